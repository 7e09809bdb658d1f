import type { StorybookConfig } from '@storybook/web-components-vite';
import { exampleIndexer, exampleStories } from './examples.ts';
import { knownAttributes } from './known-attributes.ts';
import { shipped } from './shipped.ts';

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
  // Of tools/build/build-prerender-worker.ts.
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
    // Our own toolbar sets the page's ground, together with its color-scheme, and the width of the host.
    backgrounds: false,
    viewport: false,
  },
  experimental_indexers: (existing = []) => [exampleIndexer, ...existing],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [shipped(), knownAttributes(), exampleStories(), ...(vite.plugins ?? [])],
    // One copy of Lit, or directives of one do not fit the templates of another.
    resolve: { ...vite.resolve, dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      // As they are written: a light-dark() that is settled for the page forgets the theme of an element.
      cssTarget: 'esnext',
    },
  }),
};

export default config;
