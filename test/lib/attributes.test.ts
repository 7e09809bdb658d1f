import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { below, headingLevel, isOn, tokens } from '../../src/lib/attributes.ts';
import type { HeadingLevel } from '../../src/lib/attributes.ts';

const LEVELS: [given: unknown, expected: number | undefined][] = [
  ['1', 1],
  ['6', 6],
  [' 4 ', 4],
  [5, 5],
  ['0', undefined],
  ['7', undefined],
  ['9', undefined],
  ['22', undefined],
  ['-2', undefined],
  ['2.5', undefined],
  ['x', undefined],
  ['h2', undefined],
  ['', undefined],
  ['٣', undefined],
  [null, undefined],
  [undefined, undefined],
  [NaN, undefined],
  [true, undefined],
  [{}, undefined],
];

describe('headingLevel', () => {
  for (const [given, expected] of LEVELS) {
    it(`${JSON.stringify(given) ?? 'undefined'} is ${expected ?? 'no level'}`, () => {
      assert.equal(headingLevel(given), expected);
    });
  }
});

const DEPTHS: [level: HeadingLevel, depth: number, expected: HeadingLevel][] = [
  [1, 1, 2],
  [2, 2, 4],
  [5, 1, 6],
  [6, 1, 6],
  [6, 0, 6],
  [4, 9, 6],
];

describe('below', () => {
  for (const [level, depth, expected] of DEPTHS) {
    it(`${depth} levels below ${level} is ${expected}`, () => {
      assert.equal(below(level, depth), expected);
    });
  }
});

const HIDE: [given: string, known: string[], unknown: string[]][] = [
  ['', [], []],
  [' \n\t', [], []],
  ['hero', ['hero'], []],
  ['meta  hero\nmeta', ['hero', 'meta'], []],
  ['hero, meta', ['meta'], ['hero,']],
  ['Hero', [], ['Hero']],
  ['footer hero constructor', ['hero'], ['footer', 'constructor']],
];

describe('tokens', () => {
  for (const [given, known, unknown] of HIDE) {
    it(`finds ${known.join(' and ') || 'nothing'} in ${JSON.stringify(given)}`, () => {
      const found = tokens(given, ['hero', 'meta']);
      assert.deepEqual([...found.known], known);
      assert.deepEqual(found.unknown, unknown);
    });
  }
});

const BOOLEANS: [given: unknown, expected: boolean][] = [
  [null, false],
  [undefined, false],
  ['false', false],
  [false, false],
  ['', true],
  ['true', true],
  ['structured-data', true],
  [true, true],
];

describe('isOn', () => {
  for (const [given, expected] of BOOLEANS) {
    it(`${String(given) || 'an empty text'} is ${expected}`, () => assert.equal(isOn(given), expected));
  }
});
