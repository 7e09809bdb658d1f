import { clinic } from '../../generated/clinic.ts';
import { navigation } from '../../generated/en/navigation.ts';
import type { Navigation } from '../../lib/piece.ts';
import { shared } from '../../records/example.ts';
import type { Example } from '../../records/example.ts';

const { links, action } = (navigation as Navigation | undefined) ?? { links: [], action: undefined };
const linked = [...links, ...(action ? [action] : [])].map(({ page }) => page);
const [other] = Object.keys(clinic.pages).filter((page) => !linked.includes(page));

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },

  ...links.slice(0, 2).map(({ page }, index): Example => {
    const name = `Current page: ${index === 0 ? 'first' : 'second'} link`;
    return { name, attributes: { current: page }, ...(index === 0 && { isShown: true }) };
  }),
  { name: 'Current page: call to action', attributes: { current: action?.page ?? '' } },
  ...(other === undefined ? [] : [{ name: 'Current page: not linked', attributes: { current: other } }]),

  { name: 'Custom label', attributes: { label: 'More from the clinic' } },

  { name: 'Without action', attributes: { hide: 'action' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'Links only', attributes: { hide: 'action crisis' }, isShown: true },

  ...shared.themes,

  ...shared.links,

  { name: 'Custom action', attributes: {}, children: '<span slot="action">Ask us a question</span>' },
  ...shared.slots,

  ...shared.loading,
  ...shared.longWords,

  {
    name: 'Fallback children',
    attributes: {},
    children: '<p><a href="https://example.org/">The clinic’s pages</a></p>',
  },
  { name: 'Unknown page', attributes: { current: 'gardening' }, reports: true },
  { name: 'Unknown value in hide', attributes: { hide: 'action links' }, reports: true },
  ...shared.mistakes,

  ...shared.widths,
  ...shared.media,
  ...shared.hosts,
];
