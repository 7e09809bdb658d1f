/** Gives names in the built files the prefix of the clinic. docs/decisions/prefix.md says why here. */
import { existsSync, readdirSync } from 'node:fs';
import { clinic } from '../../../src/generated/clinic.ts';
import { prefix } from '../../../src/generated/delivery.ts';
import { SOURCE, renamer } from './names.ts';
import { renamePage } from './page.ts';
import { renameScript } from './script.ts';

export { prefix };

/** Whether names stay as they are in the source. */
export const isSource = prefix === SOURCE;

/** The ids of the clinic's pieces, and its name, where a file mixes them with our names. */
function wordsOfClinic(): string[] {
  const folders = ['articles', 'services', 'panels']
    .map((kind) => `src/generated/en/${kind}`)
    .filter(existsSync);
  const ids = folders.flatMap((folder) => readdirSync(folder).map((file) => file.replace('.ts', '')));
  // A word that is nothing but the prefix would keep every name from being renamed.
  return [clinic.name, ...ids].filter((word) => word.toLowerCase() !== SOURCE);
}

const rename = renamer(prefix, wordsOfClinic());

/** `text` is everything without words of the clinic: PHP, CSS, JSON, Markdown, declarations, names of files. */
export type Kind = 'script' | 'page' | 'text';

const how: Record<Kind, (text: string) => string> = {
  script: (text) => renameScript(text, rename)?.code ?? text,
  page: (text) => renamePage(text, rename),
  text: rename,
};

export const renamePrefix = (text: string, kind: Kind = 'text'): string =>
  isSource ? text : how[kind](text);
