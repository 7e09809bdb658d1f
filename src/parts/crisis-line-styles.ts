import { css } from '../tokens/css.ts';

/** The crisis line: the only text on a warm background, so that people find it without being alarmed. */
export const crisis = css`
  :host {
    --_crisis: var(--mtc-color-crisis, light-dark(#fbf0e2, #2b2620)); /* Background of the crisis line. */
    --_crisis-line: var(--mtc-color-crisis-line, light-dark(#a9512a, #f0a37b)); /* Borders of the links in the crisis line. */
  }

  [part='crisis'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
    padding: var(--_space-4);
    border-radius: var(--_radius-m);
    background: var(--_crisis);
  }
  [part='crisis'] p {
    flex: 1 1 16em;
  }
  [part='crisis'] a {
    color: var(--_ink);
    font-weight: 600;
  }
  [part='crisis'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  [part='crisis'] li a {
    display: block;
    padding: 0.625em var(--_space-4);
    border: 1px solid var(--_crisis-line);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }
`;
