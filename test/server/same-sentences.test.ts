/** Plain text has every sentence of the element, in every language and with every attribute that changes the text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ids, translations } from '../../src/server/content.ts';
import { plain } from '../../src/server/plain.ts';
import { prerendered } from '../../src/server/prerender.ts';
import { attributesOf, tagOf, widgets } from '../../src/widgets/all.ts';
import { differences } from '../../tools/release/compare-texts.ts';

const VARIANTS: Partial<Record<(typeof widgets)[number], Record<string, string>[]>> = {
  article: [{ glossary: 'off' }, { hide: 'meta sources crisis' }, { 'heading-level': '6' }],
  'tms-panel': [{ hide: 'facts steps questions crisis' }, { 'heading-level': '1' }],
};

describe('plain text and the element have the same sentences:', () => {
  for (const widget of widgets) {
    for (const id of ids[widget]) {
      for (const locale of ['en', ...translations]) {
        for (const more of [{}, ...(VARIANTS[widget] ?? [])]) {
          it(`${widget}, ${id}, ${locale} ${JSON.stringify(more)}`, () => {
            const { box } = prerendered(tagOf(widget), { ...attributesOf(widget, id), ...more }, locale);
            assert.deepEqual(differences(box, plain(box), locale), []);
          });
        }
      }
    }
  }
});

describe('a comparison of texts', () => {
  const element = '<h2>Title</h2><p>One. Two.</p><ul><li>Three</li></ul>';

  it('names a sentence that plain text lacks, and its place', () => {
    assert.deepEqual(differences(element, '<h2>Title</h2><p>One.</p><ul><li>Three</li></ul>', 'en'), [
      '“Two.” is missing in the plain text (expected it after “One.”)',
    ]);
  });

  it('names a sentence that the element lacks', () => {
    assert.deepEqual(differences(element, `<p>Zero.</p>${element}`, 'en'), [
      '“Zero.” is missing in the element (expected it at the start)',
    ]);
  });

  it('names a sentence in another place', () => {
    const [first] = differences('<p>One.</p><p>Two.</p>', '<p>Two.</p><p>One.</p>', 'en');
    assert.match(first ?? '', /^“(One|Two)\.” is in another place in the plain text/);
  });

  it('finds texts that run together', () => {
    assert.notDeepEqual(differences('<p>One</p><p>Two</p>', 'OneTwo', 'en'), []);
  });

  it('splits sentences of Chinese', () => {
    assert.deepEqual(differences('<p>一个。两个。</p>', '<p>一个。</p>', 'zh-Hans'), [
      '“两个。” is missing in the plain text (expected it after “一个。”)',
    ]);
  });

  it('ignores legends of drawings, icons, buttons and the numbers of sources', () => {
    const more =
      '<p>One.<sup>1</sup> <span aria-hidden="true">A dot.</span> <button>Turn</button></p><svg><text>x</text></svg>';
    assert.deepEqual(differences(more, '<p>One.</p>', 'en'), []);
  });
});
