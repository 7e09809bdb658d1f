import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { clinic } from '../../src/generated/clinic.ts';
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
  reviewed: '2026-01-02',
  nextReview: '2028-02-29',
  interest: 'The clinic sells pens.',
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
      const words = wordsOf(await showing(tag, checked, 'glossary="off"'));
      for (const part of [
        `${provenance.publishedBy()} ${clinic.name}`,
        `${provenance.author()} A. Writer`,
        `${provenance.written()} December 31, 2025`,
        `${provenance.lastReview()} January 2, 2026`,
        `${provenance.reviewer()} B. Reader, MD`,
        'The clinic sells pens.',
      ])
        expect(words).to.contain(part);
      expect(words).to.not.contain(review.notYet());
    });

    it('says what is unknown', async () => {
      const words = wordsOf(
        await showing(tag, { author: undefined, reviewed: undefined, status: 'pending' }),
      );
      expect(words).to.contain(`${provenance.author()} ${provenance.authorNotNamed()}`);
      expect(words).to.contain(`${provenance.lastReview()} ${provenance.reviewNotGiven()}`);
      expect(words).to.contain(review.notYet());
      expect(words).to.not.contain(provenance.reviewer());
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

    it("says with a link that the host page is not the clinic's, except on the clinic’s own site", async () => {
      const read = provenance.readAtTheClinic();
      expect(isSeen(link(await showing(tag, {}), read))).to.equal(true);
      expect(isSeen(link(await showing(tag, {}, 'site="/"'), read))).to.equal(false);
    });
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
