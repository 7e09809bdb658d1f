import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { put, set, settled, show } from '../helpers/fixture.ts';
import { expectNode, isSeen } from '../helpers/find.ts';
import { spoken } from '../helpers/wait-for-locale.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = (element: Element, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const panel = (): Promise<Element> => show('<mtc-tms-panel></mtc-tms-panel>');

describe('citations', () => {
  it('are numbered in reading order, each with its source and a link back', async () => {
    const element = await panel();
    const numbers = all(element, 'sup a').map(({ textContent }) => Number(textContent));
    const firsts = [...new Set(numbers)];
    expect(firsts).to.deep.equal(firsts.map((_, index) => index + 1));
    const sources = all(element, '.sources ol > li');
    expect(sources.map(({ id }) => id)).to.deep.equal(firsts.map((number) => `s${number}`));
    for (const source of sources) expect(source.querySelectorAll('[role=doc-backlink]')).to.have.lengthOf(1);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('lead to the source in the same element: the list opens, and the source gets the focus', async () => {
    const other = await panel();
    const element = await panel();
    const [citation] = all(element, 'sup a') as [HTMLElement];
    expect(isSeen(all(element, '#s1')[0] as Element)).to.equal(false);
    const address = location.href;
    citation.click();
    const [source] = all(element, '#s1') as [HTMLElement];
    expect(isSeen(source)).to.equal(true);
    expectNode(root(element).activeElement, source);
    expect(all(other, '.sources')[0]).to.have.property('open', false);
    expect(location.href).to.equal(address);
  });

  it('are in English and from left to right in every language, and the way back is in that of the reader', async () => {
    for (const lang of ['en', 'es', 'ar']) {
      const element = await show(`<mtc-tms-panel lang="${lang}"></mtc-tms-panel>`);
      await spoken(element, lang);
      const [list] = all(element, '.sources ol') as [HTMLElement];
      const summary = all(element, '.sources summary')[0] as HTMLElement;
      expect([list.lang, getComputedStyle(list).direction]).to.deep.equal(['en', 'ltr']);
      expect(getComputedStyle(summary).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      const [back] = all(element, '#s1 .back') as [HTMLElement];
      expect(back.closest('[lang]')?.getAttribute('lang')).to.equal(lang);
      list.closest('details')?.setAttribute('open', '');
      // The numbers of the list are inside the box, on the left of their sources.
      const [box, item] = [
        list.getBoundingClientRect(),
        (list.children[0] as Element).getBoundingClientRect(),
      ];
      expect(item.left - box.left).to.be.greaterThan(10);
      expect(item.right).to.be.at.most(box.right + 1);
    }
  });

  it('lead back to the place where the source is cited first', async () => {
    const element = await panel();
    const [citation] = all(element, 'sup a') as [HTMLElement];
    citation.click();
    const [back] = all(element, '#s1 [role=doc-backlink]') as [HTMLElement];
    expect(back.getAttribute('aria-label')).to.match(/\S 1$/);
    back.click();
    expectNode(root(element).activeElement, citation);
  });

  it('do not affect a link of the host page', async () => {
    const container = put('<mtc-tms-panel><a slot="title" href="#s1">Of the host</a></mtc-tms-panel>');
    await settled(container);
    const link = container.querySelector('a') as HTMLElement;
    const clicks: boolean[] = [];
    container.addEventListener('click', (click) => {
      clicks.push(click.defaultPrevented);
      click.preventDefault();
    });
    link.click();
    expect(clicks).to.deep.equal([false]);
  });

  it('stay numbered after the element has rendered again', async () => {
    const element = await panel();
    const before = all(element, 'sup a').map(({ outerHTML }) => outerHTML);
    await set(element, { theme: 'dark' });
    expect(all(element, 'sup a').map(({ outerHTML }) => outerHTML)).to.deep.equal(before);
  });
});
