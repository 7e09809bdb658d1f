import { css } from '../tokens/css.ts';

/** Headings, text, links and tiles, wherever they stand. Space comes from the boxes around them. */
export const type = css`
  :host {
    --_muted: var(--mtc-color-muted, light-dark(#3f5255, #b6c5c1)); /* Labels, captions, card summaries. */
    --_line: var(--mtc-color-line, light-dark(#cbd7d2, #3a4a4a)); /* Hairlines. */
    --_link: var(--mtc-color-link, light-dark(#0b5551, #8ed6c9)); /* Links, summaries of questions. */
    --_link-hover: var(--mtc-color-link-hover, light-dark(#063a37, #c3ece4)); /* Links under the pointer. */
    --_text-title: var(--mtc-text-title, clamp(1.75em, 1.25em + 2.6cqi, 3em)); /* Size of a title. */
    --_text-s: var(--mtc-text-s, 0.875em); /* Size of captions, table heads. */
    --_text-body: var(--mtc-text-body, 1.125em); /* Size of prose. */
    --_text-l: var(--mtc-text-l, 1.25em); /* Size of small headings. */
    --_text-xl: var(--mtc-text-xl, 1.5em); /* Size of section headings. */
    --_measure: var(--mtc-text-measure, 34em); /* Longest line of prose, in its own size. */
    --_leading: var(--mtc-text-leading, 1.65); /* Line height of prose. */
    --_space-2: var(--mtc-space-2, 0.5em); /* Space between lines of a list. */
    --_space-3: var(--mtc-space-3, 0.75em); /* Space between a picture and its words. */
    --_space-4: var(--mtc-space-4, 1em); /* Space between neighbours. */
    --_space-5: var(--mtc-space-5, 1.5em); /* Space between blocks. */
    --_space-6: var(--mtc-space-6, 2em); /* Space between sections. */
    --_space-7: var(--mtc-space-7, 3em); /* Space between sections of a wide element. */
    --_radius-s: var(--mtc-radius-s, 0.25em); /* Corners of links. */
    --_radius-l: var(--mtc-radius-l, 1em); /* Corners of tiles. */
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_line: var(--_ink);
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    break-after: avoid;
    font-size: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='title'] {
    font-size: var(--_text-title);
    line-height: 1.12;
  }
  strong {
    font-weight: 600;
  }
  [role='list'] {
    list-style: none;
  }
  .keep {
    white-space: nowrap;
  }
  @container mtc (inline-size < 24em) {
    .keep {
      white-space: normal;
    }
  }
  dt,
  .about,
  .small,
  figcaption {
    color: var(--_muted);
  }
  .small,
  figcaption {
    font-size: var(--_text-s);
  }

  a,
  summary {
    border-radius: var(--_radius-s);
    color: var(--_link);
    cursor: pointer;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  a:hover,
  a:focus-visible,
  summary:hover {
    color: var(--_link-hover);
    text-decoration-line: underline;
    text-decoration-thickness: 0.1875em;
  }

  /* Its border shows only where colours are forced, and on paper. */
  .tile {
    break-inside: avoid;
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.28em;
  }
  .last {
    white-space: nowrap;
  }
  .go {
    margin-inline-start: 0.375em;
  }
  /* All that moves: an arrow, and the disc in a picture. */
  .go,
  circle {
    transition: 0.15s;
  }
  a:hover .go {
    transform: translateX(0.25em);
  }
  @media (prefers-reduced-motion: reduce) {
    .go,
    circle {
      transition: none;
    }
  }

  @media print {
    :host {
      --_text-body: 1em;
    }
    .tile {
      border-color: var(--_muted);
    }
    .go {
      display: none;
    }
    a[href*=':']:not([href^='tel:'], [href^='sms:'])::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
