/** `<locale>/panels/<id>.md`, and the text of urgent help → its sections, as HTML for the panel's style sheets. */
import type { Element } from 'hast';
import type { z } from 'zod';
import { countWords, minutesFor } from '../checks/prose.ts';
import { course as courseChart, people, thousand } from '../html/charts.ts';
import { withMarksInside } from '../html/no-break.ts';
import { disclosures, heading, icon, items, list, table, withArrow } from '../html/markup.ts';
import { element, prose, template } from '../html/tree.ts';
import type { Template, TreeWords } from '../html/tree.ts';
import { pictureIn } from '../media/media.ts';
import { questions } from './body.ts';
import { defineKind } from './define-kind.ts';
import { panel as schema } from '../schema/panel.ts';

export const panel = defineKind({
  name: 'panels',
  isFolder: true,
  exportName: 'panel',
  type: 'Panel',
  schemaName: 'panel',
  schema,
  titleKey: 'title',
  hasSources: true,
  hasQuestions: true,
  protectedKeys: ['unsuited'],
  needsSources: ({ translation }) => !translation,
  dataKeys: ['page', 'picture', 'kind', 'count', 'weeks', 'longest', 'help'],
  ownKeys: [],
  inheritedKeys: ['page', 'picture', 'sources'],
  read: ({ shared, body, report }) => questions(body, shared.references.pages, report),
  value(checked, answers, { file, shared, parts, runs }) {
    const { title, status, author, written, reviewed, nextReview, interest, action } = checked;
    const urgent = parts.urgent ?? '';
    return {
      value: {
        ...{ title, status, author, written, reviewed, nextReview, page: action.page },
        picture: checked.picture === undefined ? undefined : pictureIn(checked.picture, shared.media),
        minutes: minutesFor(countWords(runs, file.locale)),
        summary: items(checked.summary),
        facts: facts(checked),
        steps: steps(checked, urgent),
        suitability: suitability(checked),
        safety: safety(checked, urgent),
        questions: disclosures(answers),
        action: { ...action, text: withArrow(action.text) },
        interest,
      },
    };
  },
});

type Front = z.output<ReturnType<typeof schema>>;

const speak = icon('icon', 'M4 5h16v11h-9l-4 3.5V16H4z');

const facts = ({ facts }: Front): Template =>
  template(
    element(
      'dl',
      {},
      facts.map(({ label, value, note }) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, value), element('dd', {}, note)),
      ),
    ),
  );

/** Starts with a space, because in plain text it is not on a separate line. */
const help = (urgent: TreeWords): Template => template(' ', element('span', { class: 'urgent' }, urgent));

function steps({ steps, course }: Front, urgent: TreeWords): Template {
  const taken = steps.map((step) =>
    element('li', {}, element('strong', {}, step.title), ' ', step.text, step.help ? help(urgent) : ''),
  );
  const chart = courseChart(course.weeks, course.longest);
  return template(
    element('ol', { role: 'list' }, taken),
    element('figure', {}, chart, element('figcaption', {}, course.text)),
  );
}

const suitability = ({ suits, unsuited }: Front): Template =>
  prose(
    element('div', {}, heading(2, suits.title), list('suits', suits.items)),
    element(
      'div',
      {},
      heading(2, unsuited.title),
      list('unsuited', unsuited.items),
      element('p', { class: 'small' }, unsuited.note),
    ),
  );

/** The warning box, then the evidence tiles. Each tile also says in words what its picture shows. */
function safety({ watch, compare, rare }: Front, urgent: TreeWords): Template {
  const compared = compare.map(({ title, kind, groups, note }) =>
    tile(
      kind,
      title,
      groups.map(({ count, text }) => share(people(count), text)),
      note,
    ),
  );
  const dots = [share(thousand(rare.count), rare.text), table(rare.table)];
  const box = element('p', { class: 'watch marked' }, speak, element('span', {}, watch, help(urgent)));
  return prose(box, compared, tile('rare harm', rare.title, dots, rare.note));
}

/** The stylesheet shows the bold number as a block. */
const share = (chart: Element, text: TreeWords): Element =>
  element('div', {}, chart, element('p', {}, withMarksInside(text)));

const tile = (kind: string, title: TreeWords, content: readonly Element[], note: TreeWords): Element =>
  element(
    'figure',
    { class: `tile ${kind}` },
    heading(2, title),
    element('div', { class: 'pair' }, content),
    element('figcaption', {}, note),
  );
