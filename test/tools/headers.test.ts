import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rule } from '../../tools/build/write-headers.ts';
import { phpText } from '../../tools/build/records/php.ts';

describe('_headers', () => {
  it('has a path, and headers below it', () => {
    assert.equal(rule('/v1.0.0/*', 'A: b', 'C-D: e; f'), '/v1.0.0/*\n  A: b\n  C-D: e; f');
  });

  for (const path of ['/a\n/*\n  Set-Cookie: a=b', '/a b', '/a\r', 'a', '', '/\u2028', '/é'])
    it(`refuses the path ${JSON.stringify(path)}`, () => {
      assert.throws(() => rule(path, 'A: b'), /^Error: _headers: found the path ".*", expected/s);
    });

  for (const header of ['A: b\nC: d', 'A', 'A b: c', 'A: ', 'A: b\r'])
    it(`refuses the header ${JSON.stringify(header)}`, () => {
      assert.throws(() => rule('/', header), /^Error: _headers: found ".*", expected a header/);
    });
});

describe('text in PHP code', () => {
  for (const [text, php] of [
    [`A'); evil(); //`, String.raw`'A\'); evil(); //'`],
    ['a\\', String.raw`'a\\'`],
    ["\\'", String.raw`'\\\''`],
    ['$a {$b} ?>', "'$a {$b} ?>'"],
  ] as const)
    it(`of ${text} is ${php}`, () => {
      assert.equal(phpText(text), php);
    });
});
