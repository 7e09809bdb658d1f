import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { afterTest, put, set, settled, show } from '../helpers/fixture.ts';
import { box, isSeen, wordsOf } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

const FALLBACK = '<p class="fallback">Call <a href="tel:988">988</a>.</p>';
const fallback = (element: Element): Element => {
  const found = element.querySelector('.fallback');
  if (!found) throw new Error('the fallback is gone');
  return found;
};

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer', 'mtc-skip-link'];

describe('children', () => {
  for (const tag of TAGS) {
    it(`<${tag}> hides them once its content is shown`, async () => {
      const element = await show(`<${tag}>Text of its own. ${FALLBACK}</${tag}>`);
      expect(isSeen(fallback(element))).to.equal(false);
      const text = document.createRange();
      text.selectNode(element.firstChild as Text);
      expect(text.getClientRects()).to.have.lengthOf(0);
      expect(wordsOf(box(element))).to.not.be.empty;
    });

    it(`<${tag}> never writes to them`, async () => {
      const container = put('');
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((seen) => records.push(...seen));
      container.innerHTML = `<${tag}>${FALLBACK}<b slot="after">After</b></${tag}>`;
      const element = container.firstElementChild as HTMLElement;
      for (const child of element.children) {
        observer.observe(child, { attributes: true, childList: true, characterData: true, subtree: true });
      }
      observer.observe(element, { childList: true });
      afterTest(() => observer.disconnect());
      await settled(container);
      await set(element, { theme: 'dark', 'heading-level': '4', lang: 'es', hidden: '' });
      element.remove();
      container.append(element);
      await settled(container);
      records.push(...observer.takeRecords());
      expect(records).to.deep.equal([]);
    });
  }

  it('they are shown before the element is defined', () => {
    const container = put(`<mtc-not-defined>${FALLBACK}</mtc-not-defined>`);
    expect(isSeen(fallback(container))).to.equal(true);
  });

  for (const [tag, attribute] of [
    ['mtc-article', 'topic'],
    ['mtc-service-card', 'service'],
  ] as const) {
    it(`<${tag}> shows them while its ${attribute} is unknown, and hides them when it is known`, async () => {
      lines();
      const element = await show(`<${tag} ${attribute}="no-such">${FALLBACK}</${tag}>`);
      expect(isSeen(fallback(element))).to.equal(true);
      await set(element, { [attribute]: null });
      expect(isSeen(fallback(element))).to.equal(false);
      await set(element, { [attribute]: 'no-such' });
      expect(isSeen(fallback(element))).to.equal(true);
    });
  }

  const SLOTS = {
    'mtc-article': ['title', 'crisis', 'after'],
    'mtc-service-card': ['heading', 'summary', 'action', 'after'],
  };
  for (const [tag, slots] of Object.entries(SLOTS)) {
    it(`<${tag}> keeps them visible in ${slots.join(', ')} when it cannot show its content`, async () => {
      lines();
      const children = slots.map((slot) => `<span slot="${slot}">Words for ${slot}</span>`).join('');
      const element = await show(`<${tag} topic="no" service="no">${children}${FALLBACK}</${tag}>`);
      for (const child of element.children) expect(isSeen(child), child.outerHTML).to.equal(true);
    });
  }

  it('they are shown when they are added to an element that cannot show its content', async () => {
    lines();
    const element = await show('<mtc-article topic="no"></mtc-article>');
    element.innerHTML = FALLBACK;
    expect(isSeen(fallback(element))).to.equal(true);
  });

  it('they are hidden when they are added to an element that shows its content', async () => {
    const element = await show('<mtc-article></mtc-article>');
    element.innerHTML = FALLBACK;
    await settled();
    expect(isSeen(fallback(element))).to.equal(false);
  });

  it('children in the slot "after" are shown after the content', async () => {
    const element = await show('<mtc-nav-footer><p slot="after">The end.</p></mtc-nav-footer>');
    const after = element.querySelector('p') as Element;
    expect(isSeen(after)).to.equal(true);
    expect(wordsOf(box(element))).to.match(/The end\.$/);
  });
});
