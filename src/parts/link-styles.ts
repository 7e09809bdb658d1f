import { css } from '../tokens/css.ts';

/** Links, and the summaries of disclosures. */
export const link = css`
  :host {
    --_link: var(--mtc-color-link, light-dark(#0b5551, #8ed6c9)); /* Links, questions that open. */
    --_link-hover: var(--mtc-color-link-hover, light-dark(#063a37, #c3ece4)); /* Links under the pointer. */
    --_radius-s: var(--mtc-radius-s, 0.25em); /* Corners of links. */
  }

  a,
  summary {
    border-radius: var(--_radius-s);
    color: var(--_link);
    cursor: pointer;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  a:hover,
  a:focus-visible,
  summary:hover {
    color: var(--_link-hover);
    text-decoration-line: underline;
    text-decoration-thickness: 0.1875em;
  }
  @media print {
    a[href*=':']:not([href^='tel:'], [href^='sms:'])::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
