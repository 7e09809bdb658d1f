import { css } from '../../tokens/css.ts';

/** Sections are separated by a thin line. From 60em, their headings are in the margin. */
export const styles = css`
  [part='panel'] {
    gap: var(--_space-6);
  }
  [part='panel'],
  .lead,
  .text,
  .content,
  .content > div,
  .contents,
  .facts dl,
  ul {
    display: grid;
    align-content: start;
  }
  .section {
    display: grid;
    gap: var(--_space-4) var(--_space-7);
    scroll-margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .lead,
  .content {
    gap: var(--_space-5);
    min-inline-size: 0;
  }
  .text,
  .facts dl {
    gap: var(--_space-4);
  }
  .suitability div div {
    gap: var(--_space-3);
  }
  ul {
    gap: var(--_space-2);
  }
  li {
    break-inside: avoid;
  }
  .section > :first-child {
    font-size: var(--_text-xl);
  }

  .lead .picture {
    aspect-ratio: 2 / 1;
  }
  .lead ul {
    max-inline-size: 32em;
    padding-inline-start: 1em;
    font-size: var(--_text-body);
  }
  ::marker {
    color: var(--_strand-b);
  }

  .facts dt + dd,
  .content :is(h3, h4, h5, h6) {
    font-size: var(--_text-l);
  }
  .facts dt + dd {
    font-weight: 600;
  }

  ol[role] {
    display: grid;
    gap: var(--_space-5);
    counter-reset: step;
  }
  ol[role] li {
    display: flex;
    gap: var(--_space-4);
    counter-increment: step;
  }
  ol[role] .picture {
    flex: none;
    align-self: start;
    inline-size: 33%;
    border-radius: var(--_radius-l);
  }
  ol[role] strong {
    display: block;
    padding-block-end: 0.25em;
  }
  ol[role] strong::before {
    content: counter(step);
    display: inline-block;
    box-sizing: border-box;
    inline-size: 1.75em;
    margin-inline-end: 0.5em;
    border: 0.125em solid var(--_strand-a);
    border-radius: 1em;
    line-height: 1.5;
    text-align: center;
  }

  .suits,
  .unsuited,
  .talk-first {
    padding-inline-start: 2em;
    list-style: '✓  ';
  }
  .unsuited {
    list-style: '✕  ';
  }
  .talk-first {
    list-style: '?  ';
  }
  .suits ::marker {
    color: var(--_strand-a);
  }
  .end {
    gap: var(--_space-4);
    justify-items: start;
  }
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    padding: 0;
    list-style: none;
  }

  @container mtc (inline-size >= 36em) {
    .suitability .content,
    .facts dl,
    ol[role] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container mtc (inline-size >= 44em) {
    .lead {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: center;
    }
    .lead .picture {
      order: 2;
      aspect-ratio: 3 / 2;
    }
  }
  /* Paper has columns of its own. */
  @media screen {
    @container mtc (inline-size >= 60em) {
      [part='panel'],
      .lead {
        gap: var(--_space-7);
      }
      .section {
        grid-template-columns: 14em minmax(0, 1fr);
        padding-block-start: var(--_space-6);
      }
      .suitability .content,
      .facts dl,
      ol[role] {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        column-gap: var(--_space-5);
      }
      ol[role] li {
        flex-direction: column;
        gap: var(--_space-3);
      }
      ol[role] .picture {
        inline-size: 100%;
      }
    }
  }
`;
