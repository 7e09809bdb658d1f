import { lookup, sourceLocale } from '../lib/locale.ts';
import { strings } from './strings.ts';
import type { Strings } from './strings.ts';

const locales = new Map<string, Strings>([[sourceLocale, strings]]);

/** Adds the words of the interface in another language. */
export function addStrings(locale: string, words: Strings): void {
  locales.set(locale, words);
}

/** The words of the interface in the nearest language there is. */
export function stringsFor(locale: string): Strings {
  return locales.get(lookup(locale, [...locales.keys()]) ?? sourceLocale) ?? strings;
}
