import { shared } from '../../records/example.ts';
import type { Example } from '../../records/example.ts';

/** The link is off screen until it has the focus. Press the Tab key to see it. */
export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },
  { name: 'Custom target', attributes: { href: '#content' } },

  {
    name: 'Attributes that have no effect',
    attributes: { site: 'https://example.org/clinic/', target: '_blank' },
  },

  { name: 'Light theme', attributes: { theme: 'light' } },
  { name: 'Dark theme', attributes: { theme: 'dark' } },

  {
    name: 'Custom text',
    attributes: {},
    children: '<span slot="link">Skip to the article</span>',
    isShown: true,
  },

  ...shared.loading.map((example) => ({ ...example, children: '<a href="#main">Skip to content</a>' })),

  { name: 'Fallback children', attributes: {}, children: '<a href="#main">Skip to content</a>' },
  { name: 'Unsafe address', attributes: { href: 'javascript:alert(1)' }, reports: true },
  { name: 'Unknown theme', attributes: { theme: 'purple' }, reports: true },
  { name: 'Invalid language', attributes: { lang: 'no language' }, reports: true },

  { name: '240 pixels wide', attributes: {}, width: 240 },
  ...shared.media,
  ...shared.hosts,
];
