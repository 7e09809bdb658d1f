import type { Example } from '../../element/example.ts';

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },

  { name: 'Without key facts', attributes: { hide: 'facts' } },
  { name: 'Without the course', attributes: { hide: 'steps' } },
  { name: 'Without questions', attributes: { hide: 'questions' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'What can not be hidden', attributes: { hide: 'facts steps questions crisis' } },

  { name: 'Heading level 1', attributes: { 'heading-level': '1' } },
  { name: 'Heading level 4', attributes: { 'heading-level': '4' } },

  { name: 'Light theme', attributes: { theme: 'light' } },
  { name: 'Dark theme', attributes: { theme: 'dark' } },

  { name: 'Links to another site', attributes: { site: 'https://example.org/clinic/' } },
  { name: 'Links in a new window', attributes: { target: '_blank' } },

  { name: 'Other title', attributes: {}, children: '<span slot="title">TMS at our practice</span>' },
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
    children: '<p>The facts about TMS stand here once they have loaded.</p>',
  },
  { name: 'Unknown word to hide', attributes: { hide: 'facts safety' }, reports: true },
  { name: 'Heading level x', attributes: { 'heading-level': 'x' }, reports: true },
  { name: 'Unknown theme', attributes: { theme: 'purple' }, reports: true },
  { name: 'Not a language', attributes: { lang: 'no language' }, reports: true },
  { name: 'Unsafe site', attributes: { site: 'data:text/html,hello' }, reports: true },

  { name: '240 pixels wide', attributes: {}, width: 240 },
  { name: '320 pixels wide', attributes: {}, width: 320 },
  { name: '480 pixels wide', attributes: {}, width: 480 },
  { name: '768 pixels wide', attributes: {}, width: 768 },
  { name: '240 pixels wide, dark', attributes: { theme: 'dark' }, width: 240 },
];
