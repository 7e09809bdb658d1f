/** The pairs of colours that meet in the elements, with their contrast ratios. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { hosts, needed, pairs } from '../../src/tokens/contrast-pairs.ts';
import type { Pair, Use } from '../../src/tokens/contrast-pairs.ts';
import { contrast, shown } from '../../src/tokens/contrast.ts';
import { tokens } from './from-manifest.ts';
import type { Scheme } from './tokens.ts';
import './contrast-table.css';

/** Gets a colour by its short name. */
export type Colours = (short: string) => string;

export const tokenName = (short: string): string => `--mtc-color-${short}`;

function defaultsIn(scheme: Scheme): Colours {
  const values = new Map(tokens.map((token) => [token.name, token[scheme]]));
  return (short) => (short === 'host' ? hosts[scheme] : (values.get(tokenName(short)) ?? ''));
}

const columns: readonly [string, Colours][] = [
  ['Light default', defaultsIn('light')],
  ['Dark default', defaultsIn('dark')],
];

/** Undefined if a colour is transparent. */
function ratioOf([front, back]: Pair, colours: Colours): number | undefined {
  try {
    return contrast(colours(front), colours(back));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const isTooLow = (ratio: number | undefined, use: Use): boolean => ratio !== undefined && ratio < needed[use];

function cell(pair: Pair, colours: Colours): TemplateResult {
  const [, , use] = pair;
  const ratio = ratioOf(pair, colours);
  if (ratio === undefined) return html`<td>transparent</td>`;
  const isLow = isTooLow(ratio, use);
  const verdict = use === 'decoration' ? nothing : isLow ? html`<strong>too low</strong>` : 'passes';
  return html`<td><span class="ratio">${shown(ratio)}</span> ${verdict}</td>`;
}

const need = (use: Use): string => (use === 'decoration' ? use : `${use}, ${needed[use]}`);

const sample = ([front, back, use]: Pair, colours: Colours): TemplateResult =>
  html`<span
    class="meeting"
    aria-hidden="true"
    style=${styleMap({ color: colours(front), 'background-color': colours(back) })}
    >${use === 'text' ? 'Aa' : html`<span class="mark"></span>`}</span
  >`;

/** Pairs with too little contrast, as text. */
export const tooLow = (now: Colours): string[] =>
  pairs.filter((pair) => isTooLow(ratioOf(pair, now), pair[2])).map(([front, back]) => `${front} on ${back}`);

export function verdictOf(now: Colours): string {
  const low = tooLow(now);
  if (low.length === 0) return `All ${pairs.length} pairs have enough contrast.`;
  return `Too little contrast in ${low.length} of ${pairs.length} pairs: ${low.join(', ')}.`;
}

export function contrastTable(now: Colours): TemplateResult {
  return html`<table class="contrast">
    <caption>
      ${verdictOf(now)}
    </caption>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        <th scope="col">Needs</th>
        <th scope="col">Now</th>
        ${columns.map(([title]) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${pairs.map(
        (pair) =>
          html`<tr>
            <th scope="row">${sample(pair, now)}<span>${pair[0]} on ${pair[1]}</span></th>
            <td>${need(pair[2])}</td>
            ${cell(pair, now)} ${columns.map(([, colours]) => cell(pair, colours))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
