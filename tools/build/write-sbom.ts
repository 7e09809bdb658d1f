/**
 * Writes dist/sbom.cdx.json: the third-party packages in the files of dist/cdn, in CycloneDX format. The source maps name the
 * packages.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

interface Component {
  name: string;
  group?: string;
  'bom-ref': string;
  components?: Component[];
}

interface Bom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const sources = readdirSync('dist/cdn')
  .filter((file) => file.endsWith('.map'))
  .flatMap((file) => (JSON.parse(readFileSync(`dist/cdn/${file}`, 'utf8')) as { sources: string[] }).sources);
const bundled = new Set(
  sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
);

const args = [
  '--no-install',
  'cyclonedx-npm',
  '--output-reproducible',
  '--package-lock-only',
  '--omit',
  'dev',
  '--flatten-components',
];
const text = execFileSync('npx', args, { encoding: 'utf8', shell: process.platform === 'win32' });
const bom = JSON.parse(text) as Bom;

const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);
const components = bom.components.filter((component) => bundled.has(nameOf(component)));
const missing = [...bundled].filter((name) => !components.some((component) => nameOf(component) === name));
if (missing.length > 0) {
  console.error(
    `dist/cdn contains code from ${missing.join(', ')}, which package.json does not list as a dependency.`,
  );
  process.exit(1);
}
const refs = new Set([bom.metadata.component, ...components].map((component) => component['bom-ref']));
const dependencies = bom.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`);
