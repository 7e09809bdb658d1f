import type { Example } from '../../src/records/example.ts';
import { locales as shipped } from '../../src/generated/locales.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';

/** English with accents, 40% longer. It shows what is clipped, and what was never marked for translation. */
export const pseudoLocale = 'en-XA';

/** Every language, by its name in that language. */
export const languages: Record<string, string> = Object.fromEntries(
  [sourceLocale, ...Object.keys(shipped), pseudoLocale].map((locale) => [
    locale,
    locale === pseudoLocale
      ? 'Pseudo-locale'
      : (new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale),
  ]),
);

/** A story in each language except English, the language of all other stories. */
export const inLanguages: readonly Example[] = Object.entries(languages)
  .filter(([locale]) => locale !== sourceLocale)
  .map(([locale, name]) => ({ name: `In ${name} (${locale})`, attributes: { lang: locale } }));
