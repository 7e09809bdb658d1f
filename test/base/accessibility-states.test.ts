/** States that come from the content, not from an attribute: the accessibility of each, light and dark. */
import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { services } from '../../src/generated/en/services.ts';
import { violations } from '../helpers/axe.ts';
import { pageAttribute, show } from '../helpers/fixture.ts';

const checked = {
  status: 'published',
  author: 'A. Writer',
  reviewer: 'B. Reader, MD',
  reviewed: '2020-01-02',
  interest: 'The clinic sells this.',
} as const;
const withdrawn = { status: 'withdrawn', title: 'Leeches', reason: 'They fail.', page: 'tms' } as const;
const states = {
  pending: { status: 'pending' },
  checked: { ...checked, nextReview: '2999-01-01' },
  due: { ...checked, nextReview: '2022-01-02' },
} as const;

addContent('en', { articles: { withdrawn } });
addContent('en', { services: { withdrawn } });
for (const [name, state] of Object.entries(states)) {
  addContent('en', { articles: { [name]: { ...articles['medication-management'], ...state } } });
  addContent('en', { services: { [name]: { ...services.tms, ...state } } });
}

const page = (tag: string, state: string, theme: string): string =>
  `<main><h1>Page</h1><${tag} topic="${state}" service="${state}" heading-level="2" theme="${theme}"></${tag}></main>`;

describe('accessibility of states that come from the content', () => {
  beforeEach(() => {
    pageAttribute('lang', 'en');
    document.title = 'A page of a host';
  });

  for (const theme of ['light', 'dark']) {
    for (const state of [...Object.keys(states), 'withdrawn']) {
      for (const tag of ['mtc-article', 'mtc-service-card']) {
        it(`<${tag}>: ${state}, ${theme}`, async () => {
          await show(page(tag, state, theme));
          expect(await violations()).to.equal('');
        });
      }
    }

    it(`an open explanation, ${theme}`, async () => {
      const element = await show(page('mtc-article', 'medication-management', theme));
      element.shadowRoot?.querySelector<HTMLElement>('.term')?.click();
      expect(element.shadowRoot?.querySelectorAll(':popover-open')).to.have.lengthOf(1);
      expect(await violations()).to.equal('');
    });
  }
});
