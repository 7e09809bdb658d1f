import { css } from '../tokens/css.ts';

/** Headings and text. Space comes from the boxes around them. */
export const text = css`
  :host {
    --_muted: var(--mtc-color-muted, light-dark(#3f5255, #b6c5c1)); /* Labels, captions, notices on cards. */
    --_line: var(--mtc-color-line, light-dark(#cbd7d2, #3a4a4a)); /* Hairlines. */
    --_text-title: var(--mtc-text-title, clamp(1.75em, 1.25em + 2.6cqi, 3em)); /* Size of a title. */
    --_text-s: var(--mtc-text-s, 0.875em); /* Size of captions, table heads. */
    --_text-body: var(--mtc-text-body, 1.125em); /* Size of prose. */
    --_text-l: var(--mtc-text-l, 1.25em); /* Size of small headings. */
    --_text-xl: var(--mtc-text-xl, 1.5em); /* Size of section headings. */
    --_measure: var(--mtc-text-measure, 34em); /* Maximum line length of prose. */
    --_leading: var(--mtc-text-leading, 1.65); /* Line height of prose. */
    --_space-2: var(--mtc-space-2, 0.5em); /* Space between lines of a list. */
    --_space-3: var(--mtc-space-3, 0.75em); /* Space between a picture and its text. */
    --_space-4: var(--mtc-space-4, 1em); /* Space between neighbouring items. */
    --_space-5: var(--mtc-space-5, 1.5em); /* Space between blocks. */
    --_space-6: var(--mtc-space-6, 2em); /* Space between sections. */
    --_space-7: var(--mtc-space-7, 3em); /* Space between sections of a wide element. */
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
`;
