import { css } from '../../tokens/css.ts';

/** A picture tile and open text: no border, no shadow. One link covers all of it. */
export const styles = css`
  /* Of the host only where the host page gives it a height, as a grid does. */
  .box,
  .card {
    block-size: 100%;
  }
  .card,
  .text {
    display: flex;
    flex-direction: column;
  }
  .card {
    break-inside: avoid;
    position: relative;
    gap: var(--_space-4);
  }
  .picture {
    aspect-ratio: 2 / 1;
  }
  .text {
    flex: 1;
    gap: var(--_space-2);
  }
  [part='heading'] {
    font-size: var(--_text-l);
  }
  /* Quieter than the summary. */
  .marked {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .marked strong {
    font-weight: inherit;
  }
  .foot {
    margin-block-start: auto;
    font-weight: 600;
    line-height: 1.35;
  }
  [part='action'] {
    display: inline-block;
    padding-block: 0.5em;
  }
  [part='action']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-l);
  }
  [part='action']:focus-visible {
    outline: none;
    box-shadow: none;
  }
  [part='action']:focus-visible::after {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.5em;
  }
  /* Above the link, so that a mouse can select them. Before there is a script, a click would lead nowhere. */
  :host(:defined) .text > :not(.foot) {
    position: relative;
    z-index: 1;
    cursor: pointer;
  }
  .card:hover svg {
    --mtc-color-glow: var(--_glow-strong);
  }

  @container mtc (inline-size >= 20em) {
    .horizontal {
      flex-direction: row;
      align-items: flex-start;
    }
    .horizontal .picture {
      flex: 0 0 6em;
      aspect-ratio: 1;
    }
  }
  @container mtc (inline-size >= 30em) {
    .picture svg {
      stroke-width: 2.25;
    }
    .horizontal {
      gap: var(--_space-5);
    }
    .horizontal .picture {
      flex-basis: 36%;
      aspect-ratio: 3 / 2;
    }
  }

  @media print {
    /* On paper this pseudo-element prints the address, in its place. */
    [part='action']::after {
      position: static;
    }
  }
`;
