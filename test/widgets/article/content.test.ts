import { expect } from 'chai';
import { html } from 'lit';
import { addContent } from '../../../src/content/store.ts';
import '../../../src/entries/mtc.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { articles } from '../../../src/generated/en/articles.ts';
import { crisis } from '../../../src/generated/en/crisis.ts';
import type { Article } from '../../../src/lib/piece.ts';
import { provenance, article as strings, review } from '../../../src/i18n/strings.ts';
import { show } from '../../helpers/fixture.ts';
import {
  expectNode,
  isSeen,
  link,
  part,
  questions,
  said,
  summary,
  tidy,
  wordsOf,
} from '../../helpers/find.ts';

const id = 'medication-management';
const article = articles[id] as Article;

/** Lines of the clinic's page: skip link, title, picture, four paragraphs, two related pages, the action. */
async function seed(): Promise<string[]> {
  const response = await fetch('/test/fixtures/seed.txt');
  expect(response.ok).to.equal(true);
  return (await response.text()).split('\n').map(tidy).filter(Boolean);
}

const definitions = (element: Element): string =>
  wordsOf(part(element, 'meta').querySelector('dl') as Element);

describe('the article', () => {
  it('has the text of the clinic’s page word for word, once', async () => {
    const [, title, , ...rest] = await seed();
    const paragraphs = rest.slice(0, 4);
    const element = await show(`<mtc-article topic="${id}"></mtc-article>`);
    expect(wordsOf(part(element, 'title'))).to.equal(title);
    expect([...part(element, 'body').children].map(wordsOf)).to.deep.equal(paragraphs);
    const all = wordsOf(element);
    for (const words of [title, ...paragraphs]) expect(all.split(words as string)).to.have.lengthOf(2);
  });

  it('is visible: title, every paragraph, picture', async () => {
    const element = await show('<mtc-article></mtc-article>');
    for (const each of part(element, 'body').children) expect(isSeen(each)).to.equal(true);
    expect(isSeen(part(element, 'title'))).to.equal(true);
    expect(isSeen(part(element, 'hero'))).to.equal(true);
  });

  it('keeps the markers of a list inside the element', async () => {
    const body = part(await show('<mtc-article></mtc-article>'), 'body');
    for (const tag of ['ul', 'ol']) {
      const list = document.createElement(tag);
      list.innerHTML = '<li>A line</li>';
      body.append(list);
      expect(parseFloat(getComputedStyle(list).paddingInlineStart), tag).to.be.greaterThan(15);
    }
  });

  it('has a picture with a description', async () => {
    const element = await show('<mtc-article></mtc-article>');
    const picture = part(element, 'hero').querySelector('[role=img]');
    expect(picture?.getAttribute('aria-label')).to.equal(
      'Two tangled lines straighten into an even, linked network',
    );
    expect(picture?.querySelector('svg')).to.not.equal(null);
  });

  it('names the clinic, and says in one sentence that it lists no author and no review date', async () => {
    const element = await show('<mtc-article></mtc-article>');
    expect(definitions(element)).to.contain(`${provenance.publishedBy()} ${clinic.name}`);
    expect(definitions(element)).to.not.contain(provenance.author());
    expect(wordsOf(part(element, 'meta'))).to.contain(provenance.noAuthorNoReview());
  });

  it('has key points above its text only if the clinic writes some', async () => {
    expect(wordsOf(await show('<mtc-article></mtc-article>'))).to.not.contain(strings.points());
    const summary = html`<li>One</li>
      <li>Two</li>`;
    addContent('en', { articles: { short: { ...article, summary } } });
    const element = await show('<mtc-article topic="short"></mtc-article>');
    const [points, ...others] = element.shadowRoot?.querySelectorAll('ul.points') ?? [];
    expect(others).to.deep.equal([]);
    expect([...(points?.children ?? [])].map(wordsOf)).to.deep.equal(['One', 'Two']);
    expect(wordsOf(points?.previousElementSibling as Element)).to.equal(strings.points());
    const [title, body] = [part(element, 'title'), part(element, 'body')];
    expect(points?.compareDocumentPosition(title)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    expect(points?.compareDocumentPosition(body)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('links to the clinic’s own page', async () => {
    const element = await show('<mtc-article></mtc-article>');
    const own = link(element, review.readAtTheClinic());
    expect(own.href).to.equal(clinic.site + (clinic.pages[article.page] ?? ''));
    expect(part(element, 'meta').contains(own)).to.equal(true);
  });

  it('has its sources in a disclosure, and says if there are none', async () => {
    const element = await show('<mtc-article></mtc-article>');
    const [sources, ...others] = questions(part(element, 'sources')) as [HTMLDetailsElement];
    expect(others).to.deep.equal([]);
    expect(wordsOf(summary(sources))).to.equal(strings.sources());
    expect(sources.open).to.equal(false);
    expect(wordsOf(sources)).to.contain(strings.sourcesNone());
  });

  it('ends with the visible crisis line, word for word', async () => {
    const element = await show('<mtc-article></mtc-article>');
    expect(wordsOf(part(element, 'crisis'))).to.equal(said([crisis.line, crisis.help]));
    expect(isSeen(part(element, 'crisis'))).to.equal(true);
    expectNode(part(element, 'crisis').closest('details'), null);
  });
});
