import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonical, direction, lookup } from '../../src/i18n/locale.ts';

const ALL = ['en', 'es', 'ar', 'zh-Hans', 'pt-BR', 'sr-Latn'];

const LOOKUPS: [tag: string, expected: string | undefined, available?: string[]][] = [
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['es', 'es'],
  ['es-MX', 'es'],
  ['es_MX', 'es'],
  ['es-419-u-co-trad', 'es'],
  [' es-MX ', 'es'],
  ['ar-EG', 'ar'],
  ['ar-EG-u-nu-latn', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['zh-HK', 'zh-Hans'],
  ['zh-Hant', 'zh-Hans'],
  ['zh-TW', 'zh-Hant', [...ALL, 'zh-Hant']],
  ['zh-HK', 'zh-Hant', [...ALL, 'zh-Hant']],
  ['zh-Hant', 'zh-Hant', [...ALL, 'zh-Hant']],
  ['zh-Hant-MO', 'zh-Hant', [...ALL, 'zh-Hant']],
  ['zh', 'zh-Hans', ['zh-Hant', ...ALL]],
  ['zh-CN', 'zh-Hans', ['zh-Hant', ...ALL]],
  ['zh-SG', 'zh-Hans', ['zh-Hant', ...ALL]],
  ['zh-Hans-HK', 'zh-Hans', ['zh-Hant', ...ALL]],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['sr-RS', 'sr-Latn'],
  ['iw', 'he', ['en', 'he']],
  ['de', undefined],
  ['eng-x', undefined],
  ['e', undefined],
  ['', undefined],
  [' ', undefined],
  ['not a tag', undefined],
  ['undefined', undefined],
  ['null', undefined],
  ['[object Object]', undefined],
  ['x-default', undefined],
  ['en', undefined, []],
];

describe('lookup', () => {
  for (const [tag, expected, available = ALL] of LOOKUPS) {
    it(`"${tag}" among ${available.join(', ') || 'nothing'} is ${expected ?? 'none'}`, () => {
      assert.equal(lookup(tag, available), expected);
    });
  }

  it('never confuses languages that start with the same letters', () => {
    assert.equal(lookup('es', ['est', 'en']), undefined);
    assert.equal(lookup('est', ['es', 'en']), undefined);
  });
});

const TAGS: [given: string, expected: string | undefined][] = [
  ['es_mx', 'es-MX'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  [' en ', 'en'],
  ['', undefined],
  ['not a tag', undefined],
  ['undefined', undefined],
  ['en--US', undefined],
  ['e', undefined],
];

describe('canonical', () => {
  for (const [given, expected] of TAGS) {
    it(`"${given}" is ${expected ?? 'no tag'}`, () => {
      assert.equal(canonical(given), expected);
    });
  }
});

const RIGHT_TO_LEFT = ['ar', 'ar-EG', 'ar-XB', 'fa', 'he', 'ur', 'ur-PK', 'ps'];
const LEFT_TO_RIGHT = ['en', 'es', 'zh-Hans', 'arn', 'heb-x', 'fas-x', 'ur-Latn', 'en-AR'];

describe('direction', () => {
  for (const locale of RIGHT_TO_LEFT) {
    it(`${locale} is right to left`, () => {
      assert.equal(direction(locale), 'rtl');
    });
  }
  for (const locale of LEFT_TO_RIGHT) {
    it(`${locale} is left to right`, () => {
      assert.equal(direction(locale), 'ltr');
    });
  }
});
