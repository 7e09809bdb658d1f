import { stripQuotes } from '../lib/attributes.ts';

/** The language that every piece has. It is the fallback for languages that a piece lacks. */
export const sourceLocale = 'en';

/** The canonical BCP 47 form of a language tag (`es-MX` for `es_mx`), or `undefined` if it is not valid. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(stripQuotes(tag).replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The available locale nearest to a language tag, looked up as in CLDR: `es-MX` finds `es`. `zh-TW` finds `zh-Hant` if it is
 * available, and otherwise `zh-Hans`, which is nearer than English. `undefined` if no locale has the language.
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

/** The ISO 15924 script of a locale: `Latn`, `Arab`, `Hans`. */
export const scriptOf = (locale: string): string =>
  new Intl.Locale(canonical(locale) ?? sourceLocale).maximize().script ?? 'Latn';

/** The text direction of a locale. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  /^(Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(scriptOf(locale)) ? 'rtl' : 'ltr';
