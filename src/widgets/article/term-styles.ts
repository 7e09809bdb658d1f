import { css } from '../../tokens/css.ts';

/** Glossary terms have a dotted underline, because they explain something and do not lead away. */
export const terms = css`
  .term {
    border: 0;
    background: none;
    color: inherit;
    cursor: help;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    user-select: text;
  }
  /* A term with the marks beside it. A long one wraps inside, and leaves room for them. */
  @container mtc (inline-size >= 12em) {
    .bound:has(.term) {
      white-space: nowrap;
    }
    .bound * {
      white-space: normal;
    }
    .bound .term {
      min-inline-size: min-content;
      max-inline-size: calc(100% - 3em);
    }
  }
  [popover] {
    max-inline-size: min(24em, 100vw - 2em);
    padding: var(--_space-4);
    border: 0.125em solid var(--_line);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: inherit;
  }
  .terms {
    max-inline-size: var(--_measure);
  }
  .terms dt {
    color: inherit;
    font-weight: 600;
  }
  .terms :not([popover]) > dd {
    margin-block-end: var(--_space-2);
  }
  @supports (position-area: bottom) {
    [popover] {
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
      inset: auto;
      margin: 0.5em 0;
    }
  }
  /* Takes no room while all are shut. */
  @media screen {
    .shut {
      position: absolute;
    }
    .shut > :first-child {
      display: none;
    }
  }
  @media print {
    .term {
      text-decoration: none;
    }
    [popover] {
      display: block;
      position: static;
      max-inline-size: none;
      padding: 0;
      border: 0;
      background: none;
    }
    [popover] .marked {
      display: none;
    }
  }
`;
