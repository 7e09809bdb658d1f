/**
 * Writes dist/snippets/ and dist/embed/ for each widget, piece and language, and the titles of all pages in
 * dist/embed/titles.json, for lists of them.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { folderOfPage, hasEmbedPage } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';
import { importBuiltServer } from './import-built-server.ts';

const { ids, translations } = await importBuiltServer('content');
const { embedPage, oembed } = await importBuiltServer('embed-page');
const { plainTitleOf } = await importBuiltServer('title');
const { flatSnippet, plainSnippet, snippet } = await importBuiltServer('snippet');

const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;

rmSync('dist/snippets', { recursive: true, force: true });
mkdirSync('dist/snippets', { recursive: true });
// The folders of all widgets, also of those that are no longer built.
for (const entry of readdirSync('dist/embed', { withFileTypes: true }))
  if (entry.isDirectory()) rmSync(`dist/embed/${entry.name}`, { recursive: true });

const locales = ['en', ...translations];
const titles: Record<string, Record<string, Record<string, string>>> = {};
for (const [widget, pieces] of Object.entries(ids) as [Widget, readonly string[]][]) {
  titles[widget] = {};
  for (const id of pieces) {
    titles[widget][id] = Object.fromEntries(
      locales.map((locale) => [locale, plainTitleOf(widget, id, locale)]),
    );
    for (const locale of locales) {
      const name = `dist/snippets/${widget}.${id}.${locale}`;
      writeFileSync(`${name}.html`, snippet(widget, id, locale, integrity[`${widget}.js`] ?? ''));
      writeFileSync(`${name}.flat.html`, flatSnippet(widget, id, locale));
      writeFileSync(`${name}.plain.html`, plainSnippet(widget, id, locale));
      if (!hasEmbedPage(widget)) continue;
      const folder = `dist/${folderOfPage(widget, id, locale)}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}index.html`, embedPage(widget, id, locale));
      writeFileSync(`${folder}oembed.json`, oembed(widget, id, locale));
    }
  }
}
writeFileSync('dist/embed/titles.json', `${JSON.stringify(titles, null, 2)}\n`);
