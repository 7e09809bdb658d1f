import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageOf } from './story.ts';

const meta: Meta = { title: 'Tokens/Space', tags: ['!autodocs'] };

export default meta;

export const Space: StoryObj = {
  name: 'Space',
  render: pageOf(
    'Space between things, in em, so it grows with the text. Set one on :root, on part of the page or on one element.',
  ),
};
