import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as strings from '../../src/i18n/strings.ts';

describe('strings', () => {
  for (const [widget, words] of Object.entries(strings)) {
    for (const [name, say] of Object.entries(words)) {
      it(`${widget}.${name} is plain text`, () => {
        const text: unknown = say('a day');
        assert.equal(typeof text, 'string');
        assert.match(String(text), /^\S.*\S$/);
        assert.doesNotMatch(String(text), /[<>]|&\w+;/);
      });
    }
  }

  it('have different names within one widget', () => {
    for (const words of Object.values(strings)) {
      const said = Object.values(words).map((say) => (say as (words: string) => string)('a day'));
      assert.equal(new Set(said).size, said.length, said.join(', '));
    }
  });
});
