/**
 * Gives the names in the catalogue's panel with code to paste the prefix of the clinic. Storybook bundles this panel without Vite
 * and its plugins, so it is renamed after the build.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isSource, prefix } from './prefix/rename.ts';
import { renamer } from './prefix/names.ts';
import { renameScript } from './prefix/script.ts';

const folder = 'dist/storybook/sb-addons';

/** The bundle contains the titles of all pieces, which are words of the clinic. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];
const titles = textsIn(JSON.parse(readFileSync('dist/embed/titles.json', 'utf8')));

for (const name of isSource ? [] : readdirSync(folder).filter((one) => one.startsWith('catalogue-'))) {
  const file = `${folder}/${name}/manager-bundle.js`;
  const renamed = renameScript(readFileSync(file, 'utf8'), renamer(prefix, titles));
  if (renamed) writeFileSync(file, renamed.code);
}
