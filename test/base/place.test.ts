import { expect } from 'chai';
import { addRightToLeft } from '../helpers/right-to-left.ts';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/mtc.ts';
import { panels } from '../../src/generated/en/panels.ts';
import { set, show } from '../helpers/fixture.ts';
import { box, expectNode, links, questions, summary } from '../helpers/find.ts';

addRightToLeft({ panels });

const open = (element: Element): number[] =>
  questions(element).flatMap((each, index) => (each.open ? [index] : []));

describe('the reader’s place', () => {
  it('stays when the language changes: the same parts are open and focused', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const second = summary(questions(element)[1] as HTMLDetailsElement);
    second.focus();
    await sendKeys({ press: 'Enter' });
    expect(open(element)).to.deep.equal([1]);
    await set(element, { lang: 'ar-XB' });
    expect(box(element).dir).to.equal('rtl');
    expect(open(element)).to.deep.equal([1]);
    expectNode(document.activeElement, element);
    expectNode(element.shadowRoot?.activeElement, summary(questions(element)[1] as HTMLDetailsElement));
    await sendKeys({ press: 'Enter' });
    expect(open(element)).to.deep.equal([]);
  });

  it('stays on a focused link, and the page does not scroll', async () => {
    const element = await show('<div style="padding-block: 900px"><mtc-tms-panel></mtc-tms-panel></div>');
    const index = links(element).length - 1;
    links(element)[index]?.focus();
    scrollTo(0, 500);
    await set(element, { theme: 'dark' });
    expectNode(element.shadowRoot?.activeElement, links(element)[index]);
    expect(scrollY).to.equal(500);
  });

  it('stays open when something before it is removed', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    for (const each of questions(element)) each.open = true;
    const words = (): string[] => questions(element).map((each) => summary(each).textContent);
    const before = words();
    await set(element, { hide: 'facts steps' });
    expect(open(element)).to.have.lengthOf(before.length);
    expect(words()).to.deep.equal(before);
  });

  it('does not move to another question when one is removed', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    (questions(element)[0] as HTMLDetailsElement).open = true;
    await set(element, { hide: 'questions' });
    expect(open(element)).to.deep.equal([]);
  });

  it('stays in the page when a widget renders', async () => {
    const element = await show('<div><mtc-article></mtc-article><button>Mine</button></div>');
    const button = element.nextElementSibling as HTMLElement;
    button.focus();
    await set(element, { theme: 'dark' });
    expectNode(document.activeElement, button);
  });
});
