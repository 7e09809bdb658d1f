/** Numbers in texts, and whether two languages have the same ones. */
import { numberWordsIn } from './number-words.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';

/** What languages put between groups of three digits, besides a dot and a comma: spaces, an apostrophe, the Arabic sign. */
const BETWEEN = "\\u00a0\\u202f\\u2009'’٬";

/** In the digits of any script. */
const NUMBER = new RegExp(
  `\\p{Nd}{1,3}(?:[${BETWEEN}]\\p{Nd}{3}(?!\\p{Nd}))+|\\p{Nd}+(?:[.,٫]\\p{Nd}+)*`,
  'gu',
);

/** The digits of a script are ten characters in a row, from 0 to 9. */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return `${code - zero}`;
}

const written = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((number) =>
    number
      .replace(/\p{Nd}/gu, asciiDigit)
      .replace(new RegExp(`[${BETWEEN}]`, 'g'), ',')
      .replace('٫', '.'),
  );

/** Numbers as older versions compared them. The hashes of translations depend on it. */
export const digitsIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', '.'));

/** What a number can mean: a dot or a comma before three digits separates thousands or decimals, by language. */
function readings(number: string, isSource: boolean): string[] {
  const isGrouped = (separator: string): boolean =>
    new RegExp(`^[1-9]\\d{0,2}(?:\\${separator}\\d{3})+(?!\\d)`).test(number);
  const english = isGrouped(',') ? number.replaceAll(',', '') : number.replaceAll(',', '.');
  if (isSource) return [english];
  const other = isGrouped('.') ? number.replaceAll('.', '').replace(',', '.') : english;
  return [english, other];
}

/** Takes from a list the first value that fits. Returns whether there was one. */
function take<Value>(values: Value[], fits: (value: Value) => boolean): boolean {
  const index = values.findIndex(fits);
  if (index >= 0) values.splice(index, 1);
  return index >= 0;
}

/**
 * Whether a translation has the numbers of its source. A number may be a word in either of them: a word stands for a number that is
 * missing, but is not one by itself, because "una" and "two-sided" are also words.
 */
export function haveSameNumbers(source: string, own: string, locale: string): boolean {
  const left = written(own).map((number) => readings(number, false));
  const missing = written(source)
    .flatMap((number) => readings(number, true))
    .filter((number) => !take(left, (forms) => forms.includes(number)));
  const words = numberWordsIn(own, locale);
  const english = numberWordsIn(source, sourceLocale);
  return (
    missing.every((number) => take(words, (word) => `${word}` === number)) &&
    left.every((forms) => take(english, (word) => forms.includes(`${word}`)))
  );
}
