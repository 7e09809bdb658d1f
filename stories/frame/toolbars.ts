import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../elements/locales.ts';

type Toolbars = NonNullable<Preview['globalTypes']>;

export const initialGlobals = { theme: 'auto', width: 'example', locale: 'en', direction: 'auto' };

const items = (titles: Record<string, string>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

// With its unit: a bare number in the address comes back as a number, which no item here is.
const widths = [240, 320, 480, 768, 1024, 1280].map((px) => ({ value: `${px}px`, title: `Width: ${px} px` }));

/** What stands above each story. None of them writes to the element: they change the page that it stands in. */
export const toolbars: Toolbars = {
  theme: {
    description: 'Colours of the page; an element follows, unless its own theme attribute says otherwise',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: items({ auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' }),
    },
  },
  width: {
    description: 'Width of the container that the element stands in',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: [...items({ example: 'Width: as the story has it', full: 'Width: full' }), ...widths],
    },
  },
  locale: {
    description: 'Language of the page, which an element follows, unless its own lang says otherwise',
    toolbar: { icon: 'globe', dynamicTitle: true, items: items(languages) },
  },
  direction: {
    description: 'Direction of the page. An element runs as its own language does',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: items({
        auto: 'Direction: of the language',
        ltr: 'Direction: left to right',
        rtl: 'Direction: right to left',
      }),
    },
  },
};
