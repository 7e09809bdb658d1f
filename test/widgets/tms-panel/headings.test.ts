import { expect } from 'chai';
import '../../../src/entries/mtc.ts';
import { tmsPanel as words } from '../../../src/i18n/strings.ts';
import { show } from '../../helpers/fixture.ts';
import { outline } from '../../helpers/find.ts';
import { panelSource } from '../../helpers/panel-source.ts';

const { title, suits, unsuited, talkFirst, compare, rare } = await panelSource();

/** The outline, as depths below the title. */
const SECTIONS: [words: string, depth: number][] = [
  [title, 0],
  [words.facts(), 1],
  [words.steps(), 1],
  [words.suitability(), 1],
  [suits.title, 2],
  [unsuited.title, 2],
  [talkFirst.title, 2],
  [words.safety(), 1],
  ...[...compare, rare].map((each): [string, number] => [each.title, 2]),
  [words.questions(), 1],
  [words.next(), 1],
];

const levels = (element: Element): number[] => outline(element).map((heading) => Number(heading[1]));

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level} is the level of the title; sections and tiles are below it, down to 6`, async () => {
      const element = await show(`<mtc-tms-panel heading-level="${level}"></mtc-tms-panel>`);
      expect(outline(element)).to.deep.equal(
        SECTIONS.map(([words, depth]) => `h${Math.min(level + depth, 6)} ${words}`),
      );
    });

    for (const hide of ['', 'facts steps', 'questions', 'facts steps questions crisis']) {
      it(`${level} skips no level while "${hide}" is hidden`, async () => {
        const found = levels(
          await show(`<mtc-tms-panel heading-level="${level}" hide="${hide}"></mtc-tms-panel>`),
        );
        expect(found[0]).to.equal(level);
        found.slice(1).forEach((each, index) => {
          expect(each, found.join(' ')).to.be.at.most((found[index] as number) + 1);
          if (level < 6) expect(each, 'a second title').to.be.above(level);
        });
      });
    }
  }

  it('is 2 by default', async () => {
    expect(levels(await show('<mtc-tms-panel></mtc-tms-panel>'))[0]).to.equal(2);
  });

  it('has no heading in a summary', async () => {
    const { shadowRoot } = await show('<mtc-tms-panel></mtc-tms-panel>');
    expect(shadowRoot?.querySelectorAll(':is(h1, h2, h3, h4, h5, h6):is(summary *)')).to.have.lengthOf(0);
  });

  it('changes only the outline, not the sizes', async () => {
    const size = async (level: number): Promise<string[]> => {
      const { shadowRoot } = await show(`<mtc-tms-panel heading-level="${level}"></mtc-tms-panel>`);
      const headings = shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [];
      return [...headings].map((each) => getComputedStyle(each).fontSize);
    };
    const usual = await size(2);
    for (const level of [1, 3, 4, 5, 6]) expect(await size(level), `${level}`).to.deep.equal(usual);
  });
});
