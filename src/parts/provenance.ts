import { html, isServer } from 'lit';
import type { TemplateResult } from 'lit';
import { clinic } from '../generated/clinic.ts';
import type { Provenance } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { provenance as english } from '../i18n/strings.ts';
import type { MtcElement } from '../base/element.ts';
import { pageLink } from './link.ts';
import { day } from './notice.ts';

/** Who is responsible for a text, its reading time, and, if so, that the page around it is not the clinic's. */
export function provenance(
  element: MtcElement,
  { author, written, reviewer, reviewed, interest, page, minutes }: Provenance & { minutes: number },
  locale: string,
): TemplateResult {
  const words = wordsIn(locale, 'provenance', english);
  const duration = minutes.toLocaleString(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const facts: [term: string, value: unknown][] = [
    [words.publishedBy(), html`<bdi>${clinic.name}</bdi>`],
    [words.author(), author ?? words.authorNotNamed()],
    [words.written(), written && day(written, locale)],
    [words.lastReview(), reviewed ? day(reviewed, locale) : words.reviewNotGiven()],
    [words.reviewer(), reviewer],
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
    <p class="about ${isTheClinic(element.addressOf(page)) ? 'paper' : ''}">
      ${words.notTheClinic()} ${pageLink(element, page, words.readAtTheClinic())}
    </p>`;
}

/** Whether the page around the element is on the clinic's own site. */
function isTheClinic(address: string): boolean {
  // A server does not know the page, so it treats a relative address as the clinic's own site.
  if (isServer) return !/^https?:/i.test(address);
  // A link, unlike `new URL`, accepts any address on any page.
  return Object.assign(document.createElement('a'), { href: address }).origin === location.origin;
}
