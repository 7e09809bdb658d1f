/**
 * `npm run build:package`: writes the type declarations and the editor data of the npm package. tsc has written the declarations
 * of every source file; this keeps only those that the package's exports lead to. The editor data comes from the manifest.
 */
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { ListedAttribute } from './manifest/attributes.ts';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { isSource, renamePrefix } from './prefix/rename.ts';
import { withoutUnbuilt } from './records/strings.ts';

interface Manifest {
  exports: Record<string, string | { types?: string }>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const read = (): Package => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;

/** `./base.ts` → `./base.js`, the file next to it in the package. */
const relative = /(from |import\(|import )(['"])(\.[^'"]+)\.ts\2/g;

/** Keeps a declaration and those that it imports. */
function keep(file: string, kept: Set<string>): void {
  if (kept.has(file)) return;
  kept.add(file);
  const whole = readFileSync(file, 'utf8');
  const text = file.endsWith('strings.d.ts') ? withoutUnbuilt(whole) : whole;
  writeFileSync(file, text.replace(relative, '$1$2$3.js$2'));
  for (const [, , , path = ''] of text.matchAll(relative)) keep(join(dirname(file), `${path}.d.ts`), kept);
}

const declared = (): string[] =>
  readdirSync('dist/types', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join('dist/types', file));

function rename(file: string): void {
  writeFileSync(file, renamePrefix(readFileSync(file, 'utf8')));
  renameSync(file, join(dirname(file), renamePrefix(basename(file))));
}

function declarations(): void {
  for (const file of readdirSync('src/frameworks').filter((name) => name.endsWith('.d.ts')))
    cpSync(`src/frameworks/${file}`, `dist/types/frameworks/${file}`);
  if (!isSource) declared().forEach(rename);
  const kept = new Set<string>();
  for (const entry of Object.values(exports))
    if (typeof entry === 'object' && entry.types) keep(join(entry.types), kept);
  for (const file of declared()) if (!kept.has(file)) rmSync(file);
  // Folders come before their files in the list.
  const rest = readdirSync('dist/types', { recursive: true, encoding: 'utf8' }).toReversed();
  for (const path of rest.map((file) => join('dist/types', file)))
    if (!path.endsWith('.d.ts') && readdirSync(path).length === 0) rmdirSync(path);
}

/** Editors offer the values of an attribute by its type. For the class, ids of content are only text. */
function spellOut({ attributes = [] }: CustomElement): void {
  for (const attribute of attributes as ListedAttribute[]) {
    const { values = [], type } = attribute;
    // A token list is not a single value, and the types of all others list their values already.
    if (type?.text === 'string' && values.length > 0 && attribute.name !== 'hide')
      attribute.type = { text: values.map((value) => `'${value}'`).join(' | ') };
  }
}

function editors(): void {
  const manifest = read();
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations))
    if ('tagName' in declaration) spellOut(declaration);
  const options = { outdir: 'dist', hideLogs: true, hideCssPropertiesDocs: true } as const;
  type Read = Parameters<typeof generateJetBrainsWebTypes>[0];
  const own = (): Read => structuredClone(manifest) as unknown as Read;
  generateJetBrainsWebTypes(own(), { ...options, packageJson: false });
  generateVsCodeCustomElementData(own(), { ...options, cssFileName: null });
}

declarations();
editors();
