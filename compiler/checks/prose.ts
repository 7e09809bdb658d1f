/** Checks the prose of a text: house rules and readability. */
import { lintPassages } from './house-rules/lint.ts';
import { isHarder, measureOf, scoreOf } from './house-rules/readability.ts';
import type { HouseRules } from './house-rules/rules.ts';
import type { TextRun } from './text-runs.ts';
import { expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';

/** Counts words in any language, as a dictionary would. */
export function countWords(passages: readonly TextRun[], locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  let words = 0;
  for (const { text } of passages) {
    // In pieces, because each segment keeps the whole text in memory that it was cut from.
    for (const [piece] of text.matchAll(/.{1,2000}(?:\s+|$)|.{1,2000}/gs))
      for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  }
  return words;
}

/** Adults read about 238 words of a text like these in a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / 238));

/** Syntax of other kinds of Markdown, which would be shown as it was typed. */
const NO_MARK: [RegExp, string][] = [
  [/\[@[^\]]*/, 'a citation such as [@key]'],
  [/\[\^[^\]]*\]/, 'a citation such as [@key], because footnotes are not allowed'],
  [/(^|\n)\s*\|.*\|/, 'a list, because tables are not allowed'],
  [/~~[^~]+~~/, 'plain text, because strikethrough is not allowed'],
  [/(^|\n)\[[ xX]\] /, 'plain text, because task lists are not allowed'],
  [/(^|\n)#{1,6}[^\s#]\S*/, 'a space after #, for a heading'],
];

/**
 * Marks of other kinds of Markdown would be shown as they were typed.
 *
 * @title Only the marks that are shown as meant
 * @refused It may help.[^1]
 * @refused It may help.[@taylor-2021
 * @refused | Week | Sessions |
 * @refused It ~~cures~~ treats.
 * @refused - [x] Done
 * @refused ##Questions
 * @accepted A **bold** word, *emphasis*, and a [link](page:tms).
 * @accepted ## Questions
 */
export function checkMarks(passages: readonly TextRun[], report: Report): void {
  for (const { text, place } of passages) {
    for (const [mark, expected] of NO_MARK) {
      const found = mark.exec(text);
      if (found) report(expectedMessage(found[0].trim(), expected), place(found.index));
    }
  }
}

/**
 * A text that the clinic did not write itself must be easy to read: at most the grade of the house rules (Flesch-Kincaid). The
 * clinic's own texts must not change, so only the rules that protect people apply to them, and no grade.
 *
 * @title Texts are easy to read
 * @refused Comprehensive evaluation necessitates multidisciplinary collaboration, individualized optimization of your medication,
 *   and psychotherapeutic intervention, in communication with the physicians and therapists who are already participating in
 *   your treatment at our clinic.
 * @accepted We look at how you feel, and at what you take. Then we talk about what may help. You can ask us all you want. We look
 *   at it with you, and you choose.
 */
export function checkProse(
  passages: readonly TextRun[],
  house: HouseRules,
  isOurs: boolean,
  report: Report,
): void {
  for (const { message, place, level } of lintPassages(passages, house, isOurs))
    if (isOurs || level === 'error') report(message, place, level);
  if (!isOurs || house.grade === undefined) return;
  const english = measureOf(sourceLocale);
  if (english) reportScore(passages, english, house.grade, 'text of grade ', 'or below', report);
}

/**
 * A translation of a text that the clinic did not write itself must be as easy to read as its language allows: there is a measure for
 * some languages, in `readability.ts`. A translation is a warning until a release.
 */
export function reportHardTranslation(
  passages: readonly TextRun[],
  locale: string,
  release: boolean,
  report: Report,
): void {
  const measure = measureOf(locale);
  if (measure?.limit === undefined) return;
  const tell: Report = (message, place) => report(message, place, release ? 'error' : 'warning');
  reportScore(passages, measure, measure.limit, 'text of ', 'or above', tell);
}

function reportScore(
  passages: readonly TextRun[],
  measure: NonNullable<ReturnType<typeof measureOf>>,
  limit: number,
  found: string,
  side: string,
  report: Report,
): void {
  const result = scoreOf(
    passages.map(({ text }) => text),
    measure,
  );
  if (!result || !isHarder(result.score, limit, measure)) return;
  const [sentence = ''] = result.hardest;
  const passage = passages.find(({ text }) => text.includes(sentence)) ?? passages[0];
  const beginning = sentence.split(/\s+/).slice(0, 6).join(' ');
  report(
    `found ${found}${result.score.toFixed(1)} (${measure.name}), expected ${limit} ${side}: the hardest sentence begins with “${beginning} …”`,
    passage?.place(Math.max(passage.text.indexOf(sentence), 0)),
  );
}
