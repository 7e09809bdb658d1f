import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../elements/locales.ts';

type Toolbars = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<Toolbars[string]['toolbar']>['icon']>;

/** `example` is the story's own setting. */
export const initialGlobals = {
  theme: 'auto',
  locale: 'en',
  direction: 'auto',
  host: 'example',
  medium: 'example',
  width: 'example',
  headings: 'off',
};

function toolbar(description: string, icon: Icon, titles: Record<string, string>): Toolbars[string] {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}

// With the unit, because Storybook reads a bare number in the URL as a number, which no item here is.
const widths = Object.fromEntries(
  [240, 320, 480, 768, 1024, 1280].map((px) => [`${px}px`, `Width: ${px} px`]),
);

/** The toolbars above each story. They change the page around the element, and never the element. */
export const toolbars: Toolbars = {
  theme: toolbar(
    'Light or dark colours for the plain page. An element follows them, unless it has a theme attribute. The other sites keep their own colours',
    'contrast',
    { auto: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  ),
  locale: toolbar(
    'Language of the page. An element follows it, unless it has a lang attribute',
    'globe',
    languages,
  ),
  direction: toolbar(
    'Direction of the page: that of its language, or another. An element keeps the direction of its own language',
    'transfer',
    {
      auto: 'Direction: auto',
      ltr: 'Direction: left to right',
      rtl: 'Direction: right to left',
    },
  ),
  host: toolbar(
    'Site around the element: the story’s own, or another. Documentation pages always use the plain one',
    'browser',
    {
      example: 'Site: from story',
      plain: 'Site: plain',
      newspaper: 'Site: newspaper',
      'small-root': 'Site: theme with a small rem',
      university: 'Site: dark university',
    },
  ),
  medium: toolbar(
    'Simulates print and forced colours. To see the real thing, press Ctrl+P or turn on forced colours in your system, whose colours may differ',
    'print',
    {
      example: 'Medium: from story',
      screen: 'Medium: screen',
      print: 'Medium: print',
      'forced-colors': 'Medium: forced colours',
    },
  ),
  width: toolbar('Width of the container around the element: the story’s own, or another', 'ruler', {
    example: 'Width: from story',
    full: 'Width: full',
    ...widths,
  }),
  headings: toolbar(
    'Lists the headings of a story, including those in shadow roots, and shows which levels are skipped',
    'listunordered',
    {
      off: 'Headings: off',
      on: 'Headings: on',
    },
  ),
};
