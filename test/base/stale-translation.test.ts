/** A translation that is older than its source, as the compiler writes it: the note, and the language of what is in English. */
import { expect } from 'chai';
import { html } from 'lit';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { content as arabic } from '../../src/generated/ar/locale.ts';
import { content as spanish } from '../../src/generated/es/locale.ts';
import { content as vietnamese } from '../../src/generated/vi/locale.ts';
import { content as chinese } from '../../src/generated/zh-Hans/locale.ts';
import { violations } from '../helpers/axe.ts';
import { afterTest, pageAttribute, settled, show } from '../helpers/fixture.ts';
import { box, expectNode, wordsOf } from '../helpers/find.ts';
import { spoken } from '../helpers/wait-for-locale.ts';

const LANGUAGES = { es: spanish, ar: arabic, vi: vietnamese, 'zh-Hans': chinese } as const;
type Language = keyof typeof LANGUAGES;

const english = html`<span lang="en" dir="ltr">Changed in English.</span>`;

/** Shows a widget of a translation that has English parts. */
async function showStale(tag: string, locale: Language, theme = 'light'): Promise<Element> {
  // Loads the language, with its presentation.
  const footer = await show(`<mtc-nav-footer lang="${locale}"></mtc-nav-footer>`);
  await spoken(footer, locale);
  footer.remove();
  const { articles, services, panels } = LANGUAGES[locale];
  const article = articles['medication-management'];
  const stale = { translation: 'stale', interest: english } as const;
  addContent(locale, {
    articles: {
      'medication-management': { ...article, ...stale, body: () => html`<p lang="en" dir="ltr">New.</p>` },
    },
    services: { tms: { ...services.tms, ...stale, summary: english } },
    panels: { tms: { ...panels.tms, ...stale, summary: html`<li>${english}</li>` } },
  });
  afterTest(() => addContent(locale, { articles, services, panels }));
  const element = await show(
    `<main><h1>Page</h1><${tag} lang="${locale}" heading-level="2" theme="${theme}"></${tag}></main>`,
  );
  await spoken(element, locale);
  await settled();
  return element;
}

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel'];
/** The nearest language of each text. */
const languagesOf = (element: Element, text: string): string[] =>
  [...box(element).querySelectorAll('*')]
    .filter((each) => each.children.length === 0 && each.textContent.includes(text))
    .map((each) => each.closest('[lang]')?.getAttribute('lang') ?? '');

describe('a translation that is older than the English text', () => {
  beforeEach(() => {
    pageAttribute('lang', 'en');
    document.title = 'A page of a host';
  });

  for (const [locale, { strings }] of Object.entries(LANGUAGES)) {
    for (const tag of TAGS) {
      it(`<${tag}> in ${locale} says so in that language, and marks what is in English`, async () => {
        const element = await showStale(tag, locale as Language);
        const note = box(element).querySelector<HTMLElement>('.note');
        expect(note?.lang).to.equal(locale);
        expect(note && wordsOf(note)).to.contain(strings.translation.isOlder());
        const languages = languagesOf(element, tag === 'mtc-article' ? 'New.' : 'Changed in English.');
        expect(languages).to.not.be.empty;
        expect([...new Set(languages)]).to.deep.equal(['en']);
        expect(box(element).lang).to.equal(locale);
        note?.querySelector('button')?.click();
        await settled();
        expect(box(element).lang).to.equal('en');
        // Sources have English titles in every language.
        expectNode(box(element).querySelector('[lang="en"][dir="ltr"]:not(.sources *)'), null);
      });
    }
  }

  for (const locale of ['es', 'ar'] as const)
    for (const theme of ['light', 'dark'])
      for (const tag of TAGS)
        it(`<${tag}> in ${locale}, ${theme}: axe finds no problem`, async () => {
          await showStale(tag, locale, theme);
          expect(await violations()).to.equal('');
        });

  it('the urgent help in its warning stays in the language of the reader', async () => {
    const element = await showStale('mtc-tms-panel', 'ar');
    const urgent = [...box(element).querySelectorAll('.urgent')];
    expect(urgent).to.not.be.empty;
    for (const each of urgent) {
      expect(each.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
      expect(each.querySelectorAll('a[href^="tel:"]')).to.not.be.empty;
    }
  });
});
