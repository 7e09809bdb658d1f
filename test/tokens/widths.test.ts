import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { content as pseudo } from '../../src/generated/en-XA/locale.ts';
import { files } from '../../src/content/languages.ts';
import { withPresentation } from '../../src/i18n/locale-presentation.ts';
import { spoken } from '../helpers/wait-for-locale.ts';
import { pageStyle, put, show } from '../helpers/fixture.ts';
import { part } from '../helpers/find.ts';

addContent('en-XA', withPresentation('en-XA', pseudo));

const WIDTHS = [240, 320, 480, 768, 960, 1400];
const LONG = 'Neuropsychopharmacotherapeutically'.repeat(3);

const WIDGETS: Record<string, string> = {
  'mtc-article': '<mtc-article></mtc-article>',
  'mtc-article, dark': '<mtc-article theme="dark"></mtc-article>',
  'mtc-article of long words': `<mtc-article><b slot="title">${LONG}</b><b slot="crisis">${LONG}</b></mtc-article>`,
  'mtc-service-card': '<mtc-service-card></mtc-service-card>',
  'mtc-service-card, horizontal': '<mtc-service-card layout="horizontal"></mtc-service-card>',
  'mtc-service-card of long words': `<mtc-service-card><b slot="heading">${LONG}</b><b slot="summary">${LONG}</b><b slot="action">${LONG}</b></mtc-service-card>`,
  'mtc-service-card of long words, horizontal': `<mtc-service-card layout="horizontal"><b slot="heading">${LONG}</b><b slot="action">${LONG}</b></mtc-service-card>`,
  'mtc-tms-panel': '<mtc-tms-panel></mtc-tms-panel>',
  'mtc-tms-panel, dark': '<mtc-tms-panel theme="dark"></mtc-tms-panel>',
  'mtc-tms-panel of long words': `<mtc-tms-panel><b slot="title">${LONG}</b><b slot="action">${LONG}</b></mtc-tms-panel>`,
  'mtc-nav-footer': '<mtc-nav-footer></mtc-nav-footer>',
  'mtc-nav-footer of long words': `<mtc-nav-footer label="${LONG}"><b slot="action">${LONG}</b></mtc-nav-footer>`,
};

/** The first five things that extend beyond the element, except drawings, which their tiles clip. */
function sticksOut(element: Element): string[] {
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  const bounds = element.getBoundingClientRect();
  const all = [...(element.shadowRoot?.querySelectorAll('*:not(svg *)') ?? []), ...element.children];
  return all
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < bounds.left - 1 || right > bounds.right + 1);
    })
    .slice(0, 5)
    .map((each) => `${each.localName}: ${each.textContent.trim().slice(0, 40)}`);
}

/** Text that is larger than its own box. If overflow is hidden there, letters would lose their accents. */
const clipped = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*:not(svg, svg *)') ?? [])]
    .filter((each) => getComputedStyle(each).overflowY !== 'visible' && each.textContent.trim())
    .filter((each) => each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth)
    .map((each) => `${each.localName}: ${each.textContent.trim().slice(0, 40)}`);

/** Whether a language has the piece that an element shows. Otherwise it is in English. */
async function hasPiece(lang: string, tag: string): Promise<boolean> {
  const content = lang === 'en-XA' ? pseudo : (await files[lang]?.())?.content;
  const pieces = {
    'mtc-article': content?.articles?.['medication-management'],
    'mtc-service-card': content?.services?.['tms'],
    'mtc-tms-panel': content?.panels?.['tms'],
    'mtc-nav-footer': content?.navigation?.['navigation'],
  };
  return pieces[tag as keyof typeof pieces] !== undefined;
}

const inWidth = async (markup: string, width: number): Promise<Element> =>
  show(`<section style="inline-size: ${width}px; overflow: auto">${markup}</section>`);

function expectToFit(element: Element, width: number): void {
  expect(sticksOut(element)).to.deep.equal([]);
  const { scrollWidth } = element.closest('section') as Element;
  expect(scrollWidth).to.be.at.most(width);
}

describe('layout by the element’s width', () => {
  for (const [name, markup] of Object.entries(WIDGETS)) {
    for (const width of WIDTHS) {
      it(`fits ${name} in ${width} px`, async () => {
        expectToFit(await inWidth(markup, width), width);
      });
    }

    it(`fits ${name} in 320 px with the reader's text spacing`, async () => {
      pageStyle(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      expectToFit(await inWidth(markup, 320), 320);
    });

    it(`fits ${name} in 640 px with text of twice the size`, async () => {
      pageStyle('section > * { font-size: 32px }');
      expectToFit(await inWidth(markup, 640), 640);
    });
  }

  for (const lang of [...Object.keys(files), 'en-XA']) {
    for (const tag of ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer']) {
      it(`fits ${tag} in ${lang}, at 320 and 960 px, without clipped letters`, async () => {
        for (const width of [320, 960]) {
          const element = await inWidth(`<${tag} lang="${lang}"></${tag}>`, width);
          await spoken(element, (await hasPiece(lang, tag)) ? lang : 'en');
          expectToFit(element, width);
          expect(clipped(element), `${width} px`).to.deep.equal([]);
        }
      });
    }
  }

  it('keeps a card with a note above it as high as its row', async () => {
    const row = put(
      '<div style="display: grid; grid-template-columns: 12em 12em"><mtc-service-card lang="es"></mtc-service-card><p style="block-size: 60em"></p></div>',
    );
    const card = row.querySelector('mtc-service-card') as Element;
    await spoken(card, 'es');
    const { bottom, height } = card.getBoundingClientRect();
    const link = part(card, 'action').getBoundingClientRect();
    expect(height).to.be.greaterThan(900);
    expect(link.bottom).to.be.within(bottom - 40, bottom);
  });

  it('follows the container, never the viewport', async () => {
    const narrow = await inWidth('<mtc-article></mtc-article>', 320);
    const wide = await inWidth('<mtc-article></mtc-article>', 1400);
    const beside = (element: Element): boolean =>
      part(element, 'meta').getBoundingClientRect().left >=
      part(element, 'body').getBoundingClientRect().right;
    expect([beside(narrow), beside(wide)]).to.deep.equal([false, true]);
  });

  it('keeps lines of prose short', async () => {
    for (const width of [960, 1400]) {
      const body = part(await inWidth('<mtc-article></mtc-article>', width), 'body');
      const size = parseFloat(getComputedStyle(body).fontSize);
      expect(body.getBoundingClientRect().width / size).to.be.at.most(34.1);
    }
  });
});
