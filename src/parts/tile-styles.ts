import { css } from '../tokens/css.ts';

/** Pictures and boxes with round corners. */
export const tile = css`
  :host {
    --_radius-l: var(--mtc-radius-l, 1em); /* Corners of tiles. */
  }

  /* Its border shows only where colours are forced, and on paper. */
  .tile {
    break-inside: avoid;
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
  }
  @media print {
    .tile {
      border-color: var(--_muted);
    }
  }
`;
