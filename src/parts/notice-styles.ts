import { css } from '../tokens/css.ts';

/** Notices about a text: whether it was checked, by whom, and until when. Each has an icon before its text. */
export const notice = css`
  .marked {
    display: flex;
    gap: var(--_space-2);
  }
  .marked .icon {
    margin-block-start: 0.125em;
  }
  .withdrawn {
    display: grid;
    gap: var(--_space-3);
  }
  .provenance {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: var(--_space-2) var(--_space-3);
    line-height: 1.4;
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
