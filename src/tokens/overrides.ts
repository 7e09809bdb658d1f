import { css } from './css.ts';

/** The two strands that run through pictures, charts and marks. The last sheet: it has the last word on drawings. */
export const strands = css`
  :host {
    --_strand-a: var(--mtc-color-strand-a, light-dark(#0b5551, #8ed6c9)); /* Spruce strand: pictures, people charts, ticks. */
    --_strand-b: var(--mtc-color-strand-b, light-dark(#b9592f, #f0a37b)); /* Clay strand: pictures, people charts, crosses. Never text. */
  }

  /* Browsers force the colours of text, grounds and borders by themselves, but not those of drawings. */
  @media (forced-colors: active) {
    :host {
      --_strand-a: CanvasText;
      --_strand-b: Highlight;
      --_glow: Canvas;
      --_glow-strong: Canvas;
      --_tint: Canvas;
      --_line-strong: CanvasText;
    }
  }

  /* Whatever the page's colours are, paper is white. */
  @media print {
    :host {
      --_ink: #000;
      --_muted: #000;
      --_link: #000;
      --_surface: #fff;
      --_crisis: #fff;
      --_tint: #fff;
    }
  }
`;
