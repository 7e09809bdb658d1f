import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { render } from 'lit';
import type { MtcElement } from '../../src/base/element.ts';
import { clinic, reports } from '../../src/generated/clinic.ts';
import { reportLink } from '../../src/parts/provenance.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { panels } from '../../src/generated/en/panels.ts';
import { services } from '../../src/generated/en/services.ts';
import type { Provenance } from '../../src/lib/piece.ts';
import { provenance, review } from '../../src/i18n/strings.ts';
import { afterTest, show } from '../helpers/fixture.ts';
import { isSeen, link, links, wordsOf } from '../helpers/find.ts';

const checked: Partial<Provenance> = {
  status: 'published',
  author: 'A. Writer',
  written: '2025-12-31',
  reviewer: 'B. Reader, MD',
  specialist: 'C. Expert, PhD',
  reviewed: '2026-01-02',
  nextReview: '2028-02-29',
  interest: 'The clinic sells pens.',
  funder: 'A pen maker',
  updates: 'Every year',
};
const tags = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel'] as const;

/** Shows a widget whose piece has other provenance. */
async function showing(tag: (typeof tags)[number], changes: object, attributes = ''): Promise<Element> {
  const article = articles['medication-management'];
  const { tms: service } = services;
  const { tms: panel } = panels;
  addContent('en', { articles: { changed: { ...article, ...changes } } });
  addContent('en', { services: { changed: { ...service, ...changes } } });
  addContent('en', { panels: { tms: { ...panel, ...changes } } });
  afterTest(() => addContent('en', { panels: { tms: panel } }));
  return show(`<${tag} topic="changed" service="changed" ${attributes}></${tag}>`);
}

/** The names of the rows. */
const terms = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.provenance dt') ?? [])].map(wordsOf);

/** Sets the visitor's clock. */
function setClock(time: string): void {
  const { Date: RealDate } = window;
  window.Date = class extends RealDate {
    constructor(...given: []) {
      super(...(given.length > 0 ? given : ([time] as unknown as [])));
    }
  } as DateConstructor;
  afterTest(() => (window.Date = RealDate));
}

for (const tag of ['mtc-article', 'mtc-tms-panel'] as const) {
  describe(`the provenance of <${tag}>`, () => {
    it("names the people, with dates in words, and the clinic's interest", async () => {
      const element = await showing(tag, checked, 'glossary="off"');
      const words = wordsOf(element);
      for (const part of [
        `${provenance.publishedBy()} ${clinic.name}`,
        `${provenance.author()} A. Writer`,
        `${provenance.written()} December 31, 2025`,
        `${provenance.lastReview()} January 2, 2026`,
        `${provenance.reviewer()} B. Reader, MD`,
        `${provenance.specialist()} C. Expert, PhD`,
        `${provenance.funder()} A pen maker`,
        `${provenance.updates()} Every year`,
        'The clinic sells pens.',
      ])
        expect(words).to.contain(part);
      for (const gap of [provenance.preparedFor(), 'The clinic lists']) expect(words).to.not.contain(gap);
      // The glossary has a notice of its own.
      expect(element.shadowRoot?.querySelectorAll('.pending:not(.terms *)')).to.have.lengthOf(0);
    });

    const unknown = {
      ...{ author: undefined, written: undefined, reviewer: undefined, specialist: undefined },
      ...{ reviewed: undefined, interest: undefined, funder: undefined, updates: undefined },
    };
    for (const [what, changes, expected] of [
      ['the author and the review', {}, provenance.noAuthorNoReview()],
      ['the author', { reviewer: 'B', reviewed: '2026-01-02' }, provenance.noAuthor()],
      ['the review', { author: 'A' }, provenance.noReview()],
    ] as const) {
      it(`has no row for what is unknown, and one sentence that names ${what}`, async () => {
        const element = await showing(tag, { ...unknown, ...changes, status: 'published' });
        expect(wordsOf(element).split('The clinic lists')).to.have.lengthOf(2);
        expect(wordsOf(element)).to.contain(expected);
        expect(terms(element)).to.deep.equal([
          provenance.publishedBy(),
          ...('author' in changes ? [provenance.author()] : []),
          ...('reviewer' in changes ? [provenance.reviewer(), provenance.lastReview()] : []),
          provenance.readingTime(),
        ]);
      });
    }

    it('does not say of a pending text that the clinic has published it, and leaves the review to the notice', async () => {
      const element = await showing(tag, { ...unknown, status: 'pending' });
      expect(terms(element)).to.deep.equal([provenance.preparedFor(), provenance.readingTime()]);
      expect(wordsOf(element)).to.contain(`${provenance.preparedFor()} ${clinic.name}`);
      expect(wordsOf(element)).to.contain(review.notYet()).and.contain(provenance.noAuthor());
      const named = await showing(tag, { ...unknown, status: 'pending', author: 'A. Writer' });
      expect(wordsOf(named)).to.contain(review.notYet()).and.not.contain('The clinic lists');
    });

    for (const [minutes, expected] of [
      [1, '1 minute'],
      [7, '7 minutes'],
    ] as const) {
      it(`says that it takes ${expected} to read`, async () => {
        const words = wordsOf(await showing(tag, { minutes }));
        expect(words).to.contain(`${provenance.readingTime()} ${expected} `);
      });
    }

    it('says where the text comes from, with a link to it, on the clinic’s own site too', async () => {
      for (const site of ['', 'site="/"']) {
        const element = await showing(tag, {}, site);
        expect(wordsOf(element)).to.contain(provenance.notTheClinic(clinic.name));
        expect(isSeen(link(element, review.readAtTheClinic()))).to.equal(true);
      }
    });

    for (const address of ['mailto:corrections@clinic.org', 'https://clinic.org/corrections?from=widget']) {
      it(`links to ${address} for reports of mistakes, whatever "site" is, without a referrer`, async () => {
        const element = await showing(tag, {}, 'site="https://example.org/" target="_blank"');
        expect(wordsOf(element).includes(provenance.reportMistake())).to.equal(reports !== '');
        const place = document.createElement('div');
        render(reportLink(element as MtcElement, address, 'en'), place);
        const report = place.querySelector('a') as HTMLAnchorElement;
        expect(report.textContent).to.equal(provenance.reportMistake());
        expect(report.getAttribute('href')).to.equal(address);
        expect(report.referrerPolicy).to.equal('no-referrer');
        expect(report.rel).to.equal('noopener');
        expect(report.target).to.equal('_blank');
      });
    }
  });
}

for (const tag of tags) {
  describe(`an overdue review in <${tag}>`, () => {
    const due = review.due('February 29, 2028');

    it('is shown from the day after, by the visitor’s clock only', async () => {
      setClock('2028-02-29T12:00:00');
      expect(wordsOf(await showing(tag, checked))).to.not.contain(due);
      setClock('2028-03-01T00:00:01');
      const element = await showing(tag, checked);
      expect(wordsOf(element)).to.contain(due);
      const ways = links(element).map(({ href }) => href);
      expect(ways.some((href) => href.startsWith(clinic.site))).to.equal(true);
    });

    it('is not shown if there is no date', async () => {
      setClock('2099-01-01T12:00:00');
      expect(wordsOf(await showing(tag, {}))).to.not.contain('due for review');
    });
  });
}
