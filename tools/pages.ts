/** Writes dist/snippets/ and dist/embed/: each widget, each piece, each language. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Widget } from '../src/server/widget.ts';
import { built } from './built.ts';

const { ids, translations } = await built('content');
const { embedPage, folderOfPage, oembed } = await built('embed-page');
const { plainSnippet, snippet } = await built('snippet');

const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;

rmSync('dist/snippets', { recursive: true, force: true });
mkdirSync('dist/snippets', { recursive: true });
for (const widget of Object.keys(ids)) rmSync(`dist/embed/${widget}`, { recursive: true, force: true });

for (const [widget, pieces] of Object.entries(ids) as [Widget, readonly string[]][]) {
  for (const id of pieces) {
    for (const locale of ['en', ...translations]) {
      const name = `dist/snippets/${widget}.${id}.${locale}`;
      writeFileSync(`${name}.html`, snippet(widget, id, locale, integrity[`${widget}.js`] ?? ''));
      writeFileSync(`${name}.plain.html`, plainSnippet(widget, id, locale));
      // In a frame there is nothing to skip to.
      if (widget === 'skip-link') continue;
      const folder = `dist/${folderOfPage(widget, id, locale)}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}index.html`, embedPage(widget, id, locale));
      writeFileSync(`${folder}oembed.json`, oembed(widget, id, locale));
    }
  }
}
