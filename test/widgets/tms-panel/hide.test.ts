import { expect } from 'chai';
import '../../../src/entries/mtc.ts';
import { tmsPanel as panel } from '../../../src/i18n/strings.ts';
import { show } from '../../helpers/fixture.ts';
import {
  expectNode,
  isSeen,
  links,
  part,
  partNames,
  questions,
  summary,
  wordsOf,
} from '../../helpers/find.ts';
import { panelSource } from '../../helpers/panel-source.ts';
import { events, followed, lines } from '../../helpers/record.ts';
import { urgentSource } from '../../helpers/urgent-source.ts';

const { steps, suits, unsuited, talkFirst, watch, compare, rare } = await panelSource();
const urgent = await urgentSource();

const PARTS = ['panel', 'title', 'facts', 'steps', 'suitability', 'safety', 'questions', 'next', 'action'];
const HIDE = ['facts', 'steps', 'questions', 'crisis'];

/** Every combination of tokens. */
const CHOICES = HIDE.reduce<string[][]>(
  (choices, token) => [...choices, ...choices.map((choice) => [...choice, token])],
  [[]],
);

/** Parts that cannot be hidden: who it is and is not for, the warning, benefits and harms. */
const SUITABILITY = [suits, unsuited, talkFirst].flatMap(({ title, items, note }) => [title, ...items, note]);
const SAFETY = [
  watch,
  ...compare.flatMap(({ title, groups, note }) => [title, ...groups.map(({ text }) => text), note]),
  ...[rare.title, rare.text, rare.note, ...rare.table.rows.flat()],
];

/** Blocks have no spaces between them. */
const unspaced = (words: string): string => words.replace(/\s/g, '');

/** Each number in clinic.yaml is a visible button, the emergency number first and largest. */
function expectNumbers(around: Element): void {
  const [box, ...others] = around.querySelectorAll('.urgent');
  expect(others).to.be.empty;
  const buttons = links(box as Element).filter((link) => link.closest('li'));
  expect(urgent.hrefs).to.not.be.empty;
  expect(buttons.map((link) => link.getAttribute('href'))).to.deep.equal(urgent.hrefs);
  const sizes = buttons.map((button) => button.getBoundingClientRect());
  for (const [index, button] of buttons.entries()) {
    expect(isSeen(button), button.outerHTML).to.equal(true);
    expect(button.target).to.equal('');
    expect(sizes[index]?.height).to.be.at.least(44);
    expect(sizes[index]?.width).to.be.at.least(44);
    if (index > 0) expect(sizes[0]?.height).to.be.above(sizes[index]?.height ?? 0);
  }
}

describe('the crisis numbers', () => {
  it('are in the section with the step that mentions mood, once', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const section = part(element, 'steps');
    expect(steps.filter(({ text }) => /mood/i.test(text))).to.have.lengthOf(1);
    expect(unspaced(wordsOf(section))).to.contain(unspaced(urgent.words));
    expectNumbers(section);
  });

  it('lead to no page: "site" and "target" do not change them, and a click fires no event', async () => {
    const element = await show(
      '<mtc-tms-panel site="https://a.example/" target="_blank" theme="dark"></mtc-tms-panel>',
    );
    const [told, went] = [events('mtc-navigate'), followed()];
    for (const name of ['safety', 'steps']) {
      expectNumbers(part(element, name));
      for (const phone of part(element, name).querySelectorAll<HTMLElement>(
        '.urgent li a[href*="988"], [href="tel:911"]',
      ))
        phone.click();
    }
    expect(told).to.deep.equal([]);
    expect(went).to.deep.equal([...urgent.hrefs, ...urgent.hrefs]);
  });
});

describe('hide', () => {
  it('hides nothing by default, and shows the parts in reading order', async () => {
    expect(partNames(await show('<mtc-tms-panel></mtc-tms-panel>'))).to.deep.equal(PARTS);
  });

  for (const token of ['facts', 'steps']) {
    it(`"${token}" hides only that part`, async () => {
      const element = await show(`<mtc-tms-panel hide="${token}"></mtc-tms-panel>`);
      expect(partNames(element)).to.deep.equal(PARTS.filter((name) => name !== token));
    });
  }

  it('"crisis" is accepted, and hides nothing, because the panel has only the numbers of its warning', async () => {
    lines();
    expect(partNames(await show('<mtc-tms-panel hide="crisis"></mtc-tms-panel>'))).to.deep.equal(PARTS);
    expect(lines()).to.deep.equal([]);
  });

  it('"questions" hides every question, but not the sources of the facts', async () => {
    const whole = questions(await show('<mtc-tms-panel></mtc-tms-panel>'));
    const left = questions(await show('<mtc-tms-panel hide="questions"></mtc-tms-panel>'));
    expect(left).to.have.lengthOf(1);
    expect(wordsOf(left[0] as Element)).to.equal(wordsOf(whole.at(-1) as Element));
    expect(wordsOf(summary(left[0] as HTMLDetailsElement))).to.equal(panel.sources());
  });

  for (const tokens of [...CHOICES, ['suitability', 'safety', 'panel', 'watch', 'title', ...HIDE]]) {
    it(`"${tokens.join(' ')}" never hides indications, contraindications and risks`, async () => {
      lines();
      const element = await show(`<mtc-tms-panel hide="${tokens.join(' ')}"></mtc-tms-panel>`);
      for (const [name, all] of [
        ['suitability', SUITABILITY],
        ['safety', SAFETY],
      ] as const) {
        const section = part(element, name);
        expect(all).to.not.be.empty;
        for (const words of all) expect(wordsOf(section)).to.contain(words);
        for (const each of section.querySelectorAll('h3, h4, li, p, figcaption, td')) {
          expect(isSeen(each), each.textContent).to.equal(true);
        }
        expectNode(section.querySelector('details'), null);
      }
    });

    it(`"${tokens.join(' ')}" never hides the crisis numbers of the warning, as links`, async () => {
      lines();
      const element = await show(`<mtc-tms-panel hide="${tokens.join(' ')}"></mtc-tms-panel>`);
      const box = part(element, 'safety').querySelector('.watch') as Element;
      expect(unspaced(wordsOf(box))).to.equal(unspaced(`${watch} ${urgent.words}`));
      expectNumbers(box);
    });
  }
});
