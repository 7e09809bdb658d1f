import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageStyle, show } from '../helpers/fixture.ts';

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer'];

/** Places where a host page may put an element. `@` marks it. */
const PLACES: Record<string, string> = {
  'a block': '@',
  'a float': '<div style="float: left">@</div><p>Text beside it</p>',
  'a float from the end': '<div style="float: right">@</div><p>Text beside it</p>',
  'a table cell': '<table><tr><td>@</td></tr></table>',
  'a table cell beside another': '<table><tr><td>@</td><td>Text</td></tr></table>',
  'a centred flex column':
    '<div style="display: flex; flex-direction: column; align-items: center">@<p>Text</p></div>',
  'a flex row': '<div style="display: flex">@</div>',
  'a centred flex row': '<div style="display: flex; justify-content: center">@</div>',
  'a flex row that wraps, beside text': '<div style="display: flex; flex-wrap: wrap">@<p>Text</p></div>',
  'an inline flex box': '<div style="display: inline-flex">@</div>',
  'a grid': '<div style="display: grid">@</div>',
  'a centred grid': '<div style="display: grid; place-items: center">@</div>',
  'a grid of columns that fit':
    '<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr))">@</div>',
  'an inline block': '<div style="display: inline-block">@</div>',
  'a box as wide as its content': '<div style="inline-size: fit-content">@</div>',
  'a box that is placed':
    '<div style="position: relative; height: 9px"><div style="position: absolute">@</div></div>',
  'a paragraph of text from the right': '<div dir="rtl">@</div>',
};

const widget = (tag: string, style = ''): string => `<${tag}${style && ` style="${style}"`}></${tag}>`;

/** Shows it in a container with a width. */
async function place(
  pattern: string,
  tag: string,
  width: number,
  style?: string,
): Promise<[Element, Element]> {
  const element = await show(
    `<section style="inline-size: ${width}px; position: relative; overflow: auto">${pattern.replace('@', widget(tag, style))}</section>`,
  );
  return [element, element.closest('section') as Element];
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

describe('an element’s own width', () => {
  for (const tag of TAGS) {
    for (const [name, pattern] of Object.entries(PLACES)) {
      for (const width of name.includes('beside') ? [700] : [256, 700]) {
        it(`of <${tag}> in ${name} is at least 240 px, and fits into ${width} px`, async () => {
          const [element, container] = await place(pattern, tag, width);
          expect(widthOf(element)).to.be.at.least(240);
          expect(widthOf(element)).to.be.at.most(width);
          expect(container.scrollWidth).to.be.at.most(container.clientWidth);
        });
      }
    }

    for (const style of [
      'float: left',
      'float: right',
      'display: inline-block',
      'position: absolute',
      'margin: auto',
    ]) {
      it(`of <${tag}> is at least 240 px with its own style: ${style}`, async () => {
        const [element] = await place('@', tag, 700, style);
        expect(widthOf(element)).to.be.within(240, 700);
      });
    }

    for (const style of [
      'margin: 20px',
      'margin-inline: 3em',
      'padding: 20px',
      'border: 9px solid',
      'max-width: 300px',
    ]) {
      it(`of <${tag}> leaves room for styles that a host adds: ${style}`, async () => {
        pageStyle(`section > * { ${style} }`);
        const [element, container] = await place('@', tag, 400);
        expect(container.scrollWidth).to.be.at.most(400);
        expect(element.getBoundingClientRect().right).to.be.at.most(container.getBoundingClientRect().right);
        expect(widthOf(element)).to.be.at.least(240);
      });
    }

    it(`of <${tag}> fills a block exactly`, async () => {
      for (const width of [240, 500, 1000]) {
        const [element] = await place('@', tag, width);
        expect(widthOf(element)).to.equal(width);
      }
    });
  }

  it('of cards in one grid row is the same, and so is their height', async () => {
    const cards = ['tms', 'psychotherapy', 'medication-management'].map(
      (service) => `<mtc-service-card service="${service}"></mtc-service-card>`,
    );
    const first = await show(
      `<section style="display: grid; grid-template-columns: repeat(3, 1fr); gap: 20px">${cards.join('')}</section>`,
    );
    const all = [...(first.parentElement?.children ?? [])];
    for (const each of all) {
      expect(widthOf(each)).to.be.closeTo(widthOf(first), 1);
      expect(each.getBoundingClientRect().height).to.equal(first.getBoundingClientRect().height);
      const card = each.shadowRoot?.querySelector('[part~=card]') as Element;
      expect(card.getBoundingClientRect().bottom).to.be.closeTo(each.getBoundingClientRect().bottom, 1);
    }
  });
});
