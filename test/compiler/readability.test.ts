import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { grade } from '../../compiler/checks/house-rules/readability.ts';

const REAL = join(import.meta.dirname, '../../content/en');

const fleschKincaid = (sentences: number, words: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

const EASY = [
  // 9 words of 10 syllables, 10 of 11, 9 of 10, 7 of 7.
  'The dog ran to the park and back again. It was a warm and happy day for us all.',
  'We ate bread and fruit under an old tree. Then it rained, so we went home',
];

/** Each sentence has 8 words and 10 syllables: two each for seizures and patients, and one for each number. */
const NUMBERS = 'Seizures: 0.14 to 5.56 in 1,000 patients, 988.';

const GRADES: [name: string, texts: string[], expected: number][] = [
  ['known counts', EASY, fleschKincaid(4, 35, 38)],
  ['numbers', Array<string>(4).fill(NUMBERS), fleschKincaid(4, 32, 40)],
  [
    'under 30 words',
    ['Neuropharmacological psychopathology notwithstanding, electroconvulsive therapy helps.'],
    0,
  ],
  ['nothing', [], 0],
];

for (const [name, texts, expected] of GRADES) {
  test(`the grade of ${name}`, () => {
    assert.ok(Math.abs(grade(texts).grade - expected) < 1e-9, `${grade(texts).grade}, not ${expected}`);
  });
}

test('hard text has a high grade, and its hardest sentences are quoted', () => {
  const article =
    readFileSync(join(REAL, 'articles/medication-management.md'), 'utf8').split(/^---$/m)[2] ?? '';
  assert.ok(grade([article]).grade > 8);
  const hard =
    'Neurobiological\npsychopathology in 1,000 individuals necessitates multidisciplinary evaluation.';
  assert.deepEqual(grade([...EASY, hard]).hardest, [
    hard,
    'It was a warm and happy day for us all.',
    'The dog ran to the park and back again.',
  ]);
  assert.deepEqual(grade(['Multidisciplinary evaluation']).hardest, []);
});
