import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { direction } from './locale.ts';
import type { translation } from './strings.ts';

/**
 * A note above a translation that it has not been checked, or that the English text is newer. It is in the language of the
 * translation, and its button switches to the English original and back.
 */
export const translationNote =
  (locale: string, words: typeof translation) =>
  (state: 'pending' | 'stale', isOriginal: boolean, turn: () => void): TemplateResult =>
    html`<p class="marked note" lang=${locale} dir=${direction(locale)}>
      <span
        >${isOriginal ? words.isOriginal() : state === 'stale' ? words.isOlder() : words.notChecked()}
        <button @click=${turn}>${isOriginal ? words.showTranslation() : words.showOriginal()}</button></span
      >
    </p>`;
