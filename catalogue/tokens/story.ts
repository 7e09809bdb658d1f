import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './colour-page.ts';
import './page.ts';

type Render = NonNullable<StoryObj['render']>;

/** The page of tokens whose title is the last part of the story's title. */
export const pageOf =
  (about: string): Render =>
  (_, { title, globals: { theme, locale } }) => {
    const page = title.split('/').pop();
    return page === 'Colour'
      ? html`<catalogue-colours
          page=${page}
          about=${about}
          .theme=${theme}
          .locale=${locale}
        ></catalogue-colours>`
      : html`<catalogue-tokens page=${page} about=${about} .theme=${theme}></catalogue-tokens>`;
  };
