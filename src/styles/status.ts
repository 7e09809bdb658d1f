import { css } from './css.ts';

/** Whether a text was checked: a drawing with words beside it, never colour alone. */
export const status = css`
  .status {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-2);
    line-height: 1.4;
  }
  .status .icon {
    margin-block-start: 0.075em;
  }
`;
