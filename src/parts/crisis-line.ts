import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { crisis as english } from '../generated/en/crisis.ts';
import { addContent, findPiece, presentationOf, wordsIn } from '../content/store.ts';
import { crisis as strings } from '../i18n/strings.ts';

addContent('en', { crisis: { line: english } });

/** Numbers change. A copy that a page has pinned says so after two years, by the visitor's own clock. */
function oldNotice(verified: string, locale: string): TemplateResult | undefined {
  const date = new Date(verified);
  const month = date.toLocaleDateString(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  if (date.setUTCFullYear(date.getUTCFullYear() + 2) > Date.now()) return undefined;
  return html`<p class="small">${wordsIn(locale, 'crisis', strings).checked(month)}</p>`;
}

/**
 * The numbers as buttons. As a crisis line, a page can replace it, and it is never collapsed. As urgent help, beside a text that names
 * suicide, no page can hide or replace it.
 */
function numbers(locale: string, isUrgent?: boolean): TemplateResult | undefined {
  const found = findPiece('crisis', 'line', locale);
  if (!found) return undefined;
  const { line, urgent, help, verified } = found.piece;
  const content = html`${isUrgent ? urgent : line}${help}${verified && oldNotice(verified, found.locale)}`;
  return html`<div
    class="tile help ${isUrgent ? 'urgent' : ''}"
    part=${isUrgent ? nothing : 'crisis'}
    lang=${found.locale}
    dir=${presentationOf(found.locale).dir ?? 'ltr'}
  >
    ${isUrgent ? content : html`<slot name="crisis">${content}</slot>`}
  </div>`;
}

export const crisisLine = (locale: string): TemplateResult | undefined => numbers(locale);

export const urgentHelp = (locale: string): TemplateResult | undefined => numbers(locale, true);
