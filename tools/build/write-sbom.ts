/**
 * Writes dist/sbom.cdx.json: the third-party packages in the files of dist/cdn and dist/esm/server, in CycloneDX format. The source
 * maps of the former and the comments of the latter (tools/build/rollup/licences.mjs) name the packages.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

interface Component {
  name: string;
  version: string;
  group?: string;
  properties?: { name: string; value: string }[];
  'bom-ref': string;
  components?: Component[];
}

interface Bom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const read = (file: string): string => readFileSync(file, 'utf8');
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file}`);

/** `../../node_modules/lit-html/lit-html.js` → `lit-html 3.3.3` */
function packageOf(source: string): string[] {
  const [folder] = /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source) ?? [];
  if (folder === undefined) return [];
  const { name, version } = JSON.parse(read(`${folder}/package.json`)) as { name: string; version: string };
  return [`${name} ${version}`];
}

const inScripts = filesIn('dist/cdn', '.map').flatMap((file) =>
  (JSON.parse(read(file)) as { sources: string[] }).sources.flatMap(packageOf),
);
const onServer = filesIn('dist/esm/server', '.js').flatMap((file) =>
  [...read(file).matchAll(/^Includes (\S+ \S+) /gm)].map(([, title = '']) => title),
);
const bundled = new Set([...inScripts, ...onServer]);

const args = [
  '--no-install',
  'cyclonedx-npm',
  '--output-reproducible',
  '--package-lock-only',
  '--flatten-components',
];
// The list of all packages is longer than the megabyte that Node reads by default.
const text = execFileSync('npx', args, {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  shell: process.platform === 'win32',
});
const bom = JSON.parse(text) as Bom;

const DEVELOPMENT = 'cdx:npm:package:development';

const titleOf = ({ group, name, version }: Component): string =>
  `${group ? `${group}/` : ''}${name} ${version}`;
const titles = bom.components.map(titleOf);
const components = bom.components
  .filter(
    (component, index) => bundled.has(titles[index] ?? '') && titles.indexOf(titleOf(component)) === index,
  )
  // The files contain it, although this project has it only to build them.
  .map(({ properties = [], ...component }) => ({
    ...component,
    properties: properties.filter(({ name }) => name !== DEVELOPMENT),
  }));
const missing = [...bundled].filter((title) => !titles.includes(title));
if (missing.length > 0) {
  console.error(`dist/ contains code from ${missing.join(', ')}, which package-lock.json does not list.`);
  process.exit(1);
}
const refs = new Set([bom.metadata.component, ...components].map((component) => component['bom-ref']));
const dependencies = bom.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`);
