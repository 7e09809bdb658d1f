import { addContent } from '../src/element/content.ts';
import { content as pseudo } from '../src/generated/en-XA/locale.ts';
import { dressed, files } from '../src/locale/index.ts';
import { pseudoLocale } from '../stories/elements/locales.ts';

/** Every language at once, so that a story is in its language as soon as it is drawn. */
export async function addLocales(): Promise<void> {
  for (const [locale, file] of Object.entries(files))
    addContent(locale, dressed(locale, (await file()).content));
  addContent(pseudoLocale, dressed(pseudoLocale, pseudo));
}
