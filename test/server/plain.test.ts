import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../src/server/plain.ts';

const box = (html: string): string => `<div class="box" lang="en" dir="ltr">${html}</div>`;
/** The content between the tags that mark our fallback. */
const words = (html: string): string =>
  plain(box(html)).replace(/^<div data-mtc-fallback lang="en" dir="ltr">|<\/div>$/g, '');

describe('plain', () => {
  it('keeps text, headings, lists, tables and links, without styles or layout', () => {
    assert.equal(
      words(
        '<article class="a"><h2 part="t">T</h2><p class="b">One <a class="l" href="/x" rel="noopener" target="_top">two</a></p></article>',
      ),
      '<h2>T</h2><p>One <a href="/x" rel="noopener">two</a></p>',
    );
    assert.equal(
      words('<table><tr><th scope="row">A</th></tr></table>'),
      '<table><tbody><tr><th scope="row">A</th></tr></tbody></table>',
    );
  });

  it('drops drawings, styles and what only works with scripts', () => {
    assert.equal(
      words(
        '<style>a{}</style><svg><path/></svg><div role="img" aria-label="x"></div><p>A <button>Turn</button></p>',
      ),
      '<p>A</p>',
    );
  });

  it('keeps a term without its explanation, and a source’s number without its link', () => {
    assert.equal(
      words(
        '<p><button class="term">Word</button><sup><a href="#s1" role="doc-noteref">1</a></sup></p><div class="terms">Means.</div>',
      ),
      '<p>Word<sup>1</sup></p>',
    );
  });

  it('turns a disclosure into a question and its answer', () => {
    assert.equal(
      words('<details><summary><svg></svg>Does it hurt?</summary><div><p>No.</p></div></details>'),
      '<p>Does it hurt?</p><p>No.</p>',
    );
  });

  it('puts a standalone link into a paragraph, and never a link into a link', () => {
    assert.equal(
      words('<a part="action" href="/a">Go</a><p><a part="action" href="/a">Go</a></p>'),
      '<p><a href="/a">Go</a></p>'.repeat(2),
    );
  });
});
