import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsIn } from '../../content/store.ts';
import { reviewNotice } from '../../parts/notice.ts';
import type { Terms } from '../../lib/piece.ts';
import { article as english } from '../../i18n/strings.ts';

/**
 * What words of the text mean. Each opens from its word, which a screen reader describes by it, so that the focus need
 * not move. On paper all are listed.
 */
export function explanations(terms: Terms, locale: string): TemplateResult {
  const words = wordsIn(locale, 'article', english);
  const notice = reviewNotice(terms, locale, true);
  return html`<div class="terms">
    <div class="paper">${words.terms()} ${notice}</div>
    ${terms.list.map(
      ([term, text], index) =>
        html`<div id="t${index + 1}" popover>
          <p><strong>${term}</strong> ${text}</p>
          ${notice}
        </div>`,
    )}
  </div>`;
}
