import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MtcPrerenderError, prerender } from '../../src/server/index.ts';
import type { MtcAttributes, MtcTag } from '../../src/server/index.ts';

const rootOf = (html: string): string => /<template[^>]*>(.*)<\/template>/s.exec(html)?.[1] ?? '';
const childrenOf = (html: string): string => /<\/template>(.*)<\/mtc-/s.exec(html)?.[1] ?? '';

describe('prerender', () => {
  it('gives the tag, a declarative root, and the whole text as children', () => {
    const html = prerender('mtc-article', { topic: 'medication-management', 'heading-level': 3 });
    assert.match(
      html,
      /^<mtc-article topic="medication-management" heading-level="3" lang="en"><template shadowrootmode="open"/,
    );
    for (const part of [rootOf(html), childrenOf(html)]) {
      assert.match(part, /<h3/);
      assert.match(part, /a whole new class of receptor targets/);
      assert.match(part, /href="tel:988"/);
    }
    assert.doesNotMatch(html, /<!--|\bshadowroot=|<button[^>]*@|undefined|\[object/);
  });

  it('speaks the language asked for, the nearest there is, else English', () => {
    const boxOf = (locale: string): string | undefined =>
      /<div class="box" lang="([^"]+)" dir="(...)"/
        .exec(prerender('mtc-nav-footer', {}, locale))
        ?.slice(1)
        .join(' ');
    assert.equal(boxOf('es-MX'), 'es ltr');
    assert.equal(boxOf('zh-TW'), 'zh-Hans ltr');
    assert.equal(boxOf('ar'), 'ar rtl');
    assert.equal(boxOf('fr'), 'en ltr');
    assert.match(prerender('mtc-nav-footer', { lang: 'vi' }), /lang="vi"/);
  });

  it('hides, links and addresses as the attributes say', () => {
    const html = prerender('mtc-article', {
      hide: 'hero crisis',
      site: 'https://partner.example/',
      target: '_blank',
    });
    assert.doesNotMatch(html, /part="hero"|tel:988/);
    assert.match(
      html,
      /href="https:\/\/partner\.example\/medication-management\/" target="_blank" rel="noopener"/,
    );
  });

  it('reads booleans as frameworks write them, and keeps what any element may carry', () => {
    const attributes = { 'structured-data': false, hidden: true, id: 'a', class: 'b"c', 'data-x': null };
    const html = prerender('mtc-article', attributes);
    assert.match(html, /^<mtc-article hidden id="a" class="b&quot;c" lang="en">/);
  });

  it('is the same each time, and another after a change', () => {
    assert.equal(prerender('mtc-tms-panel'), prerender('mtc-tms-panel'));
    assert.notEqual(prerender('mtc-tms-panel', {}, 'es'), prerender('mtc-tms-panel'));
  });

  it('leaves no trace of a browser', () => {
    prerender('mtc-article');
    assert.deepEqual([typeof window, typeof document, typeof HTMLElement], Array(3).fill('undefined'));
  });

  for (const [code, tag, attributes, locale, message] of [
    ['unknown-tag', 'mtc-aritcle', {}, 'en', /<mtc-aritcle>: expected one of "mtc-article"/],
    ['unknown-tag', 'toString', {}, 'en', /toString/],
    ['unknown-attribute', 'mtc-article', { topics: 'a' }, 'en', /topics="a".*"topic"/],
    ['unknown-attribute', 'mtc-article', { onclick: 'a()' }, 'en', /onclick/],
    ['unknown-id', 'mtc-article', { topic: 'gardening' }, 'en', /topic="gardening".*"medication-management"/],
    ['unknown-id', 'mtc-service-card', { service: {} }, 'en', /\[object Object\]/],
    ['bad-attribute', 'mtc-article', { 'heading-level': 9 }, 'en', /heading-level="9".*1, 2, 3/],
    ['bad-attribute', 'mtc-article', { site: 'javascript:alert(1)' }, 'en', /site="javascript/],
    ['bad-attribute', 'mtc-article', { hide: 'hero adverts' }, 'en', /hide="adverts"/],
    ['bad-attribute', 'mtc-article', null, 'en', /expected an object/],
    ['bad-language', 'mtc-article', {}, 'no language', /lang="no language"/],
    ['bad-language', 'mtc-article', {}, 5, /lang="5"/],
  ] as const) {
    it(`refuses ${tag} ${JSON.stringify(attributes)} ${locale} as ${code}`, () => {
      assert.throws(
        () => prerender(tag as MtcTag, attributes as unknown as MtcAttributes, locale as string),
        (error: unknown) =>
          error instanceof MtcPrerenderError && error.code === code && message.test(error.message),
      );
    });
  }

  it('escapes what it is given', () => {
    const html = prerender('mtc-nav-footer', { label: '"><script>alert(1)</script>' });
    assert.doesNotMatch(html, /<script/);
  });
});
