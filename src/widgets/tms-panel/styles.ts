import { css } from '../../styles/css.ts';

/** Sections by a hairline; from 60em their headings stand in the margin. */
export const styles = css`
  .panel {
    display: grid;
    gap: var(--_space-6);
  }
  .lead {
    display: grid;
    gap: var(--_space-5);
  }
  .lead .picture {
    aspect-ratio: 2 / 1;
  }
  .lead .text {
    display: grid;
    align-content: center;
    gap: var(--_space-4);
  }
  .title {
    font-size: 1.625em;
    line-height: 1.15;
  }
  .lead ul {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 32em;
    padding-inline-start: 1.125em;
    font-size: var(--_text-body);
  }
  .lead li::marker {
    color: var(--_strand-b);
  }
  p,
  li,
  dd {
    line-height: 1.55;
  }

  .section {
    display: grid;
    gap: var(--_space-4) var(--_space-7);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .section > :first-child {
    font-size: var(--_text-xl);
  }
  .content {
    display: grid;
    gap: var(--_space-5);
    min-inline-size: 0;
  }

  .facts {
    display: grid;
    gap: var(--_space-4) var(--_space-5);
  }
  dt {
    color: var(--_muted);
  }
  .value {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.35;
  }

  .steps {
    display: grid;
    counter-reset: step;
    list-style: none;
  }
  .steps li {
    position: relative;
    padding-block-end: var(--_space-5);
    padding-inline-start: 3.25em;
    counter-increment: step;
  }
  .steps li:last-child {
    padding-block-end: 0;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 2.125em;
    block-size: 2.125em;
    border: 0.125em solid var(--_strand-a);
    border-radius: 50%;
    color: var(--_link);
    font-weight: 700;
    line-height: 1;
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.125em 0;
    inset-inline-start: 1em;
    border-inline-start: 0.125em solid var(--_strand-a);
  }
  .steps strong {
    display: block;
    padding-block-start: 0.25em;
  }
  .course {
    display: grid;
    gap: var(--_space-3);
  }
  .weeks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .weeks span {
    display: grid;
    gap: 0.25em;
    inline-size: 6em;
  }

  .suits {
    display: grid;
    gap: var(--_space-5) var(--_space-6);
  }
  .suits > div {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
  }
  .suits > div > :first-child {
    font-size: var(--_text-l);
  }
  .list {
    display: grid;
    gap: var(--_space-2);
  }
  .list li {
    display: flex;
    gap: var(--_space-3);
  }
  .list .icon {
    margin-block-start: 0.15em;
  }
  .for .icon {
    color: var(--_strand-a);
  }
  .not .icon {
    color: var(--_strand-b);
  }

  .end {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_line);
  }
  .end .crisis {
    justify-self: stretch;
  }

  @supports (font-size: 1cqi) {
    .title {
      font-size: clamp(1.625em, 1.2em + 2cqi, 2.5em);
    }
  }
  @container mtc (inline-size >= 30em) {
    .lead .picture {
      aspect-ratio: 5 / 2;
    }
    .lead svg {
      stroke-width: 2.25;
    }
  }
  @container mtc (inline-size >= 36em) {
    .facts,
    .suits {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container mtc (inline-size >= 44em) {
    .lead {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--_space-6);
    }
    .lead .picture {
      order: 2;
      align-self: center;
      aspect-ratio: 3 / 2;
    }
  }
  @container mtc (inline-size >= 60em) {
    .panel {
      gap: var(--_space-7);
    }
    .lead {
      grid-template-columns: minmax(0, 38.25em) minmax(18em, 32em);
      justify-content: space-between;
      gap: var(--_space-7);
    }
    .section {
      grid-template-columns: 14em minmax(0, 1fr);
      padding-block-start: var(--_space-6);
    }
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .steps {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      column-gap: 1.5em;
    }
    .steps li,
    .steps li:last-child {
      padding-block: 3em 0;
      padding-inline: 0;
    }
    .steps li:not(:last-child)::after {
      inset-block: 1em auto;
      inset-inline: 2.125em -1.5em;
      border-block-start: 0.125em solid var(--_strand-a);
      border-inline: 0;
    }
  }
  @media print {
    .steps li,
    .suits > div,
    .course {
      break-inside: avoid;
    }
  }
`;
