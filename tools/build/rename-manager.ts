/**
 * Gives the names in the catalogue's panel with code to paste the prefix of the clinic. Storybook bundles this panel without Vite
 * and its plugins, so it is renamed after the build. The bundle contains the titles of the clinic's pieces, which stay.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isSource, namesAmongWords } from './prefix/rename.ts';
import { renameScript } from './prefix/script.ts';

const folder = 'dist/storybook/sb-addons';

for (const name of isSource ? [] : readdirSync(folder).filter((one) => one.startsWith('catalogue-'))) {
  const file = `${folder}/${name}/manager-bundle.js`;
  const renamed = renameScript(readFileSync(file, 'utf8'), namesAmongWords);
  if (renamed) writeFileSync(file, renamed.code);
}
