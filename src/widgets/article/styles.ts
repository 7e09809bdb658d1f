import { css } from '../../tokens/css.ts';

/** One column. From 60em, the picture and the provenance are in a separate column. */
export const styles = css`
  .article,
  .head,
  .main,
  .side {
    display: grid;
    align-content: start;
    gap: var(--_space-5);
  }
  .hero {
    aspect-ratio: 3 / 2;
  }
  .drawing {
    block-size: 100%;
  }
  .head {
    gap: var(--_space-4);
  }
  [part='body'],
  .points {
    display: grid;
    gap: 1.1em;
    max-inline-size: var(--_measure);
    font-size: var(--_text-body);
    line-height: var(--_leading);
  }
  /* The markers stay inside the element. */
  [part='body'] ul,
  [part='body'] ol,
  .points {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
  }
  [part='meta'] {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
    border-block-start: 0.125em solid;
  }
  @container mtc (inline-size >= 30em) {
    .hero {
      aspect-ratio: 5 / 2;
    }
  }
  @container mtc (inline-size >= 60em) {
    .article {
      grid-template: auto 1fr / 38.25em minmax(18em, 32em);
      justify-content: space-between;
      gap: var(--_space-6) var(--_space-7);
    }
    .main {
      grid-area: 2 / 1;
    }
    .hero,
    .side {
      grid-area: 1 / 2 / span 2;
    }
    .hero {
      align-self: start;
      aspect-ratio: 4 / 3;
    }
    /* Under the picture: 75% of the column, and the gap. The two columns are independent of each other. */
    .hero ~ .side {
      padding-block-start: calc(75% + var(--_space-6));
    }
  }

  @media print {
    .article,
    .main,
    .side {
      display: block;
    }
    .article > *,
    .main > *,
    .side > * {
      margin-block-end: var(--_space-4);
    }
    .hero {
      block-size: 8em;
    }
    [part='body'] {
      max-inline-size: none;
      line-height: 1.45;
    }
    .terms {
      columns: 2;
      font-size: var(--_text-s);
    }
  }
`;
