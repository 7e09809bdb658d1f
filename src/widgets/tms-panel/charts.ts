import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Charts as dashes: a round cap on a dash of no length is a dot, so one line of dashes draws a whole row of figures.
 */

/** Lines of dashes for `count` figures, `perLine` a line; each line ends where its last figure stands. */
function lines(count: number, perLine: number, start: string, height: number): string {
  let path = `M${start}`;
  for (let left = count; left > 0; left -= perLine) {
    const length = Math.min(perLine, left) * 10 - 8;
    path += `h${length}m${-length} ${height}`;
  }
  return path;
}

const figures = (name: string, count: number, head: number, shoulders: number) =>
  svg`<g class=${name}>
    <path stroke-width=${head} stroke-dasharray="0 10" d=${lines(count, 10, '5 3', 14)} />
    <path stroke-width=${shoulders} stroke-dasharray="2 8" d=${lines(count, 10, '4 8.2', 14)} />
  </g>`;

/** A hundred people, some of them filled and the others hollow: shape tells them apart, not colour alone. */
export const people = (count: number): TemplateResult =>
  html`<svg viewBox="0 0 100 138" aria-hidden="true">
    ${figures('rim', 100, 4.2, 4.8)} ${figures('hole', 100, 2.8, 3.4)} ${figures('on', count, 4.4, 5)}
  </svg>`;

/** A thousand dots, the first `count` of them large. */
export const thousand = (count: number): TemplateResult =>
  html`<svg class="field" viewBox="0 0 400 250" aria-hidden="true">
    <path class="rim" stroke-width="3.4" stroke-dasharray="0 10" d=${lines(1000, 40, '5 5', 10)} />
    <path stroke-width="8" stroke-dasharray="0 10" d=${lines(count, 40, '5 5', 10)} />
  </svg>`;

/** Weeks of five sessions: filled dots, or hollow ones for the weeks that are not part of every course. */
export function weeks(filled: number, all: number, word: string): TemplateResult[] {
  const drawn: TemplateResult[] = [];
  for (let number = 1; number <= all; number++) {
    drawn.push(
      html`<span
        ><svg viewBox="0 0 50 10" aria-hidden="true">
          <path stroke-width="7.2" stroke-dasharray="0 10" d="M5 5h42" />
          ${
            number > filled
              ? svg`<path class="hole" stroke-width="4.8" stroke-dasharray="0 10" d="M5 5h42" />`
              : ''
          }</svg
        >${word} ${number}</span
      >`,
    );
  }
  return drawn;
}
