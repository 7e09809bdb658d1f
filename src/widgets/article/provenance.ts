import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { clinic } from '../../generated/clinic.ts';
import type { MtcElement } from '../../element/base.ts';
import { pageLink } from '../../element/link.ts';
import { reviewNotice } from '../../element/review.ts';
import type { Article } from '../../lib/piece.ts';
import { wordsIn } from '../../strings/locales.ts';
import { article as english } from '../../strings/strings.ts';

/** Who stands behind a text, and that the page around it is not the clinic's, where it is not. */
export function provenance(element: MtcElement, article: Article, locale: string): TemplateResult {
  const words = wordsIn(locale, 'article', english);
  return html`<div part="meta">
    ${reviewNotice(article.status, locale)}
    <dl>
      <dt>${words.publishedBy()}</dt>
      <dd><bdi>${clinic.name}</bdi></dd>
      <dt>${words.author()}</dt>
      <dd>${article.author ?? words.authorNotNamed()}</dd>
      <dt>${words.lastReview()}</dt>
      <dd>${article.reviewed ?? words.reviewNotGiven()}</dd>
    </dl>
    ${
      isTheClinic(element.addressOf(article.page))
        ? ''
        : html`<p class="about">
          ${words.notTheClinic()} ${pageLink(element, article.page, words.readAtTheClinic())}
        </p>`
    }
  </div>`;
}

/** Whether the page around the element is on the clinic's own site. */
function isTheClinic(address: string): boolean {
  // A link, unlike `new URL`, takes any address on any page.
  return Object.assign(document.createElement('a'), { href: address }).origin === location.origin;
}
