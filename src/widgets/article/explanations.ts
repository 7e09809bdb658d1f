import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { reviewNotice } from '../../element/review.ts';
import type { Terms } from '../../lib/piece.ts';
import { wordsIn } from '../../strings/locales.ts';
import { article as english } from '../../strings/strings.ts';

/** What words of the text mean. Each opens from its word and has the focus while it is open; on paper all are listed. */
export function explanations(terms: Terms, locale: string): TemplateResult {
  const words = wordsIn(locale, 'article', english);
  return html`<div class="terms">
    <p class="paper">${words.terms()}</p>
    ${terms.list.map(
      ([term, text], index) =>
        // The focus of a popover that somebody opens, not of the page.
        // eslint-disable-next-line lit-a11y/no-autofocus
        html`<div id="t${index + 1}" popover tabindex="-1" autofocus role="dialog" aria-label=${term}>
          <p><strong>${term}</strong> ${text}</p>
          ${reviewNotice(terms, locale, true)}
        </div>`,
    )}
  </div>`;
}
