import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageOf } from './story.ts';

const meta: Meta = { title: 'Tokens/Colour', tags: ['!autodocs'] };

export default meta;

export const Colour: StoryObj = {
  name: 'Colour',
  render: pageOf(
    'Every colour of the elements. Set one on :root, on a part of the page or on one element; light-dark() gives it a value for each color-scheme. Try one: what you pick holds in the color-scheme that the page is in now.',
  ),
};
