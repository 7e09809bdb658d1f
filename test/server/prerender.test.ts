import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MtcPrerenderError, prerender } from '../../src/server/index.ts';
import type { MtcAttributes, MtcTag } from '../../src/server/index.ts';

const rootOf = (html: string): string => /<template[^>]*>(.*)<\/template>/s.exec(html)?.[1] ?? '';
const childrenOf = (html: string): string => /<\/template>(.*)<\/mtc-/s.exec(html)?.[1] ?? '';

describe('prerender', () => {
  it('returns the tag, a declarative shadow root, and the whole text as children', () => {
    const html = prerender('mtc-article', { topic: 'medication-management', 'heading-level': 3 });
    assert.match(
      html,
      /^<mtc-article topic="medication-management" heading-level="3"><template shadowrootmode="open"/,
    );
    for (const part of [rootOf(html), childrenOf(html)]) {
      assert.match(part, /<h3/);
      assert.match(part, /a whole new class of receptor targets/);
      assert.match(part, /href="tel:988"/);
    }
    assert.doesNotMatch(html, /<!--|\bshadowroot=|<button[^>]*@|undefined|\[object/);
  });

  it('contains no marker of Lit, which kramdown would show as text', () => {
    for (const tag of ['mtc-article', 'mtc-tms-panel', 'mtc-nav-footer'] as const)
      assert.doesNotMatch(prerender(tag), /<[?!]/);
  });

  it('uses the requested language, the nearest one, or English', () => {
    const boxOf = (locale: string): string | undefined =>
      /<div class="box" lang="([^"]+)" dir="(...)"/
        .exec(prerender('mtc-nav-footer', {}, locale))
        ?.slice(1)
        .join(' ');
    assert.equal(boxOf('es-MX'), 'es ltr');
    assert.equal(boxOf('zh-TW'), 'zh-Hans ltr');
    assert.equal(boxOf('ar'), 'ar rtl');
    assert.equal(boxOf('fr'), 'en ltr');
  });

  it('writes `lang` on the tag only from the attributes, so that an element follows the language of its page', () => {
    const tagOf = (...given: Parameters<typeof prerender>): string =>
      /^<[^>]*>/.exec(prerender(...given))?.[0] ?? '';
    const wordsOf = (...given: Parameters<typeof prerender>): string | undefined =>
      /class="box" lang="([^"]+)"/.exec(prerender(...given))?.[1];
    for (const [attributes, locale, tag, words] of [
      [{}, undefined, '<mtc-nav-footer>', 'en'],
      [{}, 'es', '<mtc-nav-footer>', 'es'],
      [{ lang: 'vi' }, undefined, '<mtc-nav-footer lang="vi">', 'vi'],
      [{ lang: 'vi' }, 'ar', '<mtc-nav-footer lang="vi">', 'ar'],
      [{ LANG: 'zh-tw', id: 'a' }, undefined, '<mtc-nav-footer id="a" lang="zh-TW">', 'zh-Hans'],
      [{ lang: null }, 'es', '<mtc-nav-footer>', 'es'],
    ] as const) {
      assert.equal(tagOf('mtc-nav-footer', attributes, locale), tag);
      assert.equal(wordsOf('mtc-nav-footer', attributes, locale), words);
    }
  });

  it('applies hide, site and target', () => {
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

  it('reads booleans as frameworks write them, and keeps global attributes', () => {
    const attributes = { 'structured-data': false, hidden: true, id: 'a', class: 'b"c', 'data-x': null };
    const html = prerender('mtc-article', attributes);
    assert.match(html, /^<mtc-article hidden id="a" class="b&quot;c">/);
  });

  it('is the same each time, and different after a change', () => {
    assert.equal(prerender('mtc-tms-panel'), prerender('mtc-tms-panel'));
    assert.notEqual(prerender('mtc-tms-panel', {}, 'es'), prerender('mtc-tms-panel'));
  });

  it('defines no browser globals', () => {
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
    ['bad-language', 'mtc-article', { lang: 'no language' }, 'en', /lang="no language"/],
  ] as const) {
    it(`refuses ${tag} ${JSON.stringify(attributes)} ${locale} as ${code}`, () => {
      assert.throws(
        () => prerender(tag as MtcTag, attributes as unknown as MtcAttributes, locale as string),
        (error: unknown) =>
          error instanceof MtcPrerenderError && error.code === code && message.test(error.message),
      );
    });
  }

  const thrower = (): never => {
    throw new Error('no');
  };
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const HOSTILE: [name: string, code: string, attributes: unknown, locale?: unknown, children?: unknown][] = [
    ['a bigint', 'bad-attribute', { topic: 10n }],
    ['a symbol', 'bad-attribute', { topic: Symbol('x') }],
    ['a function', 'bad-attribute', { topic: thrower }],
    ['a toString that throws', 'bad-attribute', { topic: { toString: thrower } }],
    ['a toString that gives an object', 'bad-attribute', { topic: { toString: () => ({}) } }],
    ['an object without a prototype', 'bad-attribute', { topic: Object.create(null) as unknown }],
    ['a toPrimitive that throws', 'bad-attribute', { topic: { [Symbol.toPrimitive]: thrower } }],
    ['a toJSON that throws', 'unknown-id', { topic: { toJSON: thrower } }],
    ['a circular object', 'unknown-id', { topic: circular }],
    ['an array that holds a symbol', 'bad-attribute', { hide: [Symbol('x')] }],
    [
      'a getter that throws',
      'bad-attribute',
      {
        get topic(): string {
          return thrower();
        },
      },
    ],
    ['a proxy that throws', 'bad-attribute', new Proxy({}, { ownKeys: thrower })],
    ['a revoked proxy', 'bad-attribute', revoked.proxy],
    ['a symbol for attributes', 'bad-attribute', Symbol('x')],
    ['text for attributes', 'bad-attribute', 'topic'],
    ['a symbol for a language', 'bad-language', {}, Symbol('x')],
    ['an object for a language', 'bad-language', {}, { toString: thrower }],
    ['an empty language', 'bad-language', {}, ''],
    ['null for children', 'bad-attribute', {}, 'en', null],
    ['an object for children', 'bad-attribute', {}, 'en', { toString: thrower }],
    ['a number for children', 'bad-attribute', {}, 'en', 5],
    ['a symbol for children', 'bad-attribute', {}, 'en', Symbol('x')],
  ];
  for (const [name, code, attributes, locale, children] of HOSTILE)
    it(`refuses ${name} as ${code}`, () => {
      assert.throws(
        () => prerender('mtc-article', attributes as MtcAttributes, locale as string, children as string),
        (error: unknown) => error instanceof MtcPrerenderError && error.code === code,
      );
    });

  for (const tag of [Symbol('mtc-article'), { toString: thrower }, null, 5, '__proto__', 'constructor'])
    it(`refuses the tag ${typeof tag} ${typeof tag === 'object' ? '' : String(tag)}`, () => {
      assert.throws(
        () => prerender(tag as MtcTag),
        (error: unknown) => error instanceof MtcPrerenderError && error.code === 'unknown-tag',
      );
    });

  it('caches by the text that was read', () => {
    const label = (value: unknown): string =>
      prerender('mtc-nav-footer', { label: value } as unknown as MtcAttributes);
    const like = (text: string): unknown => ({ toJSON: () => 'a', toString: () => text });
    assert.match(label('a'), /label="a"/);
    assert.match(label(like('b')), /label="b"/);
    assert.match(label(NaN), /label="NaN"/);
    assert.doesNotMatch(label(null), /^<mtc-nav-footer label/);
    assert.equal(label(1), label('1'));
    assert.notEqual(label(true), label('true'));
    assert.equal(prerender('mtc-nav-footer', { lang: 'ES' }), prerender('mtc-nav-footer', { lang: 'es' }));
  });

  it('reads a value only once', () => {
    let reads = 0;
    const topic = { toString: () => (reads++ === 0 ? 'medication-management' : 'evil') };
    assert.match(prerender('mtc-article', { topic } as unknown as MtcAttributes), /^<mtc-article topic="med/);
    assert.equal(reads, 1);
  });

  it('reads only own attributes', () => {
    const attributes = Object.create({ topic: 'gardening' }) as MtcAttributes;
    assert.doesNotMatch(prerender('mtc-article', attributes), /^<mtc-article topic/);
  });

  it('escapes values', () => {
    const html = prerender('mtc-nav-footer', { label: '"><script>alert(1)</script>' });
    assert.doesNotMatch(html, /<script/);
  });
});
