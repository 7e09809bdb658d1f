import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import '../src/embed/mtc.ts';
import { argTypesOf } from '../stories/arg-types.ts';
import { frame } from '../stories/frame.ts';
import { manifest } from '../stories/manifest.ts';
import { htmlOf } from '../stories/html.ts';
import { addPseudoLocale } from '../stories/pseudo-locale.ts';

setCustomElementsManifest(manifest);
addPseudoLocale();

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions, frame],
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['mtc-ready', 'mtc-error', 'mtc-navigate'] },
    controls: { expanded: true, matchers: { color: /^--mtc-color-/ } },
    docs: {
      extractArgTypes: argTypesOf,
      // What a host page pastes, not what the browser has made of it.
      source: {
        transform: (
          code: string,
          { args, component }: { args: Record<string, unknown>; component?: string },
        ) => (component ? htmlOf(component, args) : code),
      },
    },
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    options: { storySort: { order: ['Start', 'Elements'] } },
  },
  initialGlobals: { page: 'auto', width: 'example', direction: 'ltr' },
  globalTypes: {
    page: {
      description: 'Colours of the page; an element follows, unless its own theme attribute says otherwise',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Page: as the system' },
          { value: 'light', title: 'Page: light' },
          { value: 'dark', title: 'Page: dark' },
        ],
      },
    },
    width: {
      description: 'Width of the container that the element stands in',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'example', title: 'Width: as the story has it' },
          { value: 'full', title: 'Width: full' },
          ...[240, 320, 480, 768, 1024, 1280].map((px) => ({ value: `${px}`, title: `Width: ${px} px` })),
        ],
      },
    },
    direction: {
      description: 'Right to left: the English words, in a language that runs the other way',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
};

export default preview;
