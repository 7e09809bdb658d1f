import { sourceLocale } from '../i18n/locale.ts';
import type { Pieces, Translated } from '../lib/piece.ts';
import type { LocalePresentation } from '../i18n/locale-presentation.ts';
import type * as Strings from '../i18n/strings.ts';
import { oneOf } from '../lib/errors.ts';
import { refuse } from '../lib/attributes.ts';
import type { Reporter } from '../lib/attributes.ts';

/** What a language has: pieces by kind and id, words of the interface by widget. */
export type Content = {
  readonly [Kind in keyof Pieces]?: Readonly<Record<string, Translated<Pieces[Kind][string]> | undefined>>;
} & { readonly strings?: typeof Strings; readonly presentation?: LocalePresentation };

/** A piece of content, with the language that it is in. */
export interface Found<Piece> {
  piece: Piece;
  locale: string;
}

/** What this page has loaded, by locale. Bundles add to it; widgets look up. */
const locales = new Map<string, Content>();

/** Adds content in a language to what the page has of it. */
export function addContent(locale: string, content: Content): void {
  const known: Record<string, object> = { ...locales.get(locale) };
  for (const [kind, pieces] of Object.entries(content))
    known[kind] = { __proto__: null, ...known[kind], ...pieces };
  locales.set(locale, known);
}

export const hasStrings = (locale: string): boolean => !!locales.get(locale)?.strings;

export const hasLocale = (locale: string): boolean => locales.has(locale);

export const presentationOf = (locale: string): Partial<LocalePresentation> =>
  locales.get(locale)?.presentation ?? {};

/** The pieces of a kind in a language, by id; `undefined` where one is known of, and was not loaded. */
export const piecesOf = (kind: keyof Pieces, locale: string): Readonly<Record<string, unknown>> =>
  locales.get(locale)?.[kind] ?? {};

/** The piece in a language, else in the source language. A translation is laid over its source. */
export function findPiece<Kind extends keyof Pieces>(
  kind: Kind,
  id: string,
  locale: string,
): Found<Pieces[Kind][string]> | undefined {
  const of = (locale: string) => locales.get(locale)?.[kind]?.[id] as Pieces[Kind][string] | undefined;
  const [source, piece] = [of(sourceLocale), of(locale)];
  if (piece) return { piece: { ...source, ...piece }, locale };
  return source && { piece: source, locale: sourceLocale };
}

/** The piece of an id in a language, else a report that names the ids there are. */
export function findById<Kind extends keyof Pieces>(
  element: Reporter,
  kind: Kind,
  attribute: string,
  id: unknown,
  locale: string,
): Found<Pieces[Kind][string]> | undefined {
  const given = String(id).trim();
  const found = findPiece(kind, given, locale);
  if (!found)
    refuse(element, attribute, given, oneOf(Object.keys(piecesOf(kind, sourceLocale))), 'unknown-id');
  return found;
}

/** The words of one widget in a language, else those of the source language, which the widget brings along. */
export function wordsIn<Key extends keyof typeof Strings>(
  locale: string,
  widget: Key,
  source: (typeof Strings)[Key],
): (typeof Strings)[Key] {
  return locales.get(locale)?.strings?.[widget] ?? source;
}
