import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import { html } from 'lit';
import '../../src/entries/mtc.ts';
import { articles } from '../../src/generated/en/articles.ts';
import type { Article } from '../../src/lib/piece.ts';
import { put, set, settled, show } from '../helpers/fixture.ts';
import { isSeen, outline } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

const sound = articles['medication-management'] as Article;
const fail = (): never => {
  throw new Error('out of order');
};

addContent('en', {
  articles: {
    'throws at once': { ...sound, body: fail },
    'throws while it is drawn': {
      ...sound,
      body: () => html`<p>Half of it</p>${{ [Symbol.iterator]: fail }}`,
    },
    'lacks what it needs': {} as Article,
  },
});

describe('an error while rendering', () => {
  for (const topic of ['throws at once', 'throws while it is drawn', 'lacks what it needs']) {
    it(`keeps the children visible and is reported once: ${topic}`, async () => {
      const [console, errors, ready] = [lines(), events('mtc-error'), events('mtc-ready')];
      const element = await show(`<mtc-article topic="${topic}"><p>Call 988.</p></mtc-article>`);
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
      expect(outline(element)).to.deep.equal([]);
      expect(element.shadowRoot?.textContent).to.not.contain('Half of it');
      expect(errors.map(({ code }) => code)).to.deep.equal(['not-shown']);
      expect(console).to.have.lengthOf(1);
      expect(ready).to.have.lengthOf(0);
    });

    it(`keeps slotted children visible: ${topic}`, async () => {
      lines();
      const slots = '<b slot="title">Title</b><b slot="crisis">Crisis</b><i slot="after">After</i>';
      const element = await show(`<mtc-article topic="${topic}">${slots}</mtc-article>`);
      for (const child of element.children) expect(isSeen(child), child.outerHTML).to.equal(true);
    });
  }

  it('does not affect the other widgets on the page', async () => {
    lines();
    const container = put('<mtc-article topic="throws at once"></mtc-article><mtc-article></mtc-article>');
    await settled(container);
    expect(outline(container.lastElementChild as Element)).to.not.be.empty;
  });

  it('ends when its cause is removed', async () => {
    lines();
    const element = await show(
      '<mtc-article topic="throws while it is drawn"><p>Call 988.</p></mtc-article>',
    );
    for (const topic of ['throws at once', 'throws while it is drawn', 'throws at once']) {
      await set(element, { topic: null });
      expect(outline(element)).to.have.lengthOf(1);
      expect(isSeen(element.firstElementChild as Element)).to.equal(false);
      await set(element, { topic });
      expect(outline(element)).to.deep.equal([]);
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    }
  });
});
