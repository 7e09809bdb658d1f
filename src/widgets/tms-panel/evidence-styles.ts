import { css } from '../../tokens/css.ts';

/** Benefits and harms: the warning box, charts on tiles, the table. */
export const evidence = css`
  :host {
    --_tint: var(--mtc-color-tint, light-dark(#f0f5f2, #1b2627)); /* Evidence tiles. */
    --_line-strong: var(--mtc-color-line-strong, light-dark(#6b8080, #869a97)); /* Table rules, empty figures, dots. */
  }

  .watch {
    grid-column: 1 / -1;
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border: 0.125em solid;
    border-radius: var(--_radius-m);
  }

  figure.tile,
  .pair {
    display: grid;
    align-content: start;
    align-items: start;
    gap: var(--_space-4);
  }
  figure.tile {
    padding: var(--_space-5) var(--_space-4);
    background: var(--_tint);
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 12em));
    gap: var(--_space-5);
  }
  .rare .pair {
    grid-template-columns: minmax(0, 1fr);
  }
  .pair strong {
    display: block;
    font-size: var(--_text-l);
    font-weight: 700;
  }

  figure svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    margin-block-end: var(--_space-2);
    fill: none;
    stroke: var(--_strand-a);
    stroke-linecap: round;
  }
  .harm svg {
    stroke: var(--_strand-b);
  }
  .rim {
    stroke: var(--_line-strong);
  }
  .hole {
    stroke: var(--_tint);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  caption,
  th {
    text-align: start;
  }
  th {
    font-weight: 400;
  }
  caption,
  td:nth-child(2) {
    font-weight: 600;
  }
  th,
  td {
    padding: 0.5em;
    padding-inline-start: 0;
    border-block-end: 1px solid var(--_line-strong);
    vertical-align: baseline;
  }
  thead {
    color: var(--_muted);
  }

  @container mtc (inline-size >= 44em) {
    .safety .content,
    .rare .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    figure.tile {
      padding: var(--_space-5);
    }
    .rare {
      grid-column: 1 / -1;
    }
  }
`;
