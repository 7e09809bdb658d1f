import { css } from '../tokens/css.ts';

/** A tile with a drawing on a warm background. Drawings use the public tokens, with the values that apply here. */
export const picture = css`
  :host {
    --_ground: var(--mtc-color-ground, light-dark(#fbf3e8, #241f1b)); /* Background of pictures. */
    --_glow: var(--mtc-color-glow, light-dark(#f6dfc6, #3a2f26)); /* The disc in a picture. */
    --_glow-strong: var(--mtc-color-glow-strong, light-dark(#f2d3b0, #564331)); /* The disc, when the pointer is over its card. */
  }

  .picture {
    overflow: hidden;
    background: var(--_ground);
  }
  .picture svg {
    --mtc-color-glow: var(--_glow);
    --mtc-color-strand-a: var(--_strand-a);
    --mtc-color-strand-b: var(--_strand-b);
  }
  picture {
    display: contents;
  }
  .picture svg,
  .picture img,
  .picture ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
`;
