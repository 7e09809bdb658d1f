import { badAttribute, oneOf } from './errors.ts';
import type { MtcErrorCode } from './errors.ts';
import { safeUrl } from './url.ts';

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The heading level of a value, or `undefined` if it is not one. */
export function headingLevel(value: unknown): HeadingLevel | undefined {
  return /^[1-6]$/.test(String(value).trim()) ? (Number(value) as HeadingLevel) : undefined;
}

/** The level of a heading `depth` levels below another, up to 6. */
export function below(level: HeadingLevel, depth: number): HeadingLevel {
  return Math.min(level + depth, 6) as HeadingLevel;
}

/** The tokens of a space-separated attribute, split into known and unknown ones. */
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

/** Whether a boolean attribute is on. Vue and React 18 write `"false"` for off. */
export const isOn = (value: unknown): boolean =>
  value !== null && value !== undefined && `${value}` !== 'false';

const between = /[^\s"'«»‘-‟″](.*[^\s"'«»‘-‟″])?/s;

/** A value without the quotation marks that editors and word processors put around it, as in `topic=”walking”`. */
export const stripQuotes = (value: string): string => between.exec(value)?.[0] ?? '';

/** A value as it was intended. Only a label may start with a quotation mark. */
export const meant = (name: string, value: string | null): string | null =>
  value && name !== 'label' ? stripQuotes(value) : value;

/**
 * The values of an attribute, declared once. Reading, error messages, the manifest, the documentation, and the lists for content
 * systems and the loader all use it.
 *
 * A list allows one of its values; the first is the default. `tokens`: any of these, separated by spaces. Of the others, each names its
 * default: `level` is 1 to 6, `piece` the id of a piece of content, `page` the id of one of the clinic's pages.
 */
export type AttributeValues =
  | readonly [string, ...string[]]
  | { readonly tokens: readonly string[] }
  | { readonly level: HeadingLevel }
  | { readonly piece: string }
  | { readonly page: '' }
  | { readonly url: string }
  | { readonly text: '' }
  | { readonly language: '' }
  | { readonly target: '' }
  | { readonly flag: false };

export type AttributeTable = Readonly<Record<string, AttributeValues>>;

/** The type of an attribute's property. */
export type ValueOf<Values> = Values extends readonly (infer One)[]
  ? One
  : Values extends { level: unknown }
    ? HeadingLevel
    : Values extends { flag: unknown }
      ? boolean
      : string;

/** `heading-level` → `headingLevel` */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The value of the property until the page sets it. */
export const defaultOf = (values: AttributeValues): unknown => Object.values(values)[0];

/** An element that can report a problem with one of its attributes. */
export interface Reporter extends HTMLElement {
  report(code: MtcErrorCode, message: string): void;
}

/** Reports that the value of an attribute cannot be used, with the valid ones. */
export function refuse(
  element: Reporter,
  attribute: string,
  given: unknown,
  expected: string,
  code: MtcErrorCode = 'bad-attribute',
): void {
  element.report(code, badAttribute(element.localName, attribute, String(given), expected));
}

const propertyIn = (element: Reporter, attribute: string): unknown =>
  Reflect.get(element, propertyOf(attribute));

/** The value of an attribute with a list. An unknown value is reported, and replaced with the first of the list. */
export function readOneOf<Value extends string>(
  element: Reporter,
  attribute: string,
  valid: readonly [Value, ...Value[]],
  code?: MtcErrorCode,
): Value {
  const given = propertyIn(element, attribute);
  const value = valid.find((known) => known === (given ?? ''));
  if (value === undefined && given) refuse(element, attribute, given, oneOf(valid.filter(Boolean)), code);
  return value ?? valid[0];
}

/** A heading level. An invalid value is reported, and replaced with the default. */
export function readLevel(
  element: Reporter,
  attribute: string,
  { level: fallback }: { readonly level: HeadingLevel },
): HeadingLevel {
  const given = propertyIn(element, attribute);
  const level = headingLevel(given ?? fallback);
  if (!level) refuse(element, attribute, given, 'one of 1, 2, 3, 4, 5, 6');
  return level ?? fallback;
}

/** The known tokens of an attribute. Unknown ones are left out, with one report for all. */
export function readTokens<Token extends string>(
  element: Reporter,
  attribute: string,
  { tokens: valid }: { readonly tokens: readonly Token[] },
): Set<Token> {
  const { known, unknown } = tokens(element.getAttribute(attribute) ?? '', valid);
  if (unknown.length) refuse(element, attribute, unknown.join(' '), oneOf(valid));
  return known;
}

/** A URL that a link may lead to. An unsafe one is reported, and replaced with an empty text. */
export function readUrl(
  element: Reporter,
  attribute: string,
  given: unknown,
  read: (url: string) => string | undefined = safeUrl,
): string {
  // Converted only once, because an object may return something else the next time.
  const text = String(given ?? '');
  const url = read(text);
  if (url === undefined) refuse(element, attribute, text, 'an http:, https: or relative URL');
  return url ?? '';
}
