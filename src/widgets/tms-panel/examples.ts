import { shared } from '../example.ts';
import type { Example } from '../example.ts';

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },

  { name: 'Without key facts', attributes: { hide: 'facts' } },
  { name: 'Without the course', attributes: { hide: 'steps' } },
  { name: 'Without questions', attributes: { hide: 'questions' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'What can not be hidden', attributes: { hide: 'facts steps questions crisis' }, isShown: true },

  { name: 'Described for search engines', attributes: { 'structured-data': '' } },

  { name: 'Heading level 1', attributes: { 'heading-level': '1' } },
  { name: 'Heading level 4', attributes: { 'heading-level': '4' } },

  ...shared.themes,

  ...shared.links,

  { name: 'Other title', attributes: {}, children: '<span slot="title">TMS at our practice</span>' },
  { name: 'Other action', attributes: {}, children: '<span slot="action">Ask us about TMS</span>' },
  ...shared.slots,

  ...shared.loading,
  ...shared.review,
  ...shared.longWords,

  {
    name: 'Fallback children',
    attributes: {},
    children: '<p>The facts about TMS stand here once they have loaded.</p>',
  },
  { name: 'Unknown word to hide', attributes: { hide: 'facts safety' }, reports: true },
  { name: 'Heading level x', attributes: { 'heading-level': 'x' }, reports: true },
  ...shared.mistakes,

  ...shared.widths,
  ...shared.media,
  ...shared.hosts,
];
