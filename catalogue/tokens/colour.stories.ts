import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageOf } from './story.ts';

const meta: Meta = { title: 'Tokens/Colour', tags: ['!autodocs'] };

export default meta;

export const Colour: StoryObj = {
  name: 'Colour',
  render: pageOf(
    'All colours of the elements. Set one on :root, on part of the page or on one element. Use light-dark() to give it a value for each color-scheme. To try a colour, pick one below: it applies in the color-scheme that this page has now.',
  ),
};
