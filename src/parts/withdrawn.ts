import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../lib/attributes.ts';
import type { Withdrawn } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { review } from '../i18n/strings.ts';
import type { MtcElement } from '../base/element.ts';
import { heading } from './heading.ts';
import { pageLink } from './link.ts';

/** Replaces a withdrawn text: why it was withdrawn, and what to read instead. */
export function withdrawnNotice(
  element: MtcElement,
  { title, reason, page }: Withdrawn,
  level: HeadingLevel,
  locale: string,
  part = 'title',
): TemplateResult {
  const words = wordsIn(locale, 'review', review);
  return html`<div class="withdrawn">
    ${heading(level, title, part)}
    <p><strong>${words.withdrawn()}</strong> ${reason}</p>
    <p>${pageLink(element, page, words.successor())}</p>
  </div>`;
}
