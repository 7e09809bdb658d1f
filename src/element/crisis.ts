import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { crisis as english } from '../generated/en/crisis.ts';
import type { Crisis } from '../lib/piece.ts';
import { direction } from '../lib/locale.ts';
import { languageOf } from './language.ts';
import { Pieces } from './pieces.ts';

/** The crisis line in each language that is loaded. */
export const crises = new Pieces<Crisis>();
crises.add('en', { line: english });

/** The crisis line, in the language asked for where the element stands. The same words everywhere; never collapsed. */
export function crisisLine(element: Element): TemplateResult | undefined {
  const found = crises.find('line', languageOf(element));
  if (!found) return undefined;
  return html`<div class="tile" part="crisis" lang=${found.locale} dir=${direction(found.locale)}>
    <slot name="crisis">${found.piece}</slot>
  </div>`;
}
