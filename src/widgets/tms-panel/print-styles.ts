import { css } from '../../styles/css.ts';

/**
 * A leaflet of two pages. Blocks in columns: rows of a grid that must not break can come to lie over each other between
 * two pages.
 */
export const print = css`
  @media print {
    :host {
      font-size: 8.5pt;
    }
    .box {
      line-height: 1.3;
    }
    [part='title'] {
      font-size: 2em;
    }
    [part='panel'] {
      display: block;
      columns: 2;
      column-gap: var(--_space-6);
    }
    .lead .picture {
      display: none;
    }
    .section,
    .lead,
    .lead .text,
    .content,
    .content > div,
    .answer,
    .end {
      display: block;
    }
    .section > *,
    .content > *,
    .lead *,
    .end > * {
      margin-block-end: var(--_space-2);
    }
    .section {
      padding-block-start: var(--_space-3);
    }
    .section.facts dl {
      grid-template-columns: 1fr 1fr;
      gap: var(--_space-2) var(--_space-3);
    }
    .section ol[role] {
      display: block;
    }
    .section ol[role] li {
      padding-block: 0;
    }
    .content .tile,
    .watch {
      padding: var(--_space-3);
    }
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space-3);
    }
    .rare .pair {
      grid-template-columns: 1fr 2fr;
    }
    .pair svg {
      max-inline-size: 7em;
    }
    th,
    td {
      padding-block: 0.1em;
    }
    .answer ul,
    .answer ol,
    .lead ul {
      gap: 0.125em;
    }
    summary {
      padding-block: 0.25em;
    }
    .answer {
      padding-block-end: 0.25em;
    }
    .provenance {
      gap: 0;
    }
    [part='crisis'] {
      padding: var(--_space-3);
      gap: var(--_space-2);
    }
    .sources {
      font-size: 0.75em;
    }
  }
`;
