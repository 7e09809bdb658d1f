import { css } from './css.ts';

/** Words with a mark before them: whether a text was checked, what to watch for. */
export const marked = css`
  .marked {
    display: flex;
    gap: var(--_space-2);
  }
  .marked .icon {
    margin-block-start: 0.125em;
  }
  /* A dashed ring: work still open. */
  .pending::before {
    content: '';
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block-start: 0.25em;
    border: 0.125em dashed;
    border-radius: 50%;
  }
`;
