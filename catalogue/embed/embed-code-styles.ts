import { css } from 'lit';

/** Uses the colours of the page around it, and the font of the catalogue. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: light-dark(#16292b, #e8efec);
    font:
      0.875rem/1.5 system-ui,
      sans-serif;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  label {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  input {
    margin: 0;
    inline-size: 1rem;
    block-size: 1rem;
    accent-color: light-dark(#0b5551, #8ed6c9);
  }
  p {
    margin-block: 0.75rem;
    max-inline-size: 48rem;
  }
  pre {
    overflow: auto;
    max-block-size: 24rem;
    margin: 0;
    padding: 1rem;
    border-radius: 0.5rem;
    background: light-dark(#f0f5f2, #1b2627);
    direction: ltr;
    font:
      0.8125rem/1.6 ui-monospace,
      monospace;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  button {
    padding: 0.5rem 1rem;
    border: 0;
    border-radius: 0.5rem;
    background: light-dark(#0b5551, #8ed6c9);
    color: light-dark(#ffffff, #0a2321);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: light-dark(#063a37, #b9e8df);
  }
  :is(button, input, pre):focus-visible {
    outline: 3px solid light-dark(#16292b, #ffd9a8);
    outline-offset: 2px;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
`;
