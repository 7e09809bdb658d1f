/**
 * The texts of the repository: each link between them leads to an existing file and, after a `#`, to an existing heading. Each
 * file that they name in backticks exists.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Heading, InlineCode, Link } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugger } from '../catalogue/guides/pages.ts';

const texts = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'content/README.md'],
  ...['docs', 'integrations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.md')),
  ),
].sort();

const parse = (file: string) => fromMarkdown(readFileSync(file, 'utf8'));

/** The fragments of a file that a link can use. */
function placesOf(file: string): string[] {
  const slug = slugger();
  const places: string[] = [];
  visit(parse(file), 'heading', (heading: Heading) => void places.push(slug(toString(heading))));
  return places;
}

/** The problem of a link, if there is one. */
function wrong(from: string, url: string): string | undefined {
  if (/^[a-z]+:/i.test(url)) return undefined;
  const [path = '', place] = url.split('#');
  const file = path ? join(dirname(from), decodeURI(path)).replaceAll('\\', '/') : from;
  if (!existsSync(file)) return `${url}: there is no ${file}`;
  if (place !== undefined && !(file.endsWith('.md') && placesOf(file).includes(place)))
    return `${url}: ${file} has no such heading`;
  return undefined;
}

/** A path of a file that is written by hand, without placeholders. */
const named = /^(catalogue|compiler|content|demo|docs|src|test|tools)\/[\w./-]*\.\w+$/;

describe('links in texts', () => {
  it('are checked in all texts', () => assert.ok(texts.length > 25, texts.join(' ')));

  for (const file of texts) {
    it(`in ${file} lead somewhere`, () => {
      const found: string[] = [];
      visit(parse(file), ['link', 'image', 'definition'], (node) => {
        found.push(wrong(file, (node as Link).url) ?? '');
      });
      assert.deepEqual(found.filter(Boolean), []);
    });

    it(`in ${file}: files that it names exist`, () => {
      const gone: string[] = [];
      visit(parse(file), 'inlineCode', ({ value }: InlineCode, _, parent) => {
        // A name alone in its paragraph is of a file in the reader's project: the code below.
        if (parent?.type === 'paragraph' && parent.children.length === 1) return;
        if (named.test(value) && !existsSync(value)) gone.push(value);
      });
      assert.deepEqual(gone, []);
    });
  }
});
