import { css } from './css.ts';

/** Overrides for forced colours and print. The last style sheet of each widget. */
export const overrides = css`
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
      --_text-body: 1em;
    }
  }
`;
