import { defaults } from '../../generated/defaults.ts';
import { ids } from '../../generated/en/ids/services.ts';
import { shared } from '../../records/example.ts';
import type { Example } from '../../records/example.ts';

/** Landscape, 2:1. A host would use its own photograph here. */
const drawing =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 240 120%22%3E%3Crect width=%22240%22 height=%22120%22 fill=%22%23cfdde4%22/%3E%3Ccircle cx=%22180%22 cy=%2238%22 r=%2218%22 fill=%22%23f3e2b8%22/%3E%3Cpath d=%22M0 120V86l68-42 48 30 44-22 80 44v24z%22 fill=%22%23567a72%22/%3E%3C/svg%3E';

/** The width of a card in a grid. */
const inGrid = (examples: readonly Example[]): Example[] =>
  examples.map((example) => ({ width: 320, ...example }));

export const examples: readonly Example[] = [
  { name: 'Default', attributes: {}, width: 320 },

  ...ids.map((service) => ({ name: `Service ${service}`, attributes: { service }, width: 320 })),

  { name: 'Horizontal', attributes: { layout: 'horizontal' }, isShown: true },
  ...ids.map((service) => ({
    name: `Horizontal, service ${service}`,
    attributes: { service, layout: 'horizontal' },
  })),

  { name: 'Without picture', attributes: { hide: 'picture' }, width: 320 },
  { name: 'Without summary', attributes: { hide: 'summary' }, width: 320 },
  { name: 'Heading and link only', attributes: { hide: 'picture summary' }, width: 320, isShown: true },
  { name: 'Horizontal, without picture', attributes: { layout: 'horizontal', hide: 'picture' } },
  { name: 'Horizontal, without summary', attributes: { layout: 'horizontal', hide: 'summary' } },

  { name: 'Heading level 1', attributes: { 'heading-level': '1' }, width: 320 },
  { name: 'Heading level 4', attributes: { 'heading-level': '4' }, width: 320 },

  { name: 'Light theme', attributes: { theme: 'light' }, width: 320 },
  { name: 'Dark theme', attributes: { theme: 'dark' }, width: 320, isShown: true },
  { name: 'Horizontal, dark theme', attributes: { layout: 'horizontal', theme: 'dark' } },

  { name: 'Link to another site', attributes: { site: 'https://example.org/clinic/' }, width: 320 },
  { name: 'Link in a new window', attributes: { target: '_blank' }, width: 320 },

  {
    name: 'Custom text',
    attributes: {},
    children:
      '<span slot="heading">At our practice</span>' +
      '<span slot="summary">Ask your doctor whether it could suit you.</span>' +
      '<span slot="action">About our practice</span>',
    width: 320,
  },
  {
    name: 'Custom picture',
    attributes: {},
    children: `<img slot="picture" src="${drawing}" alt="">`,
    width: 320,
  },
  {
    name: 'Text after the content',
    attributes: {},
    children: '<p slot="after">Open to new patients.</p>',
    width: 320,
  },

  ...inGrid([...shared.loading, ...shared.review, ...shared.longWords]),

  {
    name: 'Fallback children',
    attributes: { service: defaults.services },
    children: '<p><a href="https://example.org/service/">About this service</a></p>',
    width: 320,
  },
  {
    name: 'Unknown service, fallback kept',
    attributes: { service: 'surgery' },
    children: '<p><a href="https://example.org/services/">All services</a></p>',
    width: 320,
    reports: true,
  },
  { name: 'Unknown layout', attributes: { layout: 'diagonal' }, width: 320, reports: true },
  { name: 'Unknown value in hide', attributes: { hide: 'picture price' }, width: 320, reports: true },
  { name: 'Heading level 0', attributes: { 'heading-level': '0' }, width: 320, reports: true },
  { name: 'Unknown theme', attributes: { theme: 'purple' }, width: 320, reports: true },
  { name: 'Invalid language', attributes: { lang: 'no language' }, width: 320, reports: true },
  { name: 'Unsafe site', attributes: { site: 'JavaScript:alert(1)' }, width: 320, reports: true },

  { name: '240 pixels wide', attributes: {}, width: 240 },
  { name: '480 pixels wide', attributes: {}, width: 480 },
  { name: '768 pixels wide', attributes: {}, width: 768 },
  { name: 'Horizontal, 240 pixels wide', attributes: { layout: 'horizontal' }, width: 240 },
  { name: 'Horizontal, 320 pixels wide', attributes: { layout: 'horizontal' }, width: 320 },
  { name: 'Horizontal, 480 pixels wide', attributes: { layout: 'horizontal' }, width: 480 },
  { name: 'Horizontal, 768 pixels wide', attributes: { layout: 'horizontal' }, width: 768 },
  ...inGrid([...shared.media, ...shared.hosts]),
];
