import { html } from 'lit';
import type { Manner } from '../element/content.ts';
import { direction } from '../lib/locale.ts';
import type { translation } from '../strings/strings.ts';

/**
 * Says above a translation that nobody has checked it, in its own language, and turns to the English original and back
 * in place.
 */
export const noteIn =
  (locale: string, words: typeof translation): Manner['note'] =>
  (isOriginal, turn) =>
    html`<p class="marked note" lang=${locale} dir=${direction(locale)}>
      <span
        >${isOriginal ? words.isOriginal() : words.notChecked()}
        <button @click=${turn}>${isOriginal ? words.showTranslation() : words.showOriginal()}</button></span
      >
    </p>`;
