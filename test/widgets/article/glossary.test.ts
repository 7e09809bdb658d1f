import { expect } from 'chai';
import { addContent } from '../../../src/content/store.ts';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/entries/mtc.ts';
import { articles } from '../../../src/generated/en/articles.ts';
import { set, show } from '../../helpers/fixture.ts';
import { expectNode, isSeen, part, wordsOf } from '../../helpers/find.ts';
import { lines } from '../../helpers/record.ts';
import { emulateMedia } from '../../helpers/media.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const terms = (element: Element): HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('button.term'),
];
const explanations = (element: Element): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('[popover]'),
];
const opened = (element: Element): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('[popover]:popover-open'),
];

function term(element: Element, words: string): HTMLButtonElement {
  const found = terms(element).find((each) => wordsOf(each) === words);
  if (!found) throw new Error(`no term "${words}" among ${terms(element).map(wordsOf).join(', ')}`);
  return found;
}

/** Whether a part of it is outside the visible area. */
function isWithinWindow(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

describe('the glossary', () => {
  it('explains each term once, where it occurs first, and does not change the text', async () => {
    const on = await show('<mtc-article></mtc-article>');
    const off = await show('<mtc-article glossary="off"></mtc-article>');
    expect(wordsOf(part(on, 'body'))).to.equal(wordsOf(part(off, 'body')));
    const words = terms(on).map(wordsOf);
    expect(words).to.include.members(['distal mechanism', 'proximal mechanism', 'NMDA', 'LTP', 'LTD']);
    expect(new Set(words).size).to.equal(words.length);
    expect(explanations(on)).to.have.lengthOf(words.length);
    const text = wordsOf(part(on, 'body'));
    for (const each of terms(on)) {
      const before = document.createRange();
      before.setStart(part(on, 'body'), 0);
      before.setEndBefore(each);
      expect(text.indexOf(wordsOf(each))).to.be.closeTo(before.toString().replace(/\s+/g, ' ').length, 3);
    }
  });

  it('can be turned off', async () => {
    const element = await show('<mtc-article glossary="off"></mtc-article>');
    expect([...terms(element), ...explanations(element)]).to.deep.equal([]);
    await set(element, { glossary: null });
    expect(terms(element)).to.not.be.empty;
  });

  it('shows what a regulator decided even if it is turned off, in a list with one notice', async () => {
    const element = await show('<mtc-article glossary="off"></mtc-article>');
    const list = root(element).querySelector<HTMLElement>('.terms') as HTMLElement;
    expect(isSeen(list)).to.equal(true);
    expect(list.querySelector('button')).to.equal(null);
    expect(wordsOf(list)).to.match(
      /^Words in this text Not yet reviewed\. Ketamine .*not for any mental health condition\.$/,
    );
    await set(element, { glossary: 'on' });
    const first = root(element).querySelector('.terms > div') as HTMLElement;
    expect(isSeen(first)).to.equal(false);
  });

  it('lists an explanation that no term opens', async () => {
    const article = articles['medication-management'];
    const list = [
      ['Hat', 'On the head.'],
      ['Shoe', 'On the foot.', 'listed'],
    ] as const;
    addContent('en', { articles: { listed: { ...article, terms: { status: 'published', list } } } });
    const element = await show('<mtc-article topic="listed"></mtc-article>');
    const [hat, shoe] = [...root(element).querySelectorAll<HTMLElement>('.terms dl > div')];
    expect([hat, shoe].map((each) => isSeen(each as HTMLElement))).to.deep.equal([false, true]);
    expect(wordsOf(shoe as HTMLElement)).to.equal('Shoe On the foot.');
  });

  it('reports an unknown value, and stays on', async () => {
    const errors = lines();
    const element = await show('<mtc-article glossary="yes"></mtc-article>');
    expect(errors.join()).to.contain('glossary="yes"').and.to.contain('"on", "off"');
    expect(terms(element)).to.not.be.empty;
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key}, describes the term, and closes with Escape, while the term keeps the focus`, async () => {
      const element = await show('<mtc-article></mtc-article>');
      const word = term(element, 'NMDA');
      word.focus();
      await sendKeys({ press: key });
      const [explanation] = opened(element) as [HTMLElement];
      expectNode(root(element).activeElement, word);
      expect(word.getAttribute('aria-describedby')).to.equal(explanation.id);
      expect(wordsOf(explanation)).to.match(/^NMDA receptor .*glutamate.* Not yet reviewed\.$/);
      expect(isSeen(explanation)).to.equal(true);
      expect(isWithinWindow(explanation)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(opened(element)).to.deep.equal([]);
      expectNode(root(element).activeElement, word);
    });
  }

  it('opens on a click, one explanation at a time, and closes on a click elsewhere', async () => {
    const element = await show('<mtc-article></mtc-article>');
    const clickOn = async (target: Element): Promise<void> => {
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'click', position });
    };
    await clickOn(term(element, 'LTP'));
    expect(opened(element).map((each) => each.id)).to.deep.equal([
      term(element, 'LTP').getAttribute('popovertarget'),
    ]);
    term(element, 'LTD').click();
    expect(opened(element).map((each) => each.id)).to.deep.equal([
      term(element, 'LTD').getAttribute('popovertarget'),
    ]);
    await clickOn(part(element, 'title'));
    expect(opened(element)).to.deep.equal([]);
  });

  it('stays within a narrow window', async () => {
    const element = await show('<div style="width: 240px"><mtc-article></mtc-article></div>');
    for (const each of terms(element)) {
      each.scrollIntoView({ block: 'end' });
      each.click();
      expect(isWithinWindow(opened(element)[0] as Element), wordsOf(each)).to.equal(true);
      await sendKeys({ press: 'Escape' });
    }
  });

  it('is printed in full', async () => {
    const element = await show('<mtc-article></mtc-article>');
    for (const each of explanations(element)) expect(isSeen(each)).to.equal(false);
    await emulateMedia({ media: 'print' });
    for (const each of explanations(element)) expect(isSeen(each)).to.equal(true);
    await emulateMedia();
  });

  it('shows no note if the glossary was reviewed', async () => {
    const article = articles['medication-management'];
    addContent('en', {
      articles: {
        checked: { ...article, terms: { status: 'published', list: article.terms?.list ?? [] } },
      },
    });
    const element = await show('<mtc-article topic="checked"></mtc-article>');
    expect(wordsOf(element)).to.not.contain('Not yet reviewed.');
  });
});
