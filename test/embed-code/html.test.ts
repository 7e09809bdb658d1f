import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, parseFragment, serialize } from 'parse5';
import { block, comment, doctype, element, empty, lines, raw, trusted } from '../../src/embed-code/html.ts';

const EVIL = [
  'A</title><script>alert(1)</script>',
  '"onload="alert(1)',
  "' autofocus onfocus='alert(1)",
  '&lt;img&gt; &amp;',
  '-->',
  '--!><img src=x>',
  '\u2028`${x}$&',
];

describe('HTML as text', () => {
  it('escapes text and values, so that a parser reads what was given', () => {
    for (const text of EVIL) {
      const [read] = parseFragment(element('b', { title: text }, text).text).childNodes;
      assert.ok(read && 'attrs' in read);
      assert.deepEqual(read.attrs, [{ name: 'title', value: text }]);
      assert.deepEqual(
        read.childNodes.map((node) => ('value' in node ? node.value : node.nodeName)),
        [text],
      );
    }
  });

  it('escapes text once, and takes HTML as it is', () => {
    assert.equal(
      element('p', { hidden: '' }, 'a & ', element('b', {}, '<'), trusted('<i>')).text,
      '<p hidden>a &amp; <b>&lt;</b><i></p>',
    );
    assert.equal(block('p', {}, lines('<', trusted('<br>'))).text, '<p>\n  &lt;\n  <br>\n</p>');
    assert.equal(block('p', {}).text, '<p></p>');
    assert.equal(
      lines(doctype, empty('meta', { charset: 'utf-8' })).text,
      '<!doctype html>\n<meta charset="utf-8">',
    );
  });

  it('ends no title, comment, style or script early', () => {
    for (const text of [...EVIL, '</style><img>', '</script><img>', '<!-- <script>', '</STYLE ']) {
      const html = lines(
        element('title', {}, text),
        comment(text),
        raw('style', {}, text),
        raw('script', { type: 'text/plain' }, text),
        element('main', {}),
      ).text;
      const tree = serialize(parse(`<!doctype html>${html}`));
      assert.doesNotMatch(
        tree.replace(/<(title|style|script)\b.*?<\/\1>|<!--.*?-->/gs, ''),
        /alert|<img/,
        text,
      );
      assert.match(tree, /<main><\/main>/, text);
    }
  });

  it('keeps the meaning of a comment, a style and a script', () => {
    assert.equal(comment('src="https://xn--a.example/"').text, '<!-- src="https://xn--a.example/" -->');
    assert.equal(raw('style', {}, 'a>b{content:"<"}').text, '<style>a>b{content:"<"}</style>');
    assert.equal(raw('script', {}, "say('</script>')").text, "<script>say('<\\/script>')</script>");
  });

  it('refuses an invalid name', () => {
    for (const name of ['a b', 'a"', 'a>', '', '1', 'a\n', 'a/b', 'a=b']) {
      assert.throws(() => element(name, {}), /is not a valid HTML name/, name);
      assert.throws(() => element('p', { [name]: 'x' }), /is not a valid HTML name/, name);
    }
  });
});
