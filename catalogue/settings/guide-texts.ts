/**
 * A Vite plugin: the texts of the guides, and their pictures. The texts are files of the repository. A part about a widget for which
 * the clinic has no content is left out: what is between `<!-- only article -->` and `<!-- end only -->`, a row of a table that
 * begins with the tag, and a link to a test of the widget. The pictures are left out if they show another clinic's content.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { clinic } from '../../src/generated/clinic.ts';
import { unbuilt } from '../../tools/build/records/built.ts';

const pictures = 'docs/pictures';
const virtual = 'virtual:guide-pictures';

/** @param left Names of the widgets to leave out. */
export function textFor(text: string, left: readonly string[]): string {
  const names = left.join('|') || '(?!)';
  return text
    .replace(new RegExp(`<!-- only (?:${names}) -->[^]*?<!-- end only -->\\n*`, 'g'), '')
    .replace(/<!-- (only [\w-]+|end only|(end )?generated.*?) -->\n*/g, '')
    .replace(new RegExp(`^\\| \`<mtc-(?:${names})>\`.*\\n`, 'gm'), '')
    .replace(new RegExp(`(, )?\\[[^\\]]*\\]\\([^)]*/(?:${names})/[^)]*\\)`, 'g'), '');
}

/** Texts that a content folder need not have. */
const missing: Readonly<Record<string, string>> = {
  'content/README.md': '# Write content\n\nThe folder `content/` has no README.md.\n',
  'content/CHANGELOG.md': '',
};

function textOf(path: string): string {
  const file = path.slice(resolve('.').length + 1).replaceAll('\\', '/');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : missing[file];
  if (text === undefined) throw new Error(`${file}: found no file, expected one for a guide.`);
  return textFor(text, unbuilt);
}

/** A module with the URLs of the light pictures, by path. A page of the catalogue is always light. */
function picturesModule(): string {
  const all = JSON.parse(readFileSync(`${pictures}/pictures.json`, 'utf8')) as Record<
    string,
    { clinic: string }
  >;
  const files = Object.entries(all)
    .filter(([file, taken]) => !file.endsWith('.dark.webp') && taken.clinic === clinic.name)
    .map(([file]) => `${pictures}/${file}`);
  return [
    ...files.map((file, at) => `import p${at} from ${JSON.stringify(`${resolve(file)}?url&no-inline`)};`),
    `export default { ${files.map((file, at) => `${JSON.stringify(file)}: p${at}`).join(', ')} };`,
  ].join('\n');
}

export const guideTexts = (): Plugin => ({
  name: 'guide-texts',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === virtual) return `\0${virtual}`;
    return importer && /^\..*\.md\?raw$/.test(id) ? resolve(dirname(importer), id) : null;
  },
  load(id) {
    if (id === `\0${virtual}`) return picturesModule();
    if (!id.endsWith('.md?raw')) return null;
    const path = id.replace('?raw', '');
    this.addWatchFile(path);
    return `export default ${JSON.stringify(textOf(path))};`;
  },
});
