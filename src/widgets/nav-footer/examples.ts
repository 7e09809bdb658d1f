import { shared } from '../../records/example.ts';
import type { Example } from '../../records/example.ts';

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },

  { name: 'Current page: psychotherapy', attributes: { current: 'psychotherapy' }, isShown: true },
  { name: 'Current page: neuromodulation', attributes: { current: 'neuromodulation' } },
  { name: 'Current page: call to action', attributes: { current: 'tms' } },
  { name: 'Current page: not linked', attributes: { current: 'medication-management' } },

  { name: 'Custom label', attributes: { label: 'More from the clinic' } },

  { name: 'Without action', attributes: { hide: 'action' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'Links only', attributes: { hide: 'action crisis' }, isShown: true },

  ...shared.themes,

  ...shared.links,

  { name: 'Custom action', attributes: {}, children: '<span slot="action">Ask us about TMS</span>' },
  ...shared.slots,

  ...shared.loading,
  ...shared.longWords,

  {
    name: 'Fallback children',
    attributes: {},
    children: '<p>In crisis in the US? Call or text <a href="tel:988">988</a>.</p>',
  },
  { name: 'Unknown page', attributes: { current: 'gardening' }, reports: true },
  { name: 'Unknown value in hide', attributes: { hide: 'action links' }, reports: true },
  ...shared.mistakes,

  ...shared.widths,
  ...shared.media,
  ...shared.hosts,
];
