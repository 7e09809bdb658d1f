import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { crisis } from '../../src/generated/en/crisis.ts';
import { crisis as strings } from '../../src/i18n/strings.ts';
import { afterTest, settled, show } from '../helpers/fixture.ts';
import { isSeen, wordsOf } from '../helpers/find.ts';

const VERIFIED = '2026-11-30';
const NOTICE = strings.checked('November 2026');

/** Shows an element on this day, with numbers that were checked on another. */
async function shownOn(day: string, tag: string, verified: string | null = VERIFIED): Promise<Element> {
  const RealDate = Date;
  const now = new RealDate(day).getTime();
  class FixedDate extends RealDate {
    constructor(...given: [] | [string | number]) {
      super(given[0] ?? now);
    }

    static override now = (): number => now;
  }
  window.Date = FixedDate as DateConstructor;
  const { verified: _, ...line } = crisis ?? {};
  const other = verified === null ? line : { ...line, verified };
  addContent('en', { crisis: { line: other } });
  afterTest(() => {
    window.Date = RealDate;
    addContent('en', { crisis: { line: crisis } });
  });
  return show(`<${tag}></${tag}>`);
}

const boxes = (element: Element): Element[] => [...(element.shadowRoot?.querySelectorAll('.help') ?? [])];

describe('the numbers to call', () => {
  for (const tag of ['mtc-article', 'mtc-tms-panel', 'mtc-nav-footer']) {
    it(`of <${tag}> say 24 months after the check, by the visitor's clock, that they may be old`, async () => {
      const element = await shownOn('2028-11-30T12:00:00Z', tag);
      expect(boxes(element)).to.not.be.empty;
      for (const box of boxes(element)) expect(wordsOf(box)).to.contain(NOTICE);
      const [notice] = [...(boxes(element)[0]?.querySelectorAll('.small') ?? [])].slice(-1);
      expect(wordsOf(notice as Element)).to.equal(NOTICE);
      expect(isSeen(notice as Element)).to.equal(true);
    });

    it(`of <${tag}> say nothing of it on the day before`, async () => {
      const element = await shownOn('2028-11-29T12:00:00Z', tag);
      expect(boxes(element)).to.not.be.empty;
      for (const box of boxes(element)) expect(wordsOf(box)).to.not.contain('Numbers checked');
    });
  }

  it('say nothing of it if nobody has given a date', async () => {
    const element = await shownOn('2099-01-01T12:00:00Z', 'mtc-nav-footer', null);
    expect(boxes(element)).to.have.lengthOf(1);
    expect(wordsOf(boxes(element)[0] as Element)).to.not.contain('Numbers checked');
  });

  it('are in the description for search engines, in each answer that names suicide', async () => {
    const element = await show('<mtc-tms-panel structured-data></mtc-tms-panel>');
    await settled(element.parentElement as HTMLElement);
    const answers = (): string[] =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
        [...textContent.matchAll(/"acceptedAnswer":\{"@type":"Answer","text":"(.*?)"\}/g)].map(
          ([, text = '']) => text,
        ),
      );
    while (answers().length === 0) await new Promise(requestAnimationFrame);
    const naming = answers().filter((answer) => /suicide/i.test(answer));
    expect(naming).to.not.be.empty;
    for (const answer of naming)
      for (const button of ['Call 911', 'Call 988', 'Text 988']) expect(answer).to.contain(button);
  });
});
