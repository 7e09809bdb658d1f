/**
 * The languages besides English. The built files load it as a file of its own, and only where a page asks for another
 * language: so one more language costs nobody else a byte.
 */
import { locales } from '../generated/locales.ts';
import { lookup } from '../i18n/locale.ts';
import { withPresentation } from '../i18n/locale-presentation.ts';
import type * as Strings from '../i18n/strings.ts';
import type { Content } from './store.ts';

/** What a language has, before it is known how to show it. */
export type Words = Content & { strings: typeof Strings };

export const files: Readonly<Record<string, () => Promise<{ content: Words }>>> = locales;

/** Loads the locale nearest to a language, if there is one. Throws what the browser says of a file that fails. */
export async function load(language: string): Promise<{ locale: string; content: Content } | undefined> {
  const locale = lookup(language, Object.keys(files));
  const file = locale && files[locale];
  if (!file) return undefined;
  return { locale, content: withPresentation(locale, (await file()).content) };
}
