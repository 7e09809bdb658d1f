import { css } from './css.ts';

/** A question that opens. A summary stays a list-item: iOS VoiceOver announces its state only then. */
export const disclosure = css`
  details {
    border-block-start: 1px solid var(--_line);
  }
  details:last-child {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: list-item;
    position: relative;
    padding-block: 0.8125em;
    padding-inline: 2.25em 0.25em;
    border-radius: var(--_radius-s);
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
    text-wrap: pretty;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    color: var(--_link-hover);
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }
  summary .icon {
    position: absolute;
    inset-block-start: 0.875em;
    inset-inline-start: 0.125em;
  }
  details[open] > summary .shut {
    display: none;
  }
  .answer {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: calc(var(--_measure) + 2.25em);
    padding-block-end: 1.25em;
    padding-inline-start: 2.25em;
    line-height: 1.6;
  }
  .answer ul,
  .answer ol {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media print {
    summary .icon {
      display: none;
    }
    summary {
      padding-block-end: 0.25em;
      padding-inline-start: 0;
      color: var(--_ink);
      break-after: avoid;
    }
    .answer {
      padding-inline-start: 0;
    }
  }
`;
