/**
 * The code to paste in the texts of the repository is what `embedCode` writes, attribute by attribute. Lines may break
 * differently, and `HASH` stands for a hash.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Code, InlineCode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import type { Channel } from '../src/embed-code/delivery.ts';
import { embedCode, isPrerendered, methods } from '../src/embed-code/embed-code.ts';
import type { Method } from '../src/embed-code/embed-code.ts';
import type { Embedded } from '../src/embed-code/embedded.ts';
import { frameworks, hostCode } from '../src/embed-code/frameworks/host-code.ts';
import { scriptTag } from '../src/embed-code/published.ts';
import type { Widget } from '../src/widgets/all.ts';
import { published as publishedWith } from '../src/server/delivery.ts';
import { plainTitleOf } from '../src/server/title.ts';

const files = ['article.js', 'loader.js', 'resize.js', 'mtc.js'];
const published = publishedWith(Object.fromEntries(files.map((file) => [file, 'HASH'])));
const channels: Channel[] = ['exact', 'floating'];

const texts = [
  'README.md',
  ...['docs', 'integrations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.md')),
  ),
];

/** The code in a text, in blocks and in lines. */
function codeIn(file: string): string[] {
  const found: string[] = [];
  visit(fromMarkdown(readFileSync(file, 'utf8')), ['code', 'inlineCode'], (node) => {
    found.push((node as Code | InlineCode).value);
  });
  return found;
}

/** Without insignificant white space, and without the name of a code block. */
const tidy = (code: string): string =>
  code
    .replace(/<!-- (exact|floating)\b.*?-->/gis, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .trim();

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.replace(/^<\w+/, '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const write = (
  method: Method,
  channel: Channel,
  given: { widget?: string; id?: string; locale?: string; children?: string } = {},
) => {
  const { id = 'medication-management', locale = 'en', children = '' } = given;
  const widget = (given.widget ?? 'article') as Widget;
  const title = plainTitleOf(widget, id, locale);
  return embedCode(
    method,
    channel,
    { widget, id, locale, title, children, hasFallback: children !== '' },
    published,
  );
};

const address =
  /\/(v[\d.]+)\/(?:cdn\/(?<file>[\w.-]+)|embed\/(?<widget>[\w-]+)\/(?<id>[\w-]+)\/(?<locale>[\w-]+)\/)/;

/** The tag that the function writes for the file that a tag in a text loads. */
function expected(tag: string): string {
  const [, folder = '', file, widget, id, locale] = address.exec(tag) ?? [];
  const channel = folder.includes('.') ? 'exact' : 'floating';
  if (file) return scriptTag(published, channel, file);
  return write('iframe', channel, {
    ...(widget && { widget }),
    ...(id && { id }),
    ...(locale && { locale }),
  });
}

/** Allowed differences: the loader's own option, and the height if no script of ours sets it. */
function may(block: string, tag: string): Record<string, string> {
  const { 'data-mtc': _, 'data-links': __, height, ...rest } = attributesOf(tag);
  return block.includes('/resize.js') ? attributesOf(tag) : { ...rest, ...(height && { height: 'any' }) };
}

/** The files of docs/npm.md, which host projects in test/package/ build. */
const article: Embedded = {
  widget: 'article',
  id: 'medication-management',
  locale: 'en',
  title: plainTitleOf('article', 'medication-management', 'en'),
};
const ofHosts = frameworks.flatMap((framework) =>
  hostCode(framework, article, published).map(({ code }) => tidy(code)),
);

describe('code to paste in the texts', () => {
  let seen = 0;

  for (const file of texts) {
    it(`in ${file} has scripts and frames with the attributes that embedCode() writes`, () => {
      for (const block of codeIn(file))
        for (const [tag] of block.matchAll(/<(script|iframe)\b[^>]*\bsrc="[^"]*\/(cdn|embed)\/[^>]*>/g)) {
          const [first = ''] = /^<[^>]*>/.exec(expected(tag)) ?? [];
          assert.deepEqual(may(block, tag), may(block, first), tag);
          seen += 1;
        }
    });

    it(`in ${file} is exactly what embedCode() writes, if it is complete`, () => {
      for (const block of codeIn(file)) {
        const isWhole = /<script\b[^]*<\/script>/.test(block) && /<(iframe|mtc-[\w-]+)\b/.test(block);
        if (!isWhole || !/\bsrc=|import '@/.test(block)) continue;
        // The README shows content between the tags, and says so.
        const children = file === 'README.md' ? /<mtc-article[^>]*>([^]*)<\/mtc/.exec(block)?.[1] : undefined;
        const all = methods
          .filter((method) => !isPrerendered(method))
          .flatMap((method) =>
            channels.map((channel) => tidy(write(method, channel, children ? { children } : {}))),
          );
        assert.ok([...all, ...ofHosts].includes(tidy(block)), block);
      }
    });
  }

  it('exists', () => assert.ok(seen > 15, `${seen}`));

  for (const [file, method, channel] of [
    ['docs/cms.md', 'loader', 'exact'],
    ['docs/cms.md', 'loader', 'floating'],
    ['docs/cms.md', 'iframe', 'exact'],
    ['docs/cms.md', 'iframe', 'floating'],
    ['docs/npm.md', 'npm', 'floating'],
    ['docs/npm.md', 'react', 'floating'],
    ['integrations/wordpress/README.md', 'wordpress', 'floating'],
    ['integrations/wordpress/README.md', 'shortcode', 'floating'],
  ] as const)
    it(`in ${file} matches ${method}, ${channel}`, () => {
      const code = tidy(write(method, channel));
      assert.ok(
        codeIn(file).some((one) => tidy(one) === code),
        code,
      );
    });

  it('in README.md, below "Paste this", is the code for the loader', () => {
    const [, block = ''] =
      /## Paste this\s+```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const [script = ''] = /^<script[^>]*>/.exec(block) ?? [];
    const [wanted = ''] = /^<script[^>]*>/.exec(write('loader', 'floating')) ?? [];
    assert.deepEqual(attributesOf(script), attributesOf(wanted));
  });
});
