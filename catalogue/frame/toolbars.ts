import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../elements/locales.ts';

type Toolbars = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<Toolbars[string]['toolbar']>['icon']>;

/** `example` is what the story itself says: its own. */
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

// With its unit: a bare number in the address comes back as a number, which no item here is.
const widths = Object.fromEntries(
  [240, 320, 480, 768, 1024, 1280].map((px) => [`${px}px`, `Width: ${px} px`]),
);

/** What stands above each story. None of them writes to the element: they change the page that it stands in. */
export const toolbars: Toolbars = {
  theme: toolbar(
    'Colours of the plain page; an element follows, unless its own theme attribute says otherwise. Other sites keep their own',
    'contrast',
    { auto: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  ),
  locale: toolbar(
    'Language of the page, which an element follows, unless its own lang says otherwise',
    'globe',
    languages,
  ),
  direction: toolbar(
    'Direction of the page: its language’s, or another. An element runs as its own language does',
    'transfer',
    {
      auto: 'Direction: auto',
      ltr: 'Direction: left to right',
      rtl: 'Direction: right to left',
    },
  ),
  host: toolbar(
    'Site that the element stands in: the story’s own, or another. Pages of documentation keep the plain one',
    'browser',
    {
      example: 'Site: own',
      plain: 'Site: plain',
      newspaper: 'Site: a newspaper',
      'small-root': 'Site: a theme with small rems',
      university: 'Site: a dark university',
    },
  ),
  medium: toolbar(
    'What the sheets have for paper and for forced colours, imitated. The real thing is Ctrl+P, and the setting of the system, whose own colours may differ',
    'print',
    {
      example: 'Medium: own',
      screen: 'Medium: screen',
      print: 'Medium: print',
      'forced-colors': 'Medium: forced colours',
    },
  ),
  width: toolbar('Width of the container that the element stands in: the story’s own, or another', 'ruler', {
    example: 'Width: own',
    full: 'Width: full',
    ...widths,
  }),
  headings: toolbar(
    'Lists the headings of a story, through shadow roots, and says which level is skipped',
    'listunordered',
    {
      off: 'Headings: off',
      on: 'Headings: on',
    },
  ),
};
