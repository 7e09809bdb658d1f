import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Status } from '../lib/piece.ts';
import { wordsIn } from '../strings/locales.ts';
import { review } from '../strings/strings.ts';

/** Says that no clinician has checked a text, where none has; nothing for the clinic's own published words. */
export function reviewNotice(status: Status, locale: string, isShort = false): TemplateResult | undefined {
  if (status === 'published') return undefined;
  const words = wordsIn(locale, 'review', review);
  return html`<p class="marked pending">
    <span><strong>${words.notYet()}</strong> ${isShort ? '' : words.notYetText()}</span>
  </p>`;
}
