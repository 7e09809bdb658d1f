import { css } from '../tokens/css.ts';

/** The small drawings of the interface. */
export const icon = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.28em;
  }
  .last {
    white-space: nowrap;
  }
  .go {
    margin-inline-start: 0.375em;
  }
  /* All that moves: an arrow, and the disc in a picture. */
  .go,
  circle {
    transition: 0.15s;
  }
  a:hover .go {
    transform: translateX(0.25em);
  }
  @media (prefers-reduced-motion: reduce) {
    .go,
    circle {
      transition: none;
    }
  }
  @media print {
    .go {
      display: none;
    }
  }
`;
