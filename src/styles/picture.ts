import { css } from './css.ts';

/** A tile with a drawing on warm ground. Drawings name the public tokens, and get the values that hold here. */
export const picture = css`
  :host {
    --_ground: var(--mtc-color-ground, light-dark(#fbf3e8, #241f1b)); /* Ground under pictures. */
    --_glow: var(--mtc-color-glow, light-dark(#f6dfc6, #3a2f26)); /* The disc in a picture. */
    --_glow-strong: var(--mtc-color-glow-strong, light-dark(#f2d3b0, #564331)); /* The disc, when its card is under the pointer. */
    --_strand-a: var(--mtc-color-strand-a, light-dark(#0b5551, #8ed6c9)); /* Spruce strand: pictures, people charts, ticks. */
    --_strand-b: var(--mtc-color-strand-b, light-dark(#b9592f, #f0a37b)); /* Clay strand: pictures, people charts, crosses. Never text. */
    --_radius-l: var(--mtc-radius-l, 1em); /* Corners of tiles. */
  }

  /* Browsers force the colours of text, grounds and borders by themselves, but not those of drawings. */
  @media (forced-colors: active) {
    :host {
      --_glow: Canvas;
      --_glow-strong: Canvas;
      --_strand-a: CanvasText;
      --_strand-b: Highlight;
    }
  }

  .picture {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius-l);
    background: var(--_ground);
  }
  .picture svg {
    --mtc-color-glow: var(--_glow);
    --mtc-color-strand-a: var(--_strand-a);
    --mtc-color-strand-b: var(--_strand-b);

    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .picture img,
  .picture ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [dir='rtl'] .picture svg {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .picture {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .picture {
      border: 1px solid var(--_line-strong);
      break-inside: avoid;
    }
  }
`;
