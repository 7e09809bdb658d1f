import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { crisis as english } from '../generated/en/crisis.ts';
import { addContent, findPiece, presentationOf } from '../content/store.ts';

addContent('en', { crisis: { line: english } });

/** The crisis line in a language, or in English. The same text everywhere, and never collapsed. */
export function crisisLine(locale: string): TemplateResult | undefined {
  const found = findPiece('crisis', 'line', locale);
  if (!found) return undefined;
  return html`<div class="tile" part="crisis" lang=${found.locale} dir=${presentationOf(found.locale).dir ?? 'ltr'}>
    <slot name="crisis">${found.piece}</slot>
  </div>`;
}
