import { expect } from 'chai';
import '../../../src/entries/mtc.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { review, tmsPanel } from '../../../src/i18n/strings.ts';
import { show } from '../../helpers/fixture.ts';
import { isSeen, part, questions, summary, wordsOf } from '../../helpers/find.ts';
import { panelSource } from '../../helpers/panel-source.ts';

const panel = await panelSource();

const within = async (name: string): Promise<HTMLElement> =>
  part(await show('<mtc-tms-panel></mtc-tms-panel>'), name);

/** Asserts that each is there, in this order. */
function expectInOrder(element: Element, words: string[]): void {
  const all = wordsOf(element);
  let from = 0;
  for (const each of words) {
    const at = all.indexOf(each, from);
    expect(at, `"${each}" in "${all.slice(from)}"`).to.be.at.least(0);
    from = at + each.length;
  }
}

describe('the panel', () => {
  it('has its title and summary, and says that no clinician has checked it', async () => {
    expectInOrder(await within('panel'), [panel.title, ...panel.summary, review.notYet()]);
  });

  it('has the key facts, in groups of a term, a value and a note', async () => {
    const facts = await within('facts');
    const all = [...panel.facts, panel.cost, panel.insurance];
    expectInOrder(
      facts,
      all.flatMap(({ label, value, note }) => [label, value, note]),
    );
    const groups = [...facts.querySelectorAll('dl > div')];
    expect(groups).to.have.lengthOf(all.length);
    for (const group of groups) {
      expect([...group.children].map(({ localName }) => localName)).to.deep.equal(['dt', 'dd', 'dd']);
    }
  });

  it('has the steps of a course as an ordered list', async () => {
    const steps = await within('steps');
    expect([...steps.querySelectorAll('ol > li')].map(wordsOf)).to.deep.equal(
      panel.steps.map(({ title, text }) => `${title} ${text}`),
    );
  });

  it('has the pictures of the steps, hidden from screen readers', async () => {
    const steps = [...(await within('steps')).querySelectorAll('ol > li')];
    expect(steps.map((step) => step.querySelectorAll('svg').length)).to.deep.equal(
      panel.steps.map(({ picture }) => (picture ? 1 : 0)),
    );
    for (const drawing of steps.flatMap((step) => [...step.querySelectorAll('svg')])) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(isSeen(drawing)).to.equal(true);
    }
  });

  it('has a picture of the weeks, explained by its caption', async () => {
    const figure = (await within('steps')).querySelector('figure');
    const [weeks, caption] = [...(figure?.children ?? [])] as [Element, Element];
    expect(weeks.getAttribute('aria-hidden')).to.equal('true');
    // One line of dots per week: filled ones, then hollow ones for the weeks that not every course has.
    const lines = [...weeks.querySelectorAll('path')].map(
      (path) => path.getAttribute('d')?.match(/M/g)?.length,
    );
    expect(lines).to.deep.equal([panel.course.longest, panel.course.longest - panel.course.weeks]);
    expect(caption.localName).to.equal('figcaption');
    expect(wordsOf(caption)).to.equal(`${panel.course.text} ${panel.course.legend}`);
    expect(wordsOf(caption.querySelector('.legend[aria-hidden=true]') as Element)).to.equal(
      panel.course.legend,
    );
  });

  it('shows benefits and harms next to their comparisons, at the same size, in text and pictures', async () => {
    const tiles = [...(await within('safety')).querySelectorAll('figure')];
    for (const { title, groups, note } of panel.compare) {
      const tile = tiles.find((each) => wordsOf(each).startsWith(title)) as Element;
      expectInOrder(tile, [title, ...groups.map(({ text }) => text), note]);
      for (const { count, text } of groups) expect(text).to.contain(`${count} of 100`);
      const charts = [...tile.querySelectorAll('svg')];
      expect(charts.map((chart) => chart.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
      const [one, other] = charts.map((chart) => chart.getBoundingClientRect());
      expect(one?.width)
        .to.be.above(0)
        .and.closeTo(other?.width ?? 0, 1);
      expect(one?.top).to.equal(other?.top);
    }
  });

  it('shows the rare harm in a table with a caption and headers', async () => {
    const table = (await within('safety')).querySelector('table');
    const { caption, columns, rows } = panel.rare.table;
    expect(table?.caption && wordsOf(table.caption)).to.equal(caption);
    const cells = [...(table?.rows ?? [])].map((row) => [...row.cells].map(wordsOf));
    expect(cells).to.deep.equal([columns, ...rows].map((row) => row.map(String)));
    const headers = [...(table?.querySelectorAll('th') ?? [])].map(({ scope }) => scope);
    expect(headers).to.deep.equal([...columns.map(() => 'col'), ...rows.map(() => 'row')]);
  });

  it('has every question of the content', async () => {
    const asked = questions(await within('questions')).map((each) => wordsOf(summary(each)));
    expect(asked.slice(0, -1)).to.deep.equal(panel.questions);
  });

  it('links to each of its sections, in their order', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const list = [...part(element, 'panel').querySelectorAll<HTMLAnchorElement>('.contents a')];
    const sections = [...part(element, 'panel').querySelectorAll('.section')];
    expect(list.map(({ hash }) => hash.slice(1))).to.deep.equal(sections.map(({ id }) => id));
    expect(list.map(wordsOf)).to.deep.equal(
      sections.map((section) => wordsOf(section.querySelector('h3') as Element)),
    );
    for (const [index, link] of list.entries()) {
      link.click();
      expect(element.shadowRoot?.activeElement).to.equal(sections[index]);
    }
  });

  it('ends with a section that has the action and the clinic’s interest', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const action = part(element, 'action') as HTMLAnchorElement;
    expect(wordsOf(action)).to.equal(panel.action.text);
    expect(action.href).to.equal(clinic.site + (clinic.pages[panel.action.page] ?? ''));
    const [last] = [...part(element, 'panel').querySelectorAll('.section')].slice(-1);
    expectInOrder(last as Element, [tmsPanel.next(), panel.action.text, panel.interest]);
  });
});

describe('slots', () => {
  it('"crisis" adds a line for another country, and the numbers stay', async () => {
    const element = await show('<mtc-tms-panel><p slot="crisis">Ring 112</p></mtc-tms-panel>');
    expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    expect(part(element, 'safety').querySelector('.urgent')).to.not.equal(null);
  });

  for (const slot of ['title', 'action']) {
    it(`"${slot}" replaces the text of the part`, async () => {
      const element = await show(`<mtc-tms-panel><span slot="${slot}">Of the host</span></mtc-tms-panel>`);
      expect(wordsOf(part(element, slot))).to.equal('Of the host');
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    });
  }
});
