import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageStyle, show } from '../helpers/fixture.ts';
import { part } from '../helpers/find.ts';

/** Styles that host pages set on ancestors, and that must not reach the content. */
const STRANGE: [property: string, value: string][] = [
  ['border-collapse', 'collapse'],
  ['caption-side', 'bottom'],
  ['color', 'rgb(1, 2, 3)'],
  ['cursor', 'wait'],
  ['fill', 'rgb(1, 2, 3)'],
  ['font-size', '40px'],
  ['font-style', 'italic'],
  ['font-variant-caps', 'small-caps'],
  ['font-weight', '900'],
  ['hyphens', 'auto'],
  ['line-height', '1'],
  ['list-style-type', 'square'],
  ['overflow-wrap', 'normal'],
  ['stroke', 'rgb(1, 2, 3)'],
  ['stroke-width', '9px'],
  ['tab-size', '3'],
  ['text-align', 'center'],
  ['text-align', 'justify'],
  ['text-indent', '30px'],
  ['text-shadow', 'rgb(1, 2, 3) 1px 1px 0px'],
  ['text-transform', 'uppercase'],
  ['text-wrap-mode', 'nowrap'],
  ['user-select', 'none'],
  ['white-space', 'nowrap'],
  ['white-space', 'pre'],
  ['word-break', 'break-all'],
  ['writing-mode', 'vertical-rl'],
];

/** Styles that the host or the reader decides. */
const WELCOME: [property: string, value: string][] = [
  ['font-family', 'monospace'],
  ['letter-spacing', '2px'],
  ['word-spacing', '3px'],
];

const MARKUP = '<mtc-article></mtc-article>';

/** Computed values on each kind of element in a widget. */
function values(element: Element, property: string): string[] {
  const inner = ['title', 'body', 'meta', 'sources', 'crisis', 'hero'].flatMap((name) => {
    const box = part(element, name);
    return [box, ...box.querySelectorAll('p, dt, dd, a, summary, li, svg, path')];
  });
  return inner.map((each) => getComputedStyle(each).getPropertyValue(property));
}

describe('inherited styles', () => {
  for (const [property, value] of STRANGE) {
    it(`do not reach the content: ${property}: ${value}`, async () => {
      const usual = values(await show(MARKUP), property);
      expect(usual).to.not.be.empty;
      expect(
        values(await show(`<div style="${property}: ${value}">${MARKUP}</div>`), property),
      ).to.deep.equal(usual);
      pageStyle(`html { ${property}: ${value} }`);
      expect(values(await show(MARKUP), property)).to.deep.equal(usual);
    });
  }

  for (const [property, value] of WELCOME) {
    it(`that reach the content: ${property}`, async () => {
      const element = await show(`<div style="${property}: ${value}">${MARKUP}</div>`);
      for (const found of values(element, property)) expect(found).to.equal(value);
    });

    it(`that reach the content when the host page sets them on everything, as reader tools do: ${property}`, async () => {
      pageStyle(`* { ${property}: ${value} !important }`);
      for (const found of values(await show(MARKUP), property)) expect(found).to.equal(value);
    });
  }

  it('let a host hide the element and disable its pointer events', async () => {
    const element = await show(`<div style="visibility: hidden; pointer-events: none">${MARKUP}</div>`);
    const { visibility, pointerEvents } = getComputedStyle(part(element, 'title'));
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
  });
});

describe('a host style on the element itself', () => {
  for (const [property, value] of STRANGE) {
    it(`does not reach the content: ${property}: ${value}`, async () => {
      const usual = values(await show(MARKUP), property);
      pageStyle(`* { ${property}: ${value} }`);
      const found = values(await show(MARKUP), property);
      // The only size that a host may set, because everything inside is relative to it.
      if (property === 'font-size') expect(found).to.not.deep.equal(usual);
      else expect(found).to.deep.equal(usual);
    });
  }
});
