import { direction } from './locale.ts';
import { scriptStylesFor } from './scripts.ts';
import type * as Strings from './strings.ts';
import { translationNote } from './translation-note.ts';

/** How a language other than English is shown, besides its text. */
export interface LocalePresentation {
  dir: 'ltr' | 'rtl';
  /** Adds the style sheets of its script and of the note, if the root does not have them yet. */
  adoptScriptStyles(root: ShadowRoot): void;
  /** A note that a translation was not checked, with a button to the original and back. */
  note: ReturnType<typeof translationNote>;
}

/** Adds the presentation of a language to its strings. */
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
