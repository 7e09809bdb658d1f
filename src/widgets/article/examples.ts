import { defaults } from '../../generated/defaults.ts';
import { shared } from '../../records/example.ts';
import type { Example } from '../../records/example.ts';

const topic = defaults.articles;

/** Landscape, 3:2. A host would use its own photograph here. */
const drawing =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 600 400%22%3E%3Crect width=%22600%22 height=%22400%22 fill=%22%23cfdde4%22/%3E%3Ccircle cx=%22450%22 cy=%22130%22 r=%2250%22 fill=%22%23f3e2b8%22/%3E%3Cpath d=%22M0 400V290l170-120 120 90 110-70 200 140v70z%22 fill=%22%23567a72%22/%3E%3C/svg%3E';

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {} },
  { name: 'With a topic', attributes: { topic } },

  { name: 'Without picture', attributes: { hide: 'hero' } },
  { name: 'Without provenance', attributes: { hide: 'meta' } },
  { name: 'Without sources', attributes: { hide: 'sources' } },
  { name: 'Without crisis line', attributes: { hide: 'crisis' } },
  { name: 'Title and text only', attributes: { hide: 'hero meta sources crisis' }, isShown: true },

  { name: 'Without glossary', attributes: { glossary: 'off' } },
  { name: 'Described for search engines', attributes: { 'structured-data': '' } },

  { name: 'Heading level 1', attributes: { 'heading-level': '1' } },
  { name: 'Heading level 4', attributes: { 'heading-level': '4' } },

  ...shared.themes,

  ...shared.links,

  { name: 'Custom title', attributes: {}, children: '<span slot="title">How we work</span>' },
  {
    name: 'Custom picture',
    attributes: {},
    children: `<img slot="hero" src="${drawing}" alt="Hills under a low sun">`,
  },
  ...shared.slots,

  ...shared.loading,
  ...shared.review,
  ...shared.longWords,
  { name: 'No picture in the content', attributes: {}, content: 'no-picture' },

  {
    name: 'Fallback children',
    attributes: { topic },
    children: '<p>The article appears here once it has loaded.</p>',
  },
  {
    name: 'Unknown topic, fallback kept',
    attributes: { topic: 'gardening' },
    children: '<p>Please read the article on the clinic’s own site.</p>',
    reports: true,
  },
  { name: 'Unknown value in hide', attributes: { hide: 'hero adverts' }, reports: true },
  { name: 'Unknown glossary', attributes: { glossary: 'yes' }, reports: true },
  { name: 'Heading level 9', attributes: { 'heading-level': '9' }, reports: true },
  ...shared.mistakes,

  ...shared.widths,
  ...shared.media,
  ...shared.hosts,
];
