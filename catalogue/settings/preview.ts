import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import '../../src/entries/mtc.ts';
import { argTypesOf } from '../elements/arg-types.ts';
import { ElementPage } from '../elements/docs/page.tsx';
import { frame } from '../frame/frame.ts';
import { manifest } from '../manifest.ts';
import { htmlOf } from '../elements/html.ts';
import { axeTags } from '../../tools/test/axe-tags.ts';
import { addStates } from '../elements/content.ts';
import { addLocales } from './locales.ts';
import { initialGlobals, toolbars } from '../frame/toolbars.ts';

setCustomElementsManifest(manifest);
await addLocales();
addStates();

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions, frame],
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['mtc-ready', 'mtc-error', 'mtc-navigate'] },
    controls: { expanded: true },
    docs: {
      page: ElementPage,
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
      // All of it, as a page is looked at by whoever checks one.
      context: 'html',
      config: { rules: [{ id: 'region', enabled: true }] },
      options: {
        runOnly: axeTags,
        rules: { 'target-size': { enabled: true } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Paste it in',
          ['Every way', 'Embed on your CMS', 'What we promise on privacy'],
          'Elements',
          ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer', 'mtc-skip-link'],
          'Tokens',
          ['Colour', 'Type', 'Space', 'Corners and focus', 'Match your brand'],
          'Content',
          ['Write content', 'Languages'],
          'Accessibility',
          'Changes',
        ],
      },
    },
  },
  initialGlobals,
  globalTypes: toolbars,
};

export default preview;
