import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageStyle, put, show } from '../helpers/fixture.ts';
import { isSeen, part } from '../helpers/find.ts';
import { emulateMedia } from '../helpers/media.ts';

/** The value of a system colour on this system. */
function system(name: string): string {
  const probe = put(`<i style="color: ${name}; forced-color-adjust: none"></i>`).firstElementChild as Element;
  return getComputedStyle(probe).color;
}

function expectBorder(element: Element): void {
  const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
  expect(borderTopStyle).to.equal('solid');
  expect(parseFloat(borderTopWidth)).to.be.at.least(1);
  expect(borderTopColor).to.match(/^rgb\(/);
  expect(borderTopColor).to.not.equal(system('Canvas'));
}

describe('forced colours', () => {
  beforeEach(async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
  afterEach(() => emulateMedia());

  for (const [tag, tiles] of [
    ['mtc-article', ['hero', 'crisis']],
    ['mtc-service-card', ['picture']],
    ['mtc-tms-panel', ['action']],
    ['mtc-nav-footer', ['crisis', 'action']],
  ] as const) {
    for (const tile of tiles) {
      it(`give the ${tile} of <${tag}> a border`, async () => {
        expectBorder(part(await show(`<${tag}></${tag}>`), tile));
      });
    }
  }

  it('give the box with urgent help and its buttons a border', async () => {
    const box = part(await show('<mtc-tms-panel></mtc-tms-panel>'), 'safety').querySelector(
      '.urgent',
    ) as Element;
    for (const each of [box, ...box.querySelectorAll('li a')]) expectBorder(each);
  });

  it('give the evidence tiles a border', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const figures = part(element, 'safety').querySelectorAll('figure');
    expect(figures).to.not.be.empty;
    for (const figure of figures) expectBorder(figure);
  });

  it('draw strands in two system colours, and the disc in the background colour', async () => {
    const element = await show('<mtc-service-card></mtc-service-card>');
    const drawn = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(part(element, 'picture').querySelector(selector) as Element);
    expect(drawn('[stroke*="strand-a"]').stroke).to.equal(system('CanvasText'));
    expect(drawn('[stroke*="strand-b"]').stroke).to.equal(system('Highlight'));
    expect(drawn('circle').fill).to.equal(system('Canvas'));
  });

  it('override the tokens of the host page', async () => {
    pageStyle(':root { --mtc-color-strand-a: rgb(1, 2, 3); --mtc-color-glow: rgb(1, 2, 3) }');
    const element = await show('<mtc-service-card></mtc-service-card>');
    const picture = part(element, 'picture');
    const strand = picture.querySelector('[stroke*="strand-a"]') as Element;
    expect(getComputedStyle(strand).stroke).to.equal(system('CanvasText'));
    expect(getComputedStyle(picture.querySelector('circle') as Element).fill).to.equal(system('Canvas'));
  });

  it('draw the people of a chart so that filled and hollow look different', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const chart = part(element, 'safety').querySelector('figure svg') as Element;
    const strokes = [...chart.querySelectorAll('path')].map((path) => getComputedStyle(path).stroke);
    expect(new Set(strokes).size).to.be.at.least(2);
    for (const stroke of strokes) {
      expect(stroke).to.be.oneOf(['Canvas', 'CanvasText', 'Highlight'].map(system));
    }
  });

  it('remove the underline only from the link to the current page', async () => {
    const element = await show('<mtc-nav-footer current="psychotherapy"></mtc-nav-footer>');
    expect(isSeen(part(element, 'action'))).to.equal(true);
    const links = [...part(element, 'nav').querySelectorAll('[part~=link]')];
    expect(links.map((link) => getComputedStyle(link).textDecorationLine)).to.deep.equal([
      'none',
      'underline',
    ]);
  });
});
