import assert from 'node:assert/strict';
import { it } from 'node:test';
import { differingTexts } from '../../tools/release/compare-texts.ts';

it('every snippet and plain file has the sentences of its element, in the same order', () => {
  assert.deepEqual(differingTexts('dist'), []);
});
