import { css } from '../tokens/css.ts';

/** The crisis line: the only text on a warm background, so that people find it without being alarmed. */
export const crisis = css`
  :host {
    --_crisis: var(--mtc-color-crisis, light-dark(#fbf0e2, #2b2620)); /* Background of the crisis line. */
    --_crisis-line: var(--mtc-color-crisis-line, light-dark(#a9512a, #f0a37b)); /* Borders of the links in the crisis line. */
  }

  .help {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    background: var(--_crisis);
  }
  .help a {
    color: var(--_ink);
    font-weight: 600;
  }
  .help ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding: 0;
  }
  .help li a {
    display: block;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.625em var(--_space-4);
    border: 1px solid var(--_crisis-line);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }
  /* The emergency number. */
  .help li:first-child a {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
    font-size: var(--_text-l);
  }
`;
