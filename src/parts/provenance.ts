import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { clinic, reports } from '../generated/clinic.ts';
import type { Provenance } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { provenance as english } from '../i18n/strings.ts';
import type { MtcElement } from '../base/element.ts';
import { day, readLink } from './notice.ts';

/** Who is responsible for a text, its reading time, and where to read it or report a mistake. */
export function provenance(
  element: MtcElement,
  piece: Provenance & { minutes: number },
  locale: string,
): TemplateResult {
  const { status, author, written, reviewed, interest, minutes } = piece;
  const words = wordsIn(locale, 'provenance', english);
  const isPublished = status === 'published';
  // Of a pending text, the notice says that nobody has checked it.
  const isUndated = isPublished && !reviewed;
  const missing = author
    ? isUndated && words.noReview()
    : isUndated
      ? words.noAuthorNoReview()
      : words.noAuthor();
  const duration = minutes.toLocaleString(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const facts: [term: string, value: unknown][] = [
    // The clinic has not published a text that no clinician has checked.
    [isPublished ? words.publishedBy() : words.preparedFor(), html`<bdi>${clinic.name}</bdi>`],
    [words.author(), author],
    [words.written(), written && day(written, locale)],
    [words.reviewer(), piece.reviewer],
    [words.specialist(), piece.specialist],
    [words.lastReview(), reviewed && day(reviewed, locale)],
    [words.funder(), piece.funder],
    [words.updates(), piece.updates],
    [words.readingTime(), duration],
  ];
  return html`${interest && html`<p class="small">${interest}</p>`}
    <dl class="provenance">
      ${facts.map(
        ([term, value]) =>
          value &&
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <p class="about">
      ${missing || nothing} ${words.notTheClinic(clinic.name)} ${readLink(element, piece.page, locale)}
    </p>
    ${reports && reportLink(element, reports, locale)}`;
}

/** Where to report a mistake. `site` does not change the address. */
export function reportLink(element: MtcElement, address: string, locale: string): TemplateResult {
  const words = wordsIn(locale, 'provenance', english).reportMistake();
  return html`<p>
    <a href=${address} target=${element.target || nothing} rel="noopener" referrerpolicy="no-referrer">${words}</a>
  </p>`;
}
