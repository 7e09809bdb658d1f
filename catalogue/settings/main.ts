import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { loadStrings } from '../../tools/build/records/strings.ts';
import { colored } from './colored.ts';
import { exampleIndexer, exampleStories } from './examples.ts';
import { guideTexts } from './guide-texts.ts';
import { knownAttributes } from './known-attributes.ts';
import { prefixed } from './prefixed.ts';
import { shipped } from './shipped.ts';

/** Without the strings of widgets that are not built. */
const builtStrings: Plugin = { name: 'built-strings', enforce: 'pre', load: (id) => loadStrings(id) };

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../start/*.stories.ts',
    '../embed/*.stories.ts',
    { directory: '../elements', files: 'mtc-*.stories.ts', titlePrefix: 'Elements' },
    '../tokens/*.@(stories.ts|mdx)',
    '../guides/*.mdx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Built by tools/build/build-prerender-worker.ts.
  staticDirs: [
    { from: '../../node_modules/.cache/catalogue/prerender-worker.js', to: '/prerender-worker.js' },
  ],
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // Our own toolbars set the page's background and color-scheme, and the width of the host.
    backgrounds: false,
    viewport: false,
  },
  experimental_indexers: (existing = []) => [exampleIndexer, ...existing],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      guideTexts(),
      builtStrings,
      shipped(),
      knownAttributes(),
      exampleStories(),
      colored(),
      ...prefixed(),
      ...(vite.plugins ?? []),
    ],
    // One copy of Lit, because directives of one copy do not work in templates of another.
    resolve: { ...vite.resolve, dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      // Not minified, because a light-dark() that is resolved for the page would ignore the theme of an element.
      cssTarget: 'esnext',
    },
  }),
};

export default config;
