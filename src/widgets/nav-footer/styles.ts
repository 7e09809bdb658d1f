import { css } from '../../tokens/css.ts';

/** Rows with thin lines. From 48em, the action is beside them. From 60em, the links are in one line. */
export const styles = css`
  [part='nav'] {
    display: grid;
    gap: var(--_space-5);
    padding-block-start: var(--_space-5);
    border-block-start: 0.125em solid;
  }
  .label {
    font-size: var(--_text-l);
    font-weight: 700;
    line-height: 1.2;
  }
  .related a {
    display: block;
    padding-block: 0.75em;
    font-weight: 600;
    line-height: 1.35;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .related [aria-current] {
    color: inherit;
    text-decoration-line: none;
  }
  [aria-current] .go {
    display: none;
  }
  /* A node: you are here. A border stays where colours are forced. */
  .related [aria-current]::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    border: 0.25em solid var(--_strand-b);
    border-radius: 50%;
    vertical-align: 0.1em;
  }

  @container mtc (inline-size >= 48em) {
    [part='nav'] {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
      column-gap: var(--_space-7);
    }
    [part='crisis'] {
      grid-column: 1 / -1;
    }
  }
  @container mtc (inline-size >= 60em) {
    .related ul {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_space-7);
    }
    li + li {
      border: 0;
    }
  }
  @media print {
    [part='nav'] {
      grid-template-columns: none;
    }
    .related [aria-current]::after {
      border: 0;
    }
  }
`;
