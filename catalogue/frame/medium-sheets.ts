/*
 * What browsers do to a page in print and in forced colours. They override all style sheets, which takes `!important` here.
 */

/** Backgrounds are not printed, unless the reader turns them on. */
export const paper = `
  *, ::before, ::after {
    background: none !important;
    box-shadow: none !important;
  }
`;

/** Colours are those of the system. Buttons lose their background; elements above the page keep one. */
export const forcedColours = `
  *, ::before, ::after {
    border-color: revert !important;
    background: revert !important;
    box-shadow: none !important;
    color: revert !important;
    color-scheme: inherit !important;
    outline-color: revert !important;
    text-decoration-color: revert !important;
  }
  /* As in a familiar theme: the browser's own Highlight is for selected text, and hard to see on black. */
  :host {
    --_strand-b: light-dark(Highlight, #1aebff);
  }
  button {
    background: none !important;
  }
  :host(mtc-skip-link) [part='link'] {
    background: Canvas !important;
  }
`;
