/** Gives names in the built files the prefix of the clinic. docs/decisions/prefix.md says why here. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse, relative } from 'node:path';
import { clinic } from '../../../src/generated/clinic.ts';
import { prefix } from '../../../src/generated/delivery.ts';
import { SOURCE, propertyRenamer, renamer } from './names.ts';
import type { Rename } from './names.ts';
import { renamePage } from './page.ts';
import { renameScript } from './script.ts';
import type { Renamed } from './script.ts';

export { prefix };

/** Whether names stay as they are in the source. */
export const isSource = prefix === SOURCE;

const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

/** The clinic's name, the ids of its pieces, and their titles once there are embed pages. */
function wordsOfClinic(): string[] {
  const files = readdirSync('src/generated/en', { recursive: true, encoding: 'utf8' });
  const titles = 'dist/embed/titles.json';
  const words = [
    ...[clinic.name, ...files.map((file) => parse(file).name)],
    ...(existsSync(titles) ? textsIn(JSON.parse(readFileSync(titles, 'utf8'))) : []),
  ];
  // A word that is nothing but the prefix would keep every name from being renamed.
  return words.filter((word) => word.toLowerCase() !== SOURCE);
}

const names = renamer(prefix);
const properties = propertyRenamer(prefix);
let amongWords: Rename | undefined;

/** Renames in what mixes names with words of the clinic: pages, declarations, PHP, the manifest. */
export const namesAmongWords: Rename = (text) => (amongWords ??= renamer(prefix, wordsOfClinic()))(text);

/**
 * Renames in a file that is not JavaScript: in a page, only in tags, attributes, styles and scripts. Words of the clinic stay.
 */
export function renamePrefix(text: string, kind: 'page' | 'text' = 'text'): string {
  if (isSource) return text;
  return kind === 'page' ? renamePage(text, namesAmongWords) : namesAmongWords(text);
}

/** What to rename in a module: everything in ours, only properties in the clinic's drawings, and nothing in its texts. */
function renamerFor(id: string): Rename | undefined {
  const path = relative('.', id.replace(/\?.*/, '')).replaceAll('\\', '/');
  if (/(^|\/)generated\/media\/[\w-]+\.ts$/.test(path)) return properties;
  return /^(\.\.|\/|\0|\w+:|node_modules\/|dist\/|content\/|src\/generated\/)/.test(path) ? undefined : names;
}

/** A module as JavaScript, for a plugin of a bundler. `null` if it stays as it is. */
export function renameModule(code: string, id: string): Renamed | null {
  const rename = isSource || id.includes('\0') ? undefined : renamerFor(id);
  return (rename && renameScript(code, rename)) ?? null;
}
