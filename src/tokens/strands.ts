import { css } from './css.ts';

/** The two strands that run through pictures, charts and marks. */
export const strands = css`
  :host {
    --_strand-a: var(--mtc-color-strand-a, light-dark(#0b5551, #8ed6c9)); /* Spruce strand: pictures, people charts, ticks. */
    --_strand-b: var(--mtc-color-strand-b, light-dark(#b9592f, #f0a37b)); /* Clay strand: pictures, people charts, crosses. Never text. */
  }
`;
