/**
 * The languages besides English, and how each is shown. The built files load it as a file of its own, and only where a
 * page asks for another language: so one more language costs nobody else a byte.
 */
import type { Content } from '../element/content.ts';
import { locales } from '../generated/locales.ts';
import { direction, lookup } from '../lib/locale.ts';
import type * as Strings from '../strings/strings.ts';
import { noteIn } from './note.ts';
import { dressFor } from './scripts.ts';

/** What a language has, before it is known how to show it. */
export type Words = Content & { strings: typeof Strings };

export const files: Readonly<Record<string, () => Promise<{ content: Words }>>> = locales;

/** Loads the locale nearest to a language, if there is one. Throws what the browser says of a file that fails. */
export async function load(language: string): Promise<{ locale: string; content: Content } | undefined> {
  const locale = lookup(language, Object.keys(files));
  const file = locale && files[locale];
  if (!file) return undefined;
  return { locale, content: dressed(locale, (await file()).content) };
}

/** Words, with how they are shown. */
export function dressed(locale: string, words: Words): Content {
  const note = noteIn(locale, words.strings.translation);
  return { ...words, manner: { dir: direction(locale), dress: dressFor(locale), note } };
}
