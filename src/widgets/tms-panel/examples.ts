import { shared } from '../../records/example.ts';
import type { Example } from '../../records/example.ts';

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },

  { name: 'Without key facts', attributes: { hide: 'facts' } },
  { name: 'Without steps', attributes: { hide: 'steps' } },
  { name: 'Without questions', attributes: { hide: 'questions' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'Only what cannot be hidden', attributes: { hide: 'facts steps questions crisis' }, isShown: true },

  { name: 'Described for search engines', attributes: { 'structured-data': '' } },

  { name: 'Heading level 1', attributes: { 'heading-level': '1' } },
  { name: 'Heading level 4', attributes: { 'heading-level': '4' } },

  ...shared.themes,

  ...shared.links,

  { name: 'Custom title', attributes: {}, children: '<span slot="title">TMS at our practice</span>' },
  { name: 'Custom action', attributes: {}, children: '<span slot="action">Ask us about TMS</span>' },
  ...shared.slots,

  ...shared.loading,
  ...shared.review,
  ...shared.longWords,

  {
    name: 'Fallback children',
    attributes: {},
    children: '<p>The facts about TMS appear here once they have loaded.</p>',
  },
  { name: 'Unknown value in hide', attributes: { hide: 'facts safety' }, reports: true },
  { name: 'Heading level x', attributes: { 'heading-level': 'x' }, reports: true },
  ...shared.mistakes,

  ...shared.widths,
  ...shared.media,
  ...shared.hosts,
];
