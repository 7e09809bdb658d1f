/** Every flat snippet in dist/snippets/. What filters do with one: filters.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { version } from '../../src/lib/version.ts';

const all = readdirSync('dist/snippets').sort();
const files = all.filter((file) => file.endsWith('.flat.html'));
const read = (file: string): string => readFileSync(`dist/snippets/${file}`, 'utf8');

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

it('there is one for each static snippet', () => {
  assert.equal(files.length * 3, all.length);
});

describe('every flat snippet', () => {
  for (const file of files) {
    const [widget = '', id = '', locale = ''] = file.split('.');
    const flat = (): string => read(file);

    it(`of ${widget} ${id} in ${locale} is two lines, in what HTML, JSX and Markdown read alike`, () => {
      const text = flat();
      const [element = '', script = '', end] = text.split('\n');
      assert.equal(end, '');
      assert.match(element, /^<div><mtc-[\w-]+ [^>]*lang="[\w-]+">.*<\/mtc-[\w-]+><\/div>$/);
      assert.match(script, /^<script type="module" src="[^"]+\/v\d+\/cdn\/loader\.js"[^>]*><\/script>$/);
      assert.doesNotMatch(
        text,
        /<(template|style|!)|[{}`*_]|\b(class|style|crossorigin|referrerpolicy)=|<(br|img)[^>]*[^/]>/,
      );
    });

    it(`of ${widget} ${id} in ${locale} has the words of the plain file, and one link to the embed page`, () => {
      const words = (html: string): string =>
        textOf(parseFragment(html.replace(/<script.*/s, ''))).replace(/\s+/g, '');
      assert.equal(words(flat()), words(read(file.replace('.flat.', '.plain.'))));
      const links = flat().match(/href="[^"]*\/embed\/[^"]*"/g) ?? [];
      const page = `href="https://widgets.example/v${version.split('.')[0]}/embed/${widget}/${id}/${locale}/#top"`;
      assert.deepEqual(links, widget === 'skip-link' ? [] : [page]);
    });
  }
});
