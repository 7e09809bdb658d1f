import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import '../src/embed/mtc.ts';
import { argTypesOf } from '../stories/arg-types.ts';
import { frame } from '../stories/frame.ts';
import { manifest } from '../stories/manifest.ts';
import { htmlOf } from '../stories/html.ts';
import { axeTags } from '../tools/axe-tags.ts';
import { addLocales } from './locales.ts';
import { initialGlobals, toolbars } from './toolbars.ts';

setCustomElementsManifest(manifest);
await addLocales();

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions, frame],
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['mtc-ready', 'mtc-error', 'mtc-navigate'] },
    controls: { expanded: true },
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
    a11y: {
      test: 'error',
      options: {
        runOnly: axeTags,
        rules: { 'target-size': { enabled: true } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Elements',
          ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer', 'mtc-skip-link'],
        ],
      },
    },
  },
  initialGlobals,
  globalTypes: toolbars,
};

export default preview;
