import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsIn } from '../../content/store.ts';
import { reviewNotice } from '../../parts/notice.ts';
import type { Terms } from '../../lib/piece.ts';
import { article as english } from '../../i18n/strings.ts';

/**
 * The explanations of glossary terms. Each opens from its term, and describes it for screen readers, so that the focus does not
 * need to move. On paper, all are listed.
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
