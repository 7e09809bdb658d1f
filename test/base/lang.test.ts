import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageAttribute, put, set, show } from '../helpers/fixture.ts';
import { box, part } from '../helpers/find.ts';
import { spoken } from '../helpers/wait-for-locale.ts';
import { lines } from '../helpers/record.ts';

const ARABIC = 'ar rtl';
const ENGLISH = 'en ltr';

const first = (container: ParentNode): Element => container.querySelector('mtc-article') as Element;
const shown = async (element: Element, expected: string): Promise<void> => {
  await spoken(element, expected.split(' ')[0] ?? '');
  expect(`${box(element).lang} ${box(element).dir}`).to.equal(expected);
};

describe('the language', () => {
  it('is English when the page sets none', async () => {
    await shown(await show('<mtc-article></mtc-article>'), ENGLISH);
  });

  it("is the element's own", async () => {
    pageAttribute('lang', 'en');
    await shown(await show('<mtc-article lang="ar"></mtc-article>'), ARABIC);
  });

  it('is that of the page', async () => {
    pageAttribute('lang', 'ar');
    await shown(await show('<mtc-article></mtc-article>'), ARABIC);
  });

  it('is that of the nearest ancestor', async () => {
    const markup = '<div lang="en"><div lang="ar"><p><mtc-article></mtc-article></p></div></div>';
    await shown(first(put(markup)), ARABIC);
  });

  it('is found through shadow hosts', async () => {
    const outer = put('<div lang="ar"></div>').firstElementChild as HTMLElement;
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const root = inner.attachShadow({ mode: 'open' });
    root.innerHTML = '<mtc-article></mtc-article>';
    await shown(first(root), ARABIC);
  });

  it('can differ between widgets on a page', async () => {
    const page = put('<mtc-article lang="ar"></mtc-article><mtc-article lang="en"></mtc-article>');
    const [one, other] = page.querySelectorAll('mtc-article');
    await shown(one as Element, ARABIC);
    await shown(other as Element, ENGLISH);
  });

  it('can be a region of a language that exists', async () => {
    await shown(await show('<mtc-article lang="ar-EG-u-nu-latn"></mtc-article>'), ARABIC);
    await shown(await show('<mtc-article lang="en_GB"></mtc-article>'), ENGLISH);
    await shown(await show('<mtc-article lang="es_MX"></mtc-article>'), 'es ltr');
  });

  for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'zh-TW', 'zh-HK', 'zh-Hant']) {
    it(`is the only Chinese available, marked as such, for ${lang}`, async () => {
      await shown(await show(`<mtc-article lang="${lang}"></mtc-article>`), 'zh-Hans ltr');
    });
  }

  for (const lang of ['', ' ', 'not a tag', 'undefined']) {
    it(`is the page's, with an error, if the element's own is "${lang}"`, async () => {
      const console = lines();
      const element = await show(`<section lang="ar"><mtc-article lang="${lang}"></mtc-article></section>`);
      await shown(element, ARABIC);
      expect(console).to.have.lengthOf(1);
    });

    it(`skips an ancestor's "${lang}" without a report`, async () => {
      const console = lines();
      const page = put(`<div lang="ar"><div lang="${lang}"><mtc-article></mtc-article></div></div>`);
      await shown(first(page), ARABIC);
      expect(console).to.deep.equal([]);
    });
  }

  for (const lang of ['xx', 'nl', 'und', 'eng-x-private']) {
    it(`falls back to English, marked as English, for "${lang}", and keeps the given value`, async () => {
      const console = lines();
      const element = await show(`<mtc-article lang="${lang}"></mtc-article>`);
      await shown(element, ENGLISH);
      expect(element.lang).to.equal(lang);
      expect(element.getAttribute('lang')).to.equal(lang);
      expect(console).to.deep.equal([]);
    });
  }

  it('changes with the attribute, and back', async () => {
    const element = await show('<mtc-article></mtc-article>');
    await set(element, { lang: 'ar' });
    await shown(element, ARABIC);
    await set(element, { lang: null });
    await shown(element, ENGLISH);
  });

  it('sets the direction, regardless of the page', async () => {
    pageAttribute('dir', 'rtl');
    const english = await show('<div dir="rtl"><mtc-article lang="en"></mtc-article></div>');
    expect(getComputedStyle(part(english, 'title')).direction).to.equal('ltr');
    const mirrored = await show('<div dir="ltr"><mtc-article lang="ar"></mtc-article></div>');
    await shown(mirrored, ARABIC);
    expect(getComputedStyle(part(mirrored, 'title')).direction).to.equal('rtl');
    expect(getComputedStyle(part(mirrored, 'crisis')).direction).to.equal('rtl');
  });
});
