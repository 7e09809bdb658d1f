import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageStyle, show } from '../helpers/fixture.ts';
import { isSeen, part } from '../helpers/find.ts';

const TAGS: Record<string, string> = {
  'mtc-article': 'title',
  'mtc-service-card': 'card',
  'mtc-tms-panel': 'panel',
  'mtc-nav-footer': 'nav',
};

const size = (element: Element): [width: number, height: number] => {
  const { width, height } = element.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

describe('styles that host pages set on every element', () => {
  for (const [tag, name] of Object.entries(TAGS)) {
    const markup = `<section style="inline-size: 500px !important; display: block !important"><${tag}></${tag}></section>`;

    for (const reset of [
      '* { all: unset }',
      '* { all: initial }',
      '* { all: revert }',
      '*, *::before, *::after { box-sizing: content-box !important }',
      '*, *::before, *::after { box-sizing: inherit; margin: 0; padding: 0; border: 0 }',
      'section > * { display: none !important }',
      'section > * { display: inline !important }',
      'section > * { display: contents !important }',
      'html { font-size: 62.5% }',
      'html { font-size: 200% }',
      'section > :not(:defined) { display: none }',
      'section > :empty { display: none }',
      'p, h1, h2, h3, a, li, ul, svg { display: none !important; color: red !important }',
    ]) {
      it(`do not change <${tag}>: ${reset}`, async () => {
        const usual = await show(markup);
        const [outer, inner] = [size(usual), size(part(usual, name))];
        usual.parentElement?.remove();
        pageStyle(reset);
        const element = await show(markup);
        expect(getComputedStyle(element).display).to.equal('block');
        expect(isSeen(part(element, name))).to.equal(true);
        expect([size(element), size(part(element, name))]).to.deep.equal([outer, inner]);
      });
    }
  }

  it('that hide every other element still allow the skip link to be reached', async () => {
    pageStyle('* { display: none !important } html, body, div { display: block !important }');
    const element = await show('<mtc-skip-link></mtc-skip-link>');
    part(element, 'link').focus();
    expect(isSeen(part(element, 'link'))).to.equal(true);
  });
});

describe('the font size of the root', () => {
  for (const percent of ['62.5%', '100%', '150%']) {
    it(`of ${percent} does not change text of 16 px`, async () => {
      pageStyle(`html { font-size: ${percent} }`);
      const element = await show('<mtc-service-card></mtc-service-card>');
      expect(getComputedStyle(part(element, 'summary')).fontSize).to.equal('16px');
    });
  }

  it('may be set on the element, and everything scales with it', async () => {
    const [usual, large] = [
      await show('<div style="width: 700px"><mtc-nav-footer></mtc-nav-footer></div>'),
      await show('<div style="width: 700px"><mtc-nav-footer style="font-size: 32px"></mtc-nav-footer></div>'),
    ];
    const padding = (element: Element): number =>
      parseFloat(getComputedStyle(part(element, 'crisis')).padding);
    expect(padding(large)).to.equal(2 * padding(usual));
  });
});

describe('hidden', () => {
  for (const sheet of [
    '',
    '* { all: unset }',
    '* { display: flex !important }',
    'section > * { display: block }',
  ]) {
    for (const tag of [...Object.keys(TAGS), 'mtc-skip-link']) {
      it(`hides <${tag}> despite "${sheet}"`, async () => {
        pageStyle(sheet);
        const element = await show(`<section><${tag} hidden></${tag}></section>`);
        expect(getComputedStyle(element).display).to.equal('none');
        element.removeAttribute('hidden');
        expect(getComputedStyle(element).display).to.equal('block');
      });
    }
  }
});
