import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageOf } from './story.ts';

const meta: Meta = { title: 'Tokens/Corners and focus', tags: ['!autodocs'] };

export default meta;

export const CornersAndFocus: StoryObj = {
  name: 'Corners and focus',
  render: pageOf(
    'Corners, and the gap inside the focus ring. Set one on :root, on part of the page or on one element.',
  ),
};
