import { css } from '../tokens/css.ts';

/** Numbers that link to a source, and the links back. */
export const citation = css`
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  /* A word joiner, because Chinese text may end a line before a number. */
  sup::before {
    content: '\\2060';
  }
  sup a {
    padding-inline: 0.15em;
  }
  li:focus {
    outline: 0.125em solid var(--_line);
    outline-offset: 0.25em;
  }
  .back {
    padding-inline: 0.5em;
  }
  @media print {
    sup a {
      color: inherit;
    }
    .back {
      display: none;
    }
  }
`;
