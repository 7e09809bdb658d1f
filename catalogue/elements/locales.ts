import type { Example } from '../../src/records/example.ts';
import { locales as shipped } from '../../src/generated/locales.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';

/** English with accents, two fifths longer: shows what is clipped, and what was never meant to be translated. */
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

/** Each element has a story in each language but English, which all others are in. */
export const inLanguages: readonly Example[] = Object.entries(languages)
  .filter(([locale]) => locale !== sourceLocale)
  .map(([locale, name]) => ({ name: `In ${name} (${locale})`, attributes: { lang: locale } }));
