import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { draw, metaOf, storiesOf } from './from-examples.ts';

const tag = 'mtc-skip-link';

/** Off screen until it has the focus, and of no use without a place to go to. */
const meta: Meta = {
  ...metaOf(tag),
  render: (args) =>
    html`${draw(tag, args)}
      <p>Click here, then press the Tab key: the link shows. The Enter key follows it.</p>
      <main id="main">
        <p id="content">The page’s main content.</p>
      </main>`,
};

export default meta;

export const stories = storiesOf(tag);
