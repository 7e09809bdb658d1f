import { css } from '../tokens/css.ts';

/** A question that opens. The summary stays a list-item, because iOS VoiceOver announces its state only then. */
export const disclosure = css`
  details {
    border-block: 1px solid var(--_line);
  }
  details + details {
    border-block-start: 0;
  }
  summary {
    display: list-item;
    position: relative;
    padding-block: 0.8125em;
    padding-inline-start: 2.25em;
    break-after: avoid;
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    position: absolute;
    inset-block-start: 0.875em;
    inset-inline-start: 0.125em;
  }
  [open] .shut {
    display: none;
  }
  .answer {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
    padding-block-end: 1.25em;
    padding-inline-start: 2.25em;
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
    summary {
      color: inherit;
    }
    summary,
    .answer {
      padding-inline-start: 0;
    }
    summary .icon {
      display: none;
    }
  }
`;
