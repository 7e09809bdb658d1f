/**
 * A piece of content of each kind, with everything that a widget can show. The check of the documentation is about the code, so it
 * must not depend on what a clinic has written.
 */
import { html } from 'lit';
import { clinic } from '../../src/generated/clinic.ts';
import { defaults } from '../../src/generated/defaults.ts';
import { kinds } from '../../src/generated/kinds.ts';
import type { Content } from '../../src/content/store.ts';
import type { Article, Navigation, Panel, Provenance, Service } from '../../src/lib/piece.ts';

/** The id of the article and of the service. */
export const fixtureId = 'fixture';

const [page = ''] = Object.keys(clinic.pages);
const picture = () => html`<svg></svg>`;
const list = () => html`<li>A source</li>`;

const provenance: Provenance = {
  status: 'pending',
  page,
  author: 'A',
  interest: 'B',
  funder: 'C',
  updates: 'D',
  nextReview: '2000-01-01',
};

const article: Article = {
  ...provenance,
  title: 'An article',
  hero: picture,
  alt: 'A picture',
  summary: html`<li>A point</li>`,
  body: (kit) => kit.link(page, 'A link'),
  minutes: 1,
  terms: { status: 'pending', list: [['a term', 'what it means']] },
  sources: list,
};

const service: Service = {
  ...provenance,
  heading: 'A service',
  summary: 'A sentence',
  action: 'A link',
  picture,
};

const panel: Panel = {
  ...provenance,
  title: 'A panel',
  picture,
  minutes: 1,
  summary: html`<li>A point</li>`,
  facts: html`<dl></dl>`,
  steps: () => html`<ol></ol>`,
  suitability: () => html`<p>Who it suits</p>`,
  safety: () => html`<p>A risk</p>`,
  questions: () => html`<details></details>`,
  action: { page, text: 'A link' },
  sources: list,
};

const navigation: Navigation = {
  label: 'Pages',
  links: [{ page, text: 'A link' }],
  action: { page, text: 'A link' },
};

export const fixturePieces: Content = {
  articles: { [fixtureId]: article },
  services: { [fixtureId]: service },
  panels: { [defaults.panels]: panel },
  navigation: { navigation },
  // Without a crisis line, the manifest has no place for it either.
  ...(kinds.includes('crisis') && {
    crisis: { line: { line: html`<p>Help</p>`, urgent: html`<p>Help</p>`, help: html`<ul></ul>` } },
  }),
};
