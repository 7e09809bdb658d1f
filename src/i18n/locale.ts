import { stripQuotes } from '../lib/attributes.ts';

/** The language that every piece has, and that stands in for those a piece lacks. */
export const sourceLocale = 'en';

/** A language tag as BCP 47 writes it (`es_mx` gives `es-MX`), or `undefined` where it is none. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(stripQuotes(tag).replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The available locale nearest to a language tag, as CLDR looks it up: `es-MX` finds `es`; `zh-TW` finds `zh-Hant`
 * where there is one, else `zh-Hans`, which is nearer than English. `undefined` where none has the language.
 */
export function lookup(tag: string, available: readonly string[]): string | undefined {
  const locale = canonical(tag);
  if (!locale) return undefined;
  for (let shorter of [locale, new Intl.Locale(locale).maximize().baseName]) {
    for (; shorter; shorter = shorter.replace(/-?[^-]*$/, ''))
      if (available.includes(shorter)) return shorter;
  }
  return available.find((other) => other.startsWith(`${locale.split('-')[0] ?? ''}-`));
}

/** The script of a locale, as ISO 15924 has it: `Latn`, `Arab`, `Hans`. */
export const scriptOf = (locale: string): string =>
  new Intl.Locale(canonical(locale) ?? sourceLocale).maximize().script ?? 'Latn';

/** Which way the text of a locale runs. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  /^(Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(scriptOf(locale)) ? 'rtl' : 'ltr';
