import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Status } from '../lib/piece.ts';
import type { Strings } from '../strings/strings.ts';
import { pending } from './icons.ts';

/** Says that no clinician has checked a text, where none has; nothing for the clinic's own published words. */
export function reviewNotice(status: Status, words: Strings): TemplateResult | undefined {
  if (status === 'published') return undefined;
  return html`<p class="status">
    ${pending}<span><strong>${words.notYetReviewed()}</strong> ${words.notYetReviewedText()}</span>
  </p>`;
}
