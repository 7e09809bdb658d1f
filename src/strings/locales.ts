import { lookup, sourceLocale } from '../lib/locale.ts';
import type * as Strings from './strings.ts';

const locales = new Map<string, typeof Strings>();

/** Adds the words of the interface in another language. */
export function addStrings(locale: string, words: typeof Strings): void {
  locales.set(locale, words);
}

/** The locale nearest to a language that has words of the interface. */
export function localeOf(language: string): string {
  return lookup(language, [...locales.keys()]) ?? sourceLocale;
}

/** The words of one widget in a language, else those of the source language, which the widget brings along. */
export function wordsIn<Key extends keyof typeof Strings>(
  locale: string,
  widget: Key,
  source: (typeof Strings)[Key],
): (typeof Strings)[Key] {
  return locales.get(locale)?.[widget] ?? source;
}
