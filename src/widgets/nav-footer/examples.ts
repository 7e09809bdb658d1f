import type { Example } from '../../element/example.ts';

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },

  { name: 'On the page on psychotherapy', attributes: { current: 'psychotherapy' } },
  { name: 'On the page on neuromodulation', attributes: { current: 'neuromodulation' } },
  { name: 'On the page of the action', attributes: { current: 'tms' } },
  { name: 'On a page that it does not link to', attributes: { current: 'medication-management' } },

  { name: 'Other label', attributes: { label: 'More from the clinic' } },

  { name: 'Without action', attributes: { hide: 'action' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'Links only', attributes: { hide: 'action crisis' } },

  { name: 'Light theme', attributes: { theme: 'light' } },
  { name: 'Dark theme', attributes: { theme: 'dark' } },

  { name: 'Links to another site', attributes: { site: 'https://example.org/clinic/' } },
  { name: 'Links in a new window', attributes: { target: '_blank' } },

  { name: 'Other action', attributes: {}, children: '<span slot="action">Ask us about TMS</span>' },
  {
    name: 'Crisis line of another country',
    attributes: {},
    children:
      '<p slot="crisis">In crisis in the UK or Ireland? Call Samaritans on <a href="tel:116123">116 123</a>. ' +
      'In danger, call <a href="tel:999">999</a>.</p>',
  },
  {
    name: 'Words after it',
    attributes: {},
    children: '<p slot="after">Questions? Ask at the front desk.</p>',
  },

  {
    name: 'Fallback children',
    attributes: {},
    children: '<p>In crisis in the US? Call or text <a href="tel:988">988</a>.</p>',
  },
  { name: 'Unknown page', attributes: { current: 'gardening' }, reports: true },
  { name: 'Unknown word to hide', attributes: { hide: 'action links' }, reports: true },
  { name: 'Unknown theme', attributes: { theme: 'purple' }, reports: true },
  { name: 'Not a language', attributes: { lang: 'no language' }, reports: true },
  { name: 'Unsafe site', attributes: { site: 'javascript:alert(1)' }, reports: true },

  { name: '240 pixels wide', attributes: {}, width: 240 },
  { name: '320 pixels wide', attributes: {}, width: 320 },
  { name: '480 pixels wide', attributes: {}, width: 480 },
  { name: '768 pixels wide', attributes: {}, width: 768 },
  { name: '240 pixels wide, dark', attributes: { theme: 'dark' }, width: 240 },
];
