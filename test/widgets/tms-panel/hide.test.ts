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

const { steps, suits, unsuited, watch, compare, rare } = await panelSource();
const urgent = await urgentSource();

const PARTS = ['panel', 'title', 'facts', 'steps', 'suitability', 'safety', 'questions', 'action', 'crisis'];
const HIDE = ['facts', 'steps', 'questions', 'crisis'];

/** Every combination of tokens. */
const CHOICES = HIDE.reduce<string[][]>(
  (choices, token) => [...choices, ...choices.map((choice) => [...choice, token])],
  [[]],
);

/** Parts that cannot be hidden: who it is and is not for, the warning, benefits and harms. */
const SUITABILITY = [suits.title, ...suits.items, unsuited.title, ...unsuited.items, unsuited.note];
const SAFETY = [
  watch,
  ...compare.flatMap(({ title, groups, note }) => [title, ...groups.map(({ text }) => text), note]),
  ...[rare.title, rare.text, rare.note, ...rare.table.rows.flat()],
];

/** Each number in clinic.yaml is a visible link, and there are no other links. */
function expectNumbers(around: Element): void {
  const phones = links(around).filter((link) => !link.closest('sup'));
  expect(urgent.hrefs).to.not.be.empty;
  expect(phones.map((link) => link.getAttribute('href')).sort()).to.deep.equal(urgent.hrefs);
  for (const phone of phones) {
    expect(isSeen(phone), phone.outerHTML).to.equal(true);
    expect(phone.target).to.equal('');
  }
}

describe('the crisis numbers', () => {
  it('are in the step that mentions mood', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const items = [...part(element, 'steps').querySelectorAll('li')];
    const helping = items.filter((item) => item.querySelector('.urgent'));
    expect(helping.map(wordsOf)).to.deep.equal(
      steps
        .filter(({ text }) => /mood/i.test(text))
        .map(({ title, text }) => `${title} ${text} ${urgent.words}`),
    );
    expect(helping).to.not.be.empty;
    for (const item of helping) expectNumbers(item);
  });

  it('lead to no page: "site" and "target" do not change them, and a click fires no event', async () => {
    const element = await show(
      '<mtc-tms-panel site="https://a.example/" target="_blank" theme="dark"></mtc-tms-panel>',
    );
    const [told, went] = [events('mtc-navigate'), followed()];
    for (const name of ['safety', 'steps']) {
      const [box] = part(element, name).querySelectorAll('.urgent');
      expectNumbers(box as Element);
      for (const phone of links(box as Element)) phone.click();
    }
    expect(told).to.deep.equal([]);
    expect(went.sort()).to.deep.equal([...urgent.hrefs, ...urgent.hrefs].sort());
  });
});

describe('hide', () => {
  it('hides nothing by default, and shows the parts in reading order', async () => {
    expect(partNames(await show('<mtc-tms-panel></mtc-tms-panel>'))).to.deep.equal(PARTS);
  });

  for (const token of ['facts', 'steps', 'crisis']) {
    it(`"${token}" hides only that part`, async () => {
      const element = await show(`<mtc-tms-panel hide="${token}"></mtc-tms-panel>`);
      expect(partNames(element)).to.deep.equal(PARTS.filter((name) => name !== token));
    });
  }

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
      expect(wordsOf(box)).to.equal(`${watch} ${urgent.words}`);
      expectNumbers(box);
    });
  }
});
