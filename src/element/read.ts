import { headingLevel, tokens } from '../lib/attribute.ts';
import type { HeadingLevel } from '../lib/attribute.ts';
import { safeUrl } from '../lib/url.ts';
import { errors, oneOf } from './errors.ts';
import type { MtcErrorCode } from './events.ts';

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
  element.report(code, errors.attribute(element.localName, attribute, String(given), expected));
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
