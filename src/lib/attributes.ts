import { badAttribute, oneOf } from './errors.ts';
import type { MtcErrorCode } from './errors.ts';
import { safeUrl } from './url.ts';

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The heading level that a value names, or `undefined` where it names none. */
export function headingLevel(value: unknown): HeadingLevel | undefined {
  return /^[1-6]$/.test(String(value).trim()) ? (Number(value) as HeadingLevel) : undefined;
}

/** The level of a heading `depth` levels below another; HTML ends at 6. */
export function below(level: HeadingLevel, depth: number): HeadingLevel {
  return Math.min(level + depth, 6) as HeadingLevel;
}

/** The words of a space-separated attribute, told apart by whether they are known. */
export function tokens<Token extends string>(
  value: string,
  known: readonly Token[],
): { known: Set<Token>; unknown: string[] } {
  const words = value.split(/\s+/).filter(Boolean);
  return {
    known: new Set(known.filter((token) => words.includes(token))),
    unknown: words.filter((word) => !known.some((token) => token === word)),
  };
}

/** Whether a boolean attribute is set: Vue and React 18 write `"false"` for one that is not. */
export const isOn = (value: unknown): boolean =>
  value !== null && value !== undefined && `${value}` !== 'false';

const between = /[^\s"'«»‘-‟″](.*[^\s"'«»‘-‟″])?/s;

/** A value without the marks that editors and word processors put around it, as in `topic=”tms”`. */
export const stripQuotes = (value: string): string => between.exec(value)?.[0] ?? '';

/** A value as it was meant. A label may well begin with a quotation mark. */
export const meant = (name: string, value: string | null): string | null =>
  value && name !== 'label' ? stripQuotes(value) : value;

/** An element that can say what is wrong with one of its attributes. */
export interface Reporter extends HTMLElement {
  report(code: MtcErrorCode, message: string): void;
}

/** Says that the value of an attribute can not be used, and what could. */
export function refuse(
  element: Reporter,
  attribute: string,
  given: unknown,
  expected: string,
  code: MtcErrorCode = 'bad-attribute',
): void {
  element.report(code, badAttribute(element.localName, attribute, String(given), expected));
}

/** A value that may only be one of a few, else the first of them, and a report. */
export function readOneOf<Value extends string>(
  element: Reporter,
  attribute: string,
  given: unknown,
  valid: readonly [Value, ...Value[]],
  code?: MtcErrorCode,
): Value {
  const value = valid.find((known) => known === (given ?? ''));
  if (value === undefined && given) refuse(element, attribute, given, oneOf(valid.filter(Boolean)), code);
  return value ?? valid[0];
}

/** A heading level, else the fallback, and a report. */
export function readLevel(element: Reporter, given: unknown, fallback: HeadingLevel): HeadingLevel {
  const level = headingLevel(given ?? fallback);
  if (!level) refuse(element, 'heading-level', given, 'one of 1, 2, 3, 4, 5, 6');
  return level ?? fallback;
}

/** The known tokens of `hide`; unknown ones are left out, with one report for all. */
export function readHide<Token extends string>(element: Reporter, valid: readonly Token[]): Set<Token> {
  const { known, unknown } = tokens(element.getAttribute('hide') ?? '', valid);
  if (unknown.length) refuse(element, 'hide', unknown.join(' '), oneOf(valid));
  return known;
}

/** A URL that a link may lead to, else an empty text, and a report. */
export function readUrl(
  element: Reporter,
  attribute: string,
  given: unknown,
  read: (url: string) => string | undefined = safeUrl,
): string {
  // Once: an object may say something else the next time.
  const text = String(given ?? '');
  const url = read(text);
  if (url === undefined) refuse(element, attribute, text, 'an http:, https: or relative URL');
  return url ?? '';
}
