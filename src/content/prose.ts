/** What a text says and how: house rules, readability. */
import { lintPassages, rulesFor } from './lint/lint.ts';
import { HIGHEST, grade } from './lint/readability.ts';
import type { Passage } from './passages.ts';
import type { Report } from './problem.ts';

/** Words as a dictionary counts them, in any language. */
export function countWords(passages: readonly Passage[], locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return passages.flatMap(({ text }) => [...segmenter.segment(text)]).filter(({ isWordLike }) => isWordLike)
    .length;
}

/** Adults read about 238 words of a text like these in a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / 238));

/** The clinic's own words stay word for word: they keep to the rules that protect people, and to no grade. */
export function checkProse(
  passages: readonly Passage[],
  locale: string,
  isOurs: boolean,
  report: Report,
): void {
  for (const { message, place, level } of lintPassages(passages, rulesFor(locale)))
    if (isOurs || level === 'error') report(message, place, level);
  if (!isOurs || !/^en\b/.test(locale)) return;
  const { grade: found, hardest } = grade(passages.map(({ text }) => text));
  if (found <= HIGHEST) return;
  const [sentence = ''] = hardest;
  const passage = passages.find(({ text }) => text.includes(sentence)) ?? passages[0];
  const beginning = sentence.split(/\s+/).slice(0, 6).join(' ');
  report(
    `found text of grade ${found.toFixed(1)} (Flesch-Kincaid), expected ${HIGHEST} or below: begin with “${beginning} …”`,
    passage?.place(Math.max(passage.text.indexOf(sentence), 0)),
  );
}
