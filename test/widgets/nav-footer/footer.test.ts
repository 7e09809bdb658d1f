import { expect } from 'chai';
import '../../../src/entries/mtc.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { crisis } from '../../../src/generated/en/crisis.ts';
import { navigation } from '../../../src/generated/en/navigation.ts';
import { put, set, settled, show } from '../../helpers/fixture.ts';
import { isSeen, links, part, partNames, parts, said, tidy, wordsOf } from '../../helpers/find.ts';

const PARTS = ['nav', 'link', 'action', 'crisis'];
const landmark = (element: Element): string | null => part(element, 'nav').getAttribute('aria-label');
const pages = (element: Element): HTMLAnchorElement[] =>
  [...parts(element, 'link'), ...parts(element, 'action')] as HTMLAnchorElement[];
const current = (element: Element): HTMLAnchorElement[] =>
  links(element).filter((link) => link.getAttribute('aria-current') === 'page');

describe('the footer', () => {
  it('has the related pages and the action of the clinic’s page, word for word', async () => {
    const seed = (await (await fetch('/test/fixtures/seed.txt')).text())
      .split('\n')
      .map(tidy)
      .filter(Boolean);
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    expect(pages(element).map(wordsOf)).to.deep.equal(seed.slice(-3));
  });

  it('links to the pages in the content', async () => {
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    const expected = [...navigation.links, navigation.action].map(({ page }) => clinic.pages[page]);
    expect(pages(element).map(({ href }) => href.replace(clinic.site, ''))).to.deep.equal(expected);
  });

  it('is one navigation landmark, named by the text above its list', async () => {
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    expect(part(element, 'nav').localName).to.equal('nav');
    expect(element.shadowRoot?.querySelectorAll('nav, footer, [role=navigation]')).to.have.lengthOf(1);
    expect(landmark(element)).to.equal(navigation.label);
    expect(wordsOf(part(element, 'nav'))).to.match(new RegExp(`^${navigation.label}`));
  });

  it('ends with the crisis line, word for word', async () => {
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    expect(wordsOf(part(element, 'crisis'))).to.equal(said([crisis.line, crisis.help]));
  });
});

describe('current', () => {
  for (const { page, text } of [...navigation.links, navigation.action]) {
    it(`"${page}" marks only that link, which looks different`, async () => {
      const element = await show(`<mtc-nav-footer current="${page}"></mtc-nav-footer>`);
      expect(current(element).map(wordsOf)).to.deep.equal([said(text)]);
    });
  }

  it('removes the underline from the link to the current page', async () => {
    const page = navigation.links[0]?.page ?? '';
    const element = await show(`<mtc-nav-footer current="${page}"></mtc-nav-footer>`);
    const lines = parts(element, 'link').map((link) => getComputedStyle(link).textDecorationLine);
    expect(lines).to.deep.equal(['none', 'underline']);
  });

  it('marks nothing if it is missing or not in the list', async () => {
    expect(current(await show('<mtc-nav-footer></mtc-nav-footer>'))).to.deep.equal([]);
    const linked = [...navigation.links, navigation.action].map(({ page }) => page);
    const other = Object.keys(clinic.pages).find((page) => !linked.includes(page)) ?? '';
    expect(current(await show(`<mtc-nav-footer current="${other}"></mtc-nav-footer>`))).to.deep.equal([]);
  });
});

describe('label', () => {
  it('names the landmark and its list', async () => {
    const element = await show('<mtc-nav-footer label="More from us"></mtc-nav-footer>');
    expect(landmark(element)).to.equal('More from us');
    expect(wordsOf(part(element, 'nav'))).to.match(/^More from us/);
  });

  it('is unique for three on one page', async () => {
    const container = put('<mtc-nav-footer></mtc-nav-footer>'.repeat(3));
    await settled(container);
    const names = [...container.children].map(landmark);
    expect(new Set(names).size).to.equal(3, names.join(', '));
    expect(names[0]).to.equal(navigation.label);
    for (const name of names) expect(name).to.contain(navigation.label);
  });

  it('is not numbered if the host sets it', async () => {
    const container = put('<mtc-nav-footer></mtc-nav-footer><mtc-nav-footer label="Ours"></mtc-nav-footer>');
    await settled(container);
    expect([...container.children].map(landmark)).to.deep.equal([navigation.label, 'Ours']);
  });

  it('may be too long for a line', async () => {
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    const long = 'Neuropsychopharmacotherapeutically'.repeat(4);
    await set(element, { label: long });
    expect(landmark(element)).to.equal(long);
    expect(part(element, 'nav').scrollWidth).to.be.at.most(part(element, 'nav').clientWidth);
  });
});

describe('hide', () => {
  it('hides nothing by default', async () => {
    expect(partNames(await show('<mtc-nav-footer></mtc-nav-footer>'))).to.deep.equal(PARTS);
  });

  for (const token of ['action', 'crisis']) {
    it(`"${token}" hides only that part`, async () => {
      const element = await show(`<mtc-nav-footer hide="${token}"></mtc-nav-footer>`);
      expect(partNames(element)).to.deep.equal(PARTS.filter((name) => name !== token));
    });
  }

  it('may hide both', async () => {
    const element = await show('<mtc-nav-footer hide="crisis action"></mtc-nav-footer>');
    expect(partNames(element)).to.deep.equal(['nav', 'link']);
  });
});

describe('slots', () => {
  for (const slot of ['action', 'crisis']) {
    it(`"${slot}" replaces the text of the part`, async () => {
      const element = await show(`<mtc-nav-footer><span slot="${slot}">Of the host</span></mtc-nav-footer>`);
      expect(wordsOf(part(element, slot))).to.equal('Of the host');
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    });
  }

  it('"after" comes after everything else', async () => {
    const element = await show('<mtc-nav-footer><p slot="after">The end.</p></mtc-nav-footer>');
    const { top } = (element.firstElementChild as Element).getBoundingClientRect();
    expect(top).to.be.at.least(part(element, 'crisis').getBoundingClientRect().bottom);
  });
});
