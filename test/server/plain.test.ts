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

  it('keeps a term, and a source’s number without its link', () => {
    assert.equal(
      words(
        '<p><button class="term" popovertarget="t1">Word</button><sup><a href="#s1" role="doc-noteref">1</a></sup></p>',
      ),
      '<p>Word<sup>[1]</sup></p>',
    );
  });

  it('lists the explanations of terms, with the notice once', () => {
    const notice = '<p class="marked pending"><span><strong>Not yet.</strong> </span></p>';
    assert.equal(
      words(
        `<div class="terms shut"><div class="paper"><h3>Words</h3> ${notice}</div> <dl> <div id="t1" popover> <dt>Word</dt> <dd>It means. ${notice}</dd> </div> </dl></div>`,
      ),
      '<h3>Words</h3><p><strong>Not yet.</strong></p><dl><dt>Word</dt><dd>It means.</dd></dl>',
    );
  });

  const question = '<details><summary><svg></svg>Does it hurt?</summary><div><p>No.</p></div></details>';

  for (const [what, before, after, level] of [
    ['the title', '<div><div><h2>T</h2></div></div><div><h3>Other</h3><p>A.</p></div><div>', '</div>', 3],
    ['its section', '<div><h1>T</h1></div><div><h2>Questions</h2><div>', '</div></div>', 3],
    ['a section of level 6', '<h6>T</h6>', '', 6],
  ] as const) {
    it(`turns a disclosure into a heading below ${what}, and its answer`, () => {
      const text = words(before + question + after);
      assert.ok(text.endsWith(`<h${level}>Does it hurt?</h${level}><p>No.</p>`), text);
    });
  }

  it('puts the title of a step on a line of its own, and leaves bold words in other lists', () => {
    assert.equal(
      words('<ol role="list"><li><svg></svg><p><strong>First visit</strong> It takes longer.</p></li></ol>'),
      '<ol><li><p><strong>First visit</strong> <br> It takes longer.</p></li></ol>',
    );
    const list = '<ul><li><strong>ECT</strong> sets off a seizure.</li></ul>';
    assert.equal(words(list), list);
  });

  it('keeps the order of lists', () => {
    assert.equal(words('<ol role="list"><li>A</li></ol>'), '<ol><li>A</li></ol>');
  });

  it('keeps the language of what is in another one', () => {
    assert.equal(
      words(
        '<p lang="en">A <span lang="es" dir="ltr">B</span> <span>C</span></p><div lang="ar" dir="rtl"><p>D</p></div>',
      ),
      '<p>A <span lang="es" dir="ltr">B</span> C</p><div lang="ar" dir="rtl"><p>D</p></div>',
    );
  });

  it('drops links within the element, and keeps those to pages', () => {
    assert.equal(
      words(
        '<div class="contents"><ul><li><a href="#s">Safety</a></li></ul></div><nav><p><a href="/a">A</a></p></nav>',
      ),
      '<p><a href="/a">A</a></p>',
    );
  });

  it('puts a standalone link into a paragraph, and never a link into a link', () => {
    assert.equal(
      words('<a part="action" href="/a">Go</a><p><a part="action" href="/a">Go</a></p>'),
      '<p><a href="/a">Go</a></p>'.repeat(2),
    );
  });
});
