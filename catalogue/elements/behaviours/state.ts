import type { StoryObj } from '@storybook/web-components-vite';
import type { Example } from '../../../src/records/example.ts';

/** A state, and what somebody does with it. */
export interface State extends Example {
  play?: NonNullable<StoryObj['play']>;
  /** Marks each part. */
  isMarked?: true;
}
