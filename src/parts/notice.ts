import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Provenance } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { review } from '../i18n/strings.ts';
import type { MtcElement } from '../base/element.ts';
import { clock } from './icons.ts';
import { pageLink } from './link.ts';

/** A notice that no clinician has checked a text, if that is so. */
export function reviewNotice(
  { status }: Pick<Provenance, 'status'>,
  locale: string,
  isShort = false,
): TemplateResult | undefined {
  if (status === 'published') return undefined;
  const words = wordsIn(locale, 'review', review);
  return html`<p class="marked pending">
    <span><strong>${words.notYet()}</strong> ${isShort ? '' : words.notYetText()}</span>
  </p>`;
}

/**
 * A notice that a text was due for review, by the visitor's own clock, so that a copy that a host page has pinned shows its age.
 * `isShort` leaves out the link, for a widget that is a link itself.
 */
export function dueNotice(
  element: MtcElement,
  { nextReview, page }: Provenance,
  locale: string,
  isShort = false,
): TemplateResult | undefined {
  // Swedish dates have the ISO format.
  if (!nextReview || nextReview >= new Date().toLocaleDateString('sv')) return undefined;
  const words = wordsIn(locale, 'review', review);
  return html`<p class="marked">
    ${clock}
    <span
      ><strong>${words.due(day(nextReview, locale))}</strong> ${isShort ? '' : readLink(element, page, locale)}</span
    >
  </p>`;
}

/** A link to the clinic's own page with the text. */
export const readLink = (element: MtcElement, page: string, locale: string): TemplateResult =>
  pageLink(element, page, wordsIn(locale, 'review', review).readAtTheClinic());

/** An ISO date in the usual format of a language. */
export const day = (date: string, locale: string): string =>
  new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
