import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { crisis as english } from '../generated/en/crisis.ts';
import { addContent, findPiece, presentationOf, wordsIn } from '../content/store.ts';
import { crisis as strings } from '../i18n/strings.ts';

addContent('en', { crisis: { line: english } });

const MONTHS = 24;

/** Numbers change. A copy that a page has pinned says so by the visitor's own clock. */
function oldNotice(verified: string | undefined, locale: string): TemplateResult | undefined {
  if (!verified) return undefined;
  const checked = new Date(verified);
  const limit = new Date(verified);
  limit.setUTCMonth(limit.getUTCMonth() + MONTHS);
  if (limit > new Date()) return undefined;
  const month = checked.toLocaleDateString(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return html`<p class="small">${wordsIn(locale, 'crisis', strings).checked(month)}</p>`;
}

/** What a crisis line shows after its own words: the numbers as buttons, in a language or in English. */
function box(key: 'line' | 'urgent', locale: string): [locale: string, TemplateResult] | undefined {
  const found = findPiece('crisis', 'line', locale);
  if (!found) return undefined;
  const { [key]: words, help, verified } = found.piece;
  return [found.locale, html`${words}${help}${oldNotice(verified, found.locale)}`];
}

const direction = (locale: string): string => presentationOf(locale).dir ?? 'ltr';

/** The crisis line. The same text everywhere, and never collapsed. */
export function crisisLine(locale: string): TemplateResult | undefined {
  const [language, content] = box('line', locale) ?? [];
  if (!language) return undefined;
  return html`<div class="tile" part="crisis" lang=${language} dir=${direction(language)}>
    <slot name="crisis">${content}</slot>
  </div>`;
}

/** The same numbers beside a text that names suicide. No page can hide or replace them. */
export function urgentHelp(locale: string): TemplateResult | undefined {
  const [language, content] = box('urgent', locale) ?? [];
  if (!language) return undefined;
  return html`<div class="urgent" lang=${language} dir=${direction(language)}>${content}</div>`;
}
