/*
 * What browsers do to a page by themselves. They do it above all sheets, which a sheet can say only with `!important`.
 */

/** Grounds are not printed, unless the reader asks for it. */
export const paper = `
  *, ::before, ::after {
    background: none !important;
    box-shadow: none !important;
  }
`;

/** Colours are the system's; a button keeps no ground; what lies above the page keeps one. */
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
