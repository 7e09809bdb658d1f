import { expect } from 'chai';
import { addContent } from '../../../src/content/store.ts';
import { html } from 'lit';
import '../../../src/entries/mtc.ts';
import { articles } from '../../../src/generated/en/articles.ts';
import type { Article } from '../../../src/lib/piece.ts';
import { show } from '../../helpers/fixture.ts';
import { isSeen, outline, part, partNames, said, wordsOf } from '../../helpers/find.ts';

const article = articles['medication-management'] as Article;
addContent('en', {
  articles: {
    headed: {
      ...article,
      body: (kit) => html`${kit.heading(1, 'One')}<p>…</p>${kit.heading(2, 'Two')}<p>…</p>`,
    },
  },
});

const PARTS = ['hero', 'title', 'body', 'meta', 'sources', 'crisis'];
const HIDE = ['hero', 'meta', 'sources', 'crisis'];

describe('topic', () => {
  for (const [id, { title }] of Object.entries(articles)) {
    it(`"${id}" shows that article`, async () => {
      expect(outline(await show(`<mtc-article topic="${id}"></mtc-article>`))[0]).to.equal(
        `h2 ${said(title)}`,
      );
    });
  }

  it('is medication management by default', async () => {
    expect(outline(await show('<mtc-article></mtc-article>'))).to.deep.equal([`h2 ${said(article.title)}`]);
  });
});

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level} is the level of the title, and headings in the text are below it`, async () => {
      const element = await show(`<mtc-article topic="headed" heading-level="${level}"></mtc-article>`);
      const below = [1, 2].map((depth) => `h${Math.min(level + depth, 6)}`);
      expect(outline(element)).to.deep.equal([
        `h${level} ${said(article.title)}`,
        `${below[0]} One`,
        `${below[1]} Two`,
      ]);
    });
  }
});

describe('hide', () => {
  it('hides nothing by default, and shows the parts in reading order', async () => {
    expect(partNames(await show('<mtc-article></mtc-article>'))).to.deep.equal(PARTS);
  });

  for (const token of HIDE) {
    it(`"${token}" hides only that part`, async () => {
      const element = await show(`<mtc-article hide="${token}"></mtc-article>`);
      expect(partNames(element)).to.deep.equal(PARTS.filter((name) => name !== token));
    });
  }

  it('may hide all of them: the title and the text stay', async () => {
    const element = await show(`<mtc-article hide="${HIDE.join(' ')}"></mtc-article>`);
    expect(partNames(element)).to.deep.equal(['title', 'body']);
  });
});

describe('slots', () => {
  for (const slot of ['hero', 'title', 'crisis']) {
    it(`"${slot}" replaces the text of the part`, async () => {
      const element = await show(`<mtc-article><span slot="${slot}">Of the host</span></mtc-article>`);
      expect(wordsOf(part(element, slot))).to.equal('Of the host');
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    });
  }

  it("fill the picture’s tile with the host's picture", async () => {
    const source = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/%3E";
    const element = await show(`<mtc-article><img slot="hero" src="${source}" alt="Ours"></mtc-article>`);
    const tile = part(element, 'hero');
    const picture = (element.firstElementChild as Element).getBoundingClientRect();
    expect(picture.width).to.be.closeTo(tile.clientWidth, 1);
    expect(picture.height).to.be.closeTo(tile.clientHeight, 1);
    const drawing = tile.querySelector('[role=img]') as Element;
    expect(isSeen(drawing)).to.equal(false);
  });

  it('"title" keeps the heading element', async () => {
    const element = await show('<mtc-article><b slot="title">Ours</b></mtc-article>');
    expect(outline(element)).to.deep.equal(['h2 Ours']);
  });
});
