import { css } from '../../tokens/css.ts';

/** Off screen until it has the focus. Then it is in a box at the start edge, above the content of the page. */
export const styles = css`
  :host {
    position: absolute !important;
    inline-size: auto;
    min-inline-size: 0;
  }
  .box,
  :host([theme='light']) .box,
  :host([theme='dark']) .box {
    container: none;
    padding: 0;
    background: none;
  }
  [part='link'] {
    display: inline-block;
    position: fixed;
    inset-block-start: -10em;
    opacity: 0;
    inset-inline-start: 1em;
    z-index: 2147483647;
    padding: 0.75em 1.25em;
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
    line-height: 1.25;
    text-underline-offset: 0.2em;
  }
  [part='link']:focus {
    inset-block-start: 0.75em;
    opacity: 1;
  }
  @media print {
    .box {
      display: none;
    }
  }
`;
