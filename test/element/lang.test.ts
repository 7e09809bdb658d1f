import { expect } from 'chai';
import '../../src/embed/mtc.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { MtcArticle } from '../../src/widgets/article/element.ts';
import { pageAttribute, put, set, settled, show } from '../helpers/fixture.ts';
import { box, part } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

// English words, told to run from the right: what Android calls its pseudo-locale.
MtcArticle.pieces.add('ar-XB', articles);

const shown = (element: Element): string => `${box(element).lang} ${box(element).dir}`;
const RTL = 'ar-XB rtl';
const ENGLISH = 'en ltr';

describe('the language', () => {
  it('is English where the page says nothing', async () => {
    expect(shown(await show('<mtc-article></mtc-article>'))).to.equal(ENGLISH);
  });

  it('is the element’s own', async () => {
    pageAttribute('lang', 'en');
    expect(shown(await show('<mtc-article lang="ar-XB"></mtc-article>'))).to.equal(RTL);
  });

  it('is that of the page', async () => {
    pageAttribute('lang', 'ar-XB');
    expect(shown(await show('<mtc-article></mtc-article>'))).to.equal(RTL);
  });

  it('is the nearest up the tree', async () => {
    const markup = '<div lang="en"><div lang="ar-XB"><p><mtc-article></mtc-article></p></div></div>';
    expect(shown(await show(markup))).to.equal(RTL);
  });

  it('is found through shadow hosts', async () => {
    const outer = put('<div lang="ar-XB"></div>').firstElementChild as HTMLElement;
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'open' }).innerHTML = '<mtc-article></mtc-article>';
    await settled(inner.shadowRoot as ShadowRoot);
    expect(shown(inner.shadowRoot?.firstElementChild as Element)).to.equal(RTL);
  });

  it('may differ from one widget of a page to the next', async () => {
    const one = await show('<mtc-article lang="ar-XB"></mtc-article>');
    const other = await show('<mtc-article lang="en"></mtc-article>');
    expect([shown(one), shown(other)]).to.deep.equal([RTL, ENGLISH]);
  });

  it('may be a region of one that there is', async () => {
    expect(shown(await show('<mtc-article lang="ar-EG-u-nu-latn"></mtc-article>'))).to.equal(RTL);
    expect(shown(await show('<mtc-article lang="en_GB"></mtc-article>'))).to.equal(ENGLISH);
  });

  for (const lang of ['', ' ', 'not a tag', 'undefined']) {
    it(`is taken from the page, with an error, where the element's own is "${lang}"`, async () => {
      const console = lines();
      const element = await show(
        `<section lang="ar-XB"><mtc-article lang="${lang}"></mtc-article></section>`,
      );
      expect(shown(element)).to.equal(RTL);
      expect(console).to.have.lengthOf(1);
    });

    it(`skips an ancestor's "${lang}", of which the widget says nothing`, async () => {
      const console = lines();
      const markup = `<div lang="ar-XB"><div lang="${lang}"><mtc-article></mtc-article></div></div>`;
      expect(shown(await show(markup))).to.equal(RTL);
      expect(console).to.deep.equal([]);
    });
  }

  it('falls back to English, marked as English, and the element keeps what it was given', async () => {
    const console = lines();
    const element = await show('<mtc-article lang="nl"></mtc-article>');
    expect(shown(element)).to.equal(ENGLISH);
    expect(element.lang).to.equal('nl');
    expect(element.getAttribute('lang')).to.equal('nl');
    expect(console).to.deep.equal([]);
  });

  it('is looked up for each piece: a crisis line without translation is marked as English', async () => {
    const crisis = part(await show('<mtc-article lang="ar-XB"></mtc-article>'), 'crisis');
    const marked = crisis.closest('[lang][dir]');
    expect([marked?.getAttribute('lang'), marked?.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
  });

  it('changes with the attribute, and back', async () => {
    const element = await show('<mtc-article></mtc-article>');
    await set(element, { lang: 'ar-XB' });
    expect(shown(element)).to.equal(RTL);
    await set(element, { lang: null });
    expect(shown(element)).to.equal(ENGLISH);
  });

  it('decides on the direction, not the page', async () => {
    pageAttribute('dir', 'rtl');
    const english = await show('<div dir="rtl"><mtc-article lang="en"></mtc-article></div>');
    expect(getComputedStyle(part(english, 'title')).direction).to.equal('ltr');
    const mirrored = await show('<div dir="ltr"><mtc-article lang="ar-XB"></mtc-article></div>');
    expect(getComputedStyle(part(mirrored, 'title')).direction).to.equal('rtl');
    expect(getComputedStyle(part(mirrored, 'crisis')).direction).to.equal('ltr');
  });
});
