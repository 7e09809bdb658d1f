/** The output of `prerender`, passed through Markdown into a page: docs/npm.md, Eleventy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { prerender } from '../../src/server/index.ts';
import type { MtcTag } from '../../src/server/index.ts';

type Node = DefaultTreeAdapterTypes.Node;

const markdown = new MarkdownIt({ html: true });

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join(' ').replace(/\s+/g, ' ');
const isOf = (node: Node, tag: string): boolean => 'tagName' in node && node.tagName === tag;
const find = (node: Node, tag: string): Node[] =>
  isOf(node, tag) ? [node] : childrenOf(node).flatMap((child) => find(child, tag));

/** The text of a page outside its widgets, and inside each. Templates contain a fragment, which does not count. */
const outside = (node: Node, tag: string): string =>
  isOf(node, tag)
    ? ''
    : 'value' in node
      ? node.value
      : childrenOf(node)
          .map((child) => outside(child, tag))
          .join(' ');

const wrapped = (html: string): string => `<div>${html}</div>`;

const tags: MtcTag[] = [
  'mtc-article',
  'mtc-service-card',
  'mtc-tms-panel',
  'mtc-nav-footer',
  'mtc-skip-link',
];

/** A shortcode as an author writes it. */
const places: [name: string, page: (html: string) => string][] = [
  ['on a line of its own', (html) => `Before.\n\n${html}\n\nAfter.\n`],
  ['in a sentence', (html) => `Before ${html} after.\n`],
  ['in a list', (html) => `- Before\n- ${html}\n- After\n`],
  ['below a heading', (html) => `# Before\n${html}\n\nAfter\n`],
];

describe('prerendered HTML in Markdown', () => {
  for (const tag of tags)
    for (const [name, page] of places)
      it(`of <${tag}> ${name} keeps its text inside, once`, () => {
        const html = prerender(tag);
        const document = parse(markdown.render(page(wrapped(html))));
        const [widget, ...others] = find(document, tag);
        assert.ok(widget);
        assert.deepEqual(others, []);
        const [alone] = find(parse(html), tag);
        assert.ok(alone);
        assert.equal(textOf(widget).trim(), textOf(alone).trim());
        assert.match(
          outside(document, tag).replace(/\s+/g, ' ').trim(),
          /^Before (After|after)\s?\.?$|^Before\. After\.$/,
        );
      });

  it('ends up next to the widget without the <div>', () => {
    for (const tag of ['mtc-article', 'mtc-service-card', 'mtc-tms-panel'] as const) {
      const document = parse(markdown.render(`Before.\n\n${prerender(tag)}\n\nAfter.\n`));
      assert.ok(outside(document, tag).length > 100, tag);
    }
  });

  it('has the <div> in the shortcode of docs/npm.md', () => {
    const [, code = ''] = /addShortcode\('mtc', (.*)\);\n/.exec(readFileSync('docs/npm.md', 'utf8')) ?? [];
    assert.equal(code, '(tag, attributes, locale) => `<div>${prerender(tag, attributes, locale)}</div>`');
  });
});
