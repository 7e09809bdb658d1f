import { css } from '../../styles/css.ts';

/** Benefit and harm: the watch box, charts on quiet tiles, the table. */
export const evidence = css`
  :host {
    --_tint: var(--mtc-color-tint, light-dark(#f0f5f2, #1b2627)); /* Evidence tiles. */
    --_line-strong: var(--mtc-color-line-strong, light-dark(#6b8080, #869a97)); /* Table rules, empty figures, dots. */
  }

  @media (forced-colors: active) {
    :host {
      --_tint: Canvas;
      --_line-strong: CanvasText;
    }
  }

  .watch {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 0.125em solid var(--_ink);
    border-radius: var(--_radius-m);
  }
  .watch .icon {
    margin-block-start: 0.15em;
  }
  .proofs {
    display: grid;
    gap: var(--_space-5);
  }
  .evidence {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    padding: var(--_space-5) var(--_space-4);
    border-radius: var(--_radius-l);
    background: var(--_tint);
  }
  .evidence > :first-child {
    font-size: var(--_text-l);
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 12em));
    gap: var(--_space-5);
  }
  .pair > div,
  .twin > div {
    display: grid;
    align-content: start;
    gap: var(--_space-2);
  }
  .pair p {
    line-height: 1.35;
  }
  .count {
    display: block;
    font-size: var(--_text-l);
    font-weight: 700;
    line-height: 1.15;
    white-space: nowrap;
  }
  .pair svg,
  .field,
  .weeks svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke-linecap: round;
  }
  .on {
    stroke: var(--_strand-a);
  }
  .harm .on,
  .field .on {
    stroke: var(--_strand-b);
  }
  .rim {
    stroke: var(--_line-strong);
  }
  .hole {
    stroke: var(--_tint);
  }
  .field {
    max-inline-size: 30em;
  }

  .twin {
    display: grid;
    align-items: start;
    gap: var(--_space-5) var(--_space-6);
  }
  table {
    inline-size: 100%;
    max-inline-size: 34em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  caption {
    padding-block-end: var(--_space-2);
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-start: 1px solid var(--_line-strong);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border: 0;
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  td:nth-child(2) {
    font-weight: 600;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  @supports (font-size: 1cqi) {
    .count {
      font-size: clamp(1.125em, 8cqi, 1.5em);
    }
  }
  @container mtc (inline-size < 24em) {
    table {
      font-size: var(--_text-s);
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
  @container mtc (inline-size >= 36em) {
    .evidence {
      padding: var(--_space-5);
    }
  }
  @container mtc (inline-size >= 44em) {
    .proofs,
    .twin {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .rare {
      grid-column: 1 / -1;
    }
    .rare :is(th, td) {
      white-space: nowrap;
    }
  }
  @container mtc (inline-size >= 44em) and (inline-size < 72em) {
    table {
      font-size: var(--_text-s);
    }
    th,
    td {
      padding-inline-end: 0.75em;
    }
  }

  @media (forced-colors: active) {
    .evidence {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .evidence,
    .watch {
      break-inside: avoid;
    }
    .evidence {
      border: 1px solid var(--_line-strong);
      background: none;
    }
    .hole {
      stroke: #fff;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
