import { addContent } from '../../src/content/store.ts';
import { content as pseudo } from '../../src/generated/en-XA/locale.ts';
import { files } from '../../src/content/languages.ts';
import { withPresentation } from '../../src/i18n/locale-presentation.ts';
import { pseudoLocale } from '../elements/locales.ts';

/** Loads every language at the start, so that a story renders in its language at once. */
export async function addLocales(): Promise<void> {
  for (const [locale, file] of Object.entries(files))
    addContent(locale, withPresentation(locale, (await file()).content));
  addContent(pseudoLocale, withPresentation(pseudoLocale, pseudo));
}
