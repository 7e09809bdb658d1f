import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated } from '../../compiler/html/bidi-isolate.ts';

/** What is isolated is between ⟦ and ⟧. */
const TEXTS: [what: string, expected: string][] = [
  ['words in brackets', '(⟦LTP⟧) و(⟦LTD⟧)، و'],
  ['a name of several words', '⟦988 Suicide & Crisis Lifeline⟧ (خط)'],
  ['a number with a unit', 'جرعة ⟦3 mg⟧.'],
  ['a range', 'من ⟦4–6⟧ أسابيع'],
  ['a range with a percent sign', 'من ⟦30–40%⟧ منهم'],
  ['a percent sign inside a phrase', '⟦95% CI⟧ فقط'],
  ['a comparison', '⟦p < 0.05⟧.'],
  ['signs before numbers', 'بدرجة ⟦-5⟧ أو ⟦+3⟧'],
  ['but not a hyphen that ends a word', 'بـ-5'],
  ['a letter in brackets', 'رقم ⟦510(k)⟧ هنا'],
  ['but no number that keeps its order', 'من 4 إلى 1,000 شخص، 50% منهم'],
  ['but no citation', '⟦TMS⟧[@one; @two] هنا'],
];

for (const [what, expected] of TEXTS) {
  test(`text from right to left isolates ${what}`, () => {
    const text = expected.replace(/[⟦⟧]/g, '');
    assert.equal(isolated(text).replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧'), expected);
  });
}
