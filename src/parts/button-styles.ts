import { css } from '../tokens/css.ts';

/** The button: the last link of a widget. */
export const button = css`
  :host {
    --_action: var(--mtc-color-action, light-dark(#0b5551, #8ed6c9)); /* Background of the button. */
    --_action-hover: var(--mtc-color-action-hover, light-dark(#063a37, #b9e8df)); /* The button under the pointer. */
    --_on-action: var(--mtc-color-on-action, light-dark(#ffffff, #0a2321)); /* Text on the button. */
  }

  [part='action'] {
    display: inline-block;
    padding: 0.75em 1.25em;
    border: 0.125em solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }
  [part='action']:hover,
  [part='action']:focus-visible {
    background: var(--_action-hover);
    color: var(--_on-action);
  }
  [part='action'] .go {
    margin-inline-start: 0.75em;
  }
  @media print {
    [part='action'] {
      display: block;
      padding: 0;
      background: none;
      color: inherit;
    }
  }
`;
