import { direction } from './locale.ts';
import { scriptStylesFor } from './scripts.ts';
import type * as Strings from './strings.ts';
import { translationNote } from './translation-note.ts';

/** How a language other than English is shown, besides its words. */
export interface LocalePresentation {
  dir: 'ltr' | 'rtl';
  /** Adds the sheets of its script, and of the note, where the root does not have them yet. */
  adoptScriptStyles(root: ShadowRoot): void;
  /** Says that a translation was not checked, and switches to the original and back. */
  note: ReturnType<typeof translationNote>;
}

/** Adds how a language is shown to its words. */
export function withPresentation<Words extends { strings: typeof Strings }>(
  locale: string,
  words: Words,
): Words & { presentation: LocalePresentation } {
  const presentation = {
    dir: direction(locale),
    adoptScriptStyles: scriptStylesFor(locale),
    note: translationNote(locale, words.strings.translation),
  };
  return { ...words, presentation };
}
