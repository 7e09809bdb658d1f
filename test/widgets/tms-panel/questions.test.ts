import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/entries/mtc.ts';
import { article } from '../../../src/i18n/strings.ts';
import { set, show } from '../../helpers/fixture.ts';
import { expectNode, isSeen, question, questions, summary, wordsOf } from '../../helpers/find.ts';
import { emulateMedia } from '../../helpers/media.ts';

const answer = (details: HTMLDetailsElement): Element => summary(details).nextElementSibling as Element;
const isAnswered = (details: HTMLDetailsElement): boolean => isSeen(answer(details));
const states = (element: Element): boolean[] => questions(element).map((each) => each.open);

describe('questions', () => {
  afterEach(() => emulateMedia());

  it('are native disclosures, closed at first', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    expect(questions(element).length).to.be.above(2);
    for (const each of questions(element)) {
      expect(each.open).to.equal(false);
      expectNode(each.firstElementChild, summary(each));
      expect(wordsOf(summary(each))).to.not.be.empty;
      expect(isAnswered(each)).to.equal(false);
      expect(summary(each).getAttributeNames()).to.deep.equal([]);
    }
  });

  for (const key of ['Enter', 'Space'] as const) {
    it(`open and close with the ${key} key`, async () => {
      const element = await show('<mtc-tms-panel></mtc-tms-panel>');
      const first = questions(element)[0] as HTMLDetailsElement;
      summary(first).focus();
      await sendKeys({ press: key });
      expect(isAnswered(first)).to.equal(true);
      await sendKeys({ press: key });
      expect(isAnswered(first)).to.equal(false);
    });
  }

  it('open by a click anywhere on the row', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const first = questions(element)[0] as HTMLDetailsElement;
    summary(first).scrollIntoView({ block: 'center' });
    const { right, top, height } = summary(first).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(right) - 4, Math.round(top + height / 2)] });
    expect(isAnswered(first)).to.equal(true);
  });

  it('are rows at least 44 px high', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    for (const each of questions(element)) {
      expect(summary(each).getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  for (const theme of ['auto', 'light', 'dark']) {
    for (const media of ['screen', 'print'] as const) {
      it(`keep a summary a list item: ${theme}, ${media}`, async () => {
        const element = await show(`<mtc-tms-panel theme="${theme}"></mtc-tms-panel>`);
        await emulateMedia({ media });
        for (const each of questions(element)) {
          expect(getComputedStyle(summary(each)).display).to.be.oneOf(['list-item', 'block']);
        }
      });
    }
  }
});

describe('questions on paper', () => {
  afterEach(() => emulateMedia());

  it('all show their answers, and afterwards only the one that the reader opened', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const second = questions(element)[1] as HTMLDetailsElement;
    second.open = true;
    const before = states(element);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    for (const each of questions(element)) {
      expect(isAnswered(each), wordsOf(summary(each))).to.equal(true);
      const { bottom } = each.getBoundingClientRect();
      expect(answer(each).getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
    }
    dispatchEvent(new Event('afterprint'));
    await emulateMedia();
    expect(states(element)).to.deep.equal(before);
    for (const each of questions(element)) expect(isAnswered(each)).to.equal(each === second);
  });

  it('have no markers', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    await emulateMedia({ media: 'print' });
    for (const each of questions(element)) {
      expect(isSeen(summary(each).querySelector('svg') as Element)).to.equal(false);
    }
  });

  it('of an article show its sources', async () => {
    const element = await show('<mtc-article></mtc-article>');
    await emulateMedia({ media: 'print' });
    expect(isAnswered(question(element, article.sources()))).to.equal(true);
  });

  it('may change during printing', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    (questions(element)[0] as HTMLDetailsElement).open = true;
    const before = states(element);
    await emulateMedia({ media: 'print' });
    await set(element, { theme: 'dark' });
    await emulateMedia();
    expect(states(element)).to.deep.equal(before);
  });
});
