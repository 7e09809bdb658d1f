import { css } from './css.ts';

/**
 * Guards between the host page and the content. The font, letter-spacing and word-spacing are inherited, because the host
 * chooses the font, and the reader chooses the spacing. Everything else is reset in the box.
 */
export const host = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100%;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: min(15em, 100%);
    font-size: medium;
  }
  /* Frameworks hide by an inline style, which the guard above would beat. The element respells all but these. */
  :host([style^='display: none' i]),
  :host([style*='; display: none' i]),
  :host([style^='display:none' i]),
  :host([style*=';display:none' i]),
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }
  [hidden] {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .box {
    all: initial;
    display: block;
    box-sizing: border-box;
    contain-intrinsic-inline-size: 15em;
    container: mtc / inline-size;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    letter-spacing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    text-wrap: pretty;
    visibility: inherit;
    word-spacing: inherit;
    -webkit-text-size-adjust: 100%;
  }
  :host([theme='light']) .box,
  :host([theme='dark']) .box {
    padding: 1.5em;
    border-radius: 1em;
    background: var(--_surface);
    color-scheme: light;
  }
  :host([theme='dark']) .box {
    color-scheme: dark;
  }
  @media print {
    :host {
      font-size: 10pt;
    }
    .box,
    :host([theme]) .box {
      padding: 0;
      color-scheme: light;
    }
  }

  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    box-shadow: var(--_shadow-focus);
  }
`;
