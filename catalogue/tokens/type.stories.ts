import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageOf } from './story.ts';

const meta: Meta = { title: 'Tokens/Type', tags: ['!autodocs'] };

export default meta;

export const Type: StoryObj = {
  name: 'Type',
  render: pageOf(
    'Sizes are relative to the text around an element, and the font is the page’s own. Set one on :root, on part of the page or on one element.',
  ),
};
