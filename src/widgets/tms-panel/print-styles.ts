import { css } from '../../tokens/css.ts';

/**
 * A leaflet of three pages, without pictures. It uses blocks in columns, because grid rows that must not break can overlap between
 * two pages.
 */
export const print = css`
  @media print {
    :host {
      font-size: 8.25pt;
    }
    [part='panel'] {
      display: block;
      columns: 2;
      column-gap: var(--_space-6);
      line-height: 1.3;
    }
    [part='title'] {
      font-size: 2em;
    }
    .picture,
    .contents {
      display: none;
    }
    .section,
    .lead,
    .lead .text,
    .content,
    .content > div,
    .answer,
    .end,
    .section ol[role] {
      display: block;
    }
    .section > *,
    .content > *,
    .lead *,
    .end > * {
      margin-block-end: var(--_space-2);
    }
    .section,
    figure.tile,
    .watch {
      padding-block: var(--_space-2);
    }
    .section.facts dl,
    figure.tile,
    .pair {
      gap: var(--_space-2);
    }
    .section.facts dl {
      grid-template-columns: 1fr 1fr;
    }
    .rare .pair {
      grid-template-columns: 2fr 3fr;
    }
    .pair svg {
      max-inline-size: 6em;
    }
    .section ol[role] li,
    summary,
    .answer,
    th,
    td {
      padding-block: 0.125em;
    }
    .answer ul,
    .answer ol,
    .lead ul,
    .provenance {
      gap: 0;
    }
    .contents {
      display: none;
    }
    .sources {
      font-size: 0.75em;
    }
  }
`;
