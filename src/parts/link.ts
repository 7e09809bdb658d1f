import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageLink } from '../lib/piece.ts';
import type { MtcElement } from '../base/element.ts';
import { announce } from './navigate.ts';

/**
 * A link to one of the clinic's pages. It notifies the host page before it is followed, and sends no referrer to the clinic's
 * page.
 */
export function pageLink(
  element: MtcElement,
  page: string,
  words: unknown,
  part?: string,
  isCurrent?: boolean,
): TemplateResult {
  return html`<a
    part=${part ?? nothing}
    href=${element.addressOf(page)}
    target=${element.target || nothing}
    rel="noopener"
    referrerpolicy="no-referrer"
    data-page=${page}
    aria-current=${isCurrent ? 'page' : nothing}
    @click=${announce}
    >${words}</a
  >`;
}

/** The last link of a widget. The host page may replace its text. */
export function actionLink(
  element: MtcElement,
  { page, text }: PageLink,
  isCurrent?: boolean,
): TemplateResult {
  return pageLink(element, page, html`<slot name="action">${text}</slot>`, 'action', isCurrent);
}
