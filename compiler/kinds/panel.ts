/** `<locale>/panels/<id>.md` → its sections, as HTML for the panel's style sheets. */
import type { Element } from 'hast';
import type { z } from 'zod';
import { countWords, minutesFor } from '../checks/prose.ts';
import { course as courseChart, people, thousand } from '../html/charts.ts';
import { withMarksInside } from '../html/no-break.ts';
import { disclosures, heading, icon, items, list, table, withArrow } from '../html/markup.ts';
import { call, element, prose, template } from '../html/tree.ts';
import type { Decoration, Template, TreeWords } from '../html/tree.ts';
import { decorationIn, pictureIn } from '../media/media.ts';
import type { Media } from '../media/media.ts';
import { questions } from './body.ts';
import { defineKind } from './define-kind.ts';
import type { KindInput } from './kind.ts';
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
  inheritedKeys: ['page', 'picture', 'pictures', 'sources'],
  urgent: {
    front: [
      { keys: ['steps', 'course'], expected: 'help: urgent on one step' },
      {
        keys: ['suits', 'unsuited', 'talkFirst'],
        expected: 'help: urgent on the one of suits, unsuited and talkFirst that names it',
      },
      // The warning has the box. A table needs one below it too, which it has no place for.
      { keys: ['watch', 'compare', 'rare'], expected: '', hasBox: true, except: 'rare.table' },
    ],
    inBody: true,
    elsewhere: 'it in watch, in a note, or in the answer to a question',
  },
  read: ({ shared, body, report }) => questions(body, shared.references.pages, report),
  value(checked, answers, input) {
    const { file, shared, runs } = input;
    checkGiven(checked, input);
    const { title, status, author, written, reviewed, nextReview, action } = checked;
    const { interest, funder, updates } = checked;
    return {
      value: {
        ...{ title, status, author, written, reviewed, nextReview, page: action.page },
        picture: checked.picture === undefined ? undefined : pictureIn(checked.picture, shared.media),
        minutes: minutesFor(countWords(runs, file.locale)),
        summary: items(checked.summary),
        facts: facts(checked),
        steps: steps(checked),
        pictures: pictures(checked, shared.media),
        suitability: suitability(checked),
        safety: safety(checked),
        questions: disclosures(answers),
        action: { ...action, text: withArrow(action.text) },
        ...{ interest, funder, updates },
      },
    };
  },
});

type Front = z.output<ReturnType<typeof schema>>;

/** What only the clinic knows must not be released without it. */
function checkGiven(checked: Front, { release: { release }, front, report }: KindInput): void {
  for (const key of ['cost', 'insurance'] as const)
    if (release && checked[key].status === 'pending')
      report(
        `${key}.status: found "pending", expected published: the clinic has to say it before a release`,
        front.locate([key, 'status']),
      );
}

const speak = icon('icon', 'M4 5h16v11h-9l-4 3.5V16H4z');

const facts = ({ facts, cost, insurance }: Front): Template =>
  template(
    element(
      'dl',
      {},
      [...facts, cost, insurance].map(({ label, value, note }) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, value), element('dd', {}, note)),
      ),
    ),
  );

const urgent = call('urgent');

/** The pictures of the steps, by the places of the steps. They are beside the text, so that translations have none of their own. */
const pictures = ({ steps }: Front, media: Media): (Decoration | undefined)[] | undefined =>
  steps.some(({ picture }) => picture)
    ? steps.map(({ picture }) => (picture === undefined ? undefined : decorationIn(picture, media)))
    : undefined;

function steps({ steps, course }: Front): Template {
  const taken = steps.map(({ title, text }, index) =>
    element('li', {}, call('picture', index), element('p', {}, element('strong', {}, title), ' ', text)),
  );
  // At the end, where the box is as wide as the section.
  const box = steps.some(({ help }) => help) ? urgent : '';
  const chart = courseChart(course.weeks, course.longest);
  return prose(
    element('ol', { role: 'list' }, taken),
    element('figure', {}, chart, element('figcaption', {}, course.text, legend(course.legend))),
    box,
  );
}

const suitability = ({ suits, unsuited, talkFirst }: Front): Template =>
  prose(
    Object.entries({ suits, unsuited, 'talk-first': talkFirst }).map(([name, { title, items, note, help }]) =>
      element(
        'div',
        {},
        heading(2, title),
        list(name, items),
        help ? urgent : '',
        note === undefined ? '' : element('p', name === 'talk-first' ? {} : { class: 'small' }, note),
      ),
    ),
  );

/** The warning box, then the evidence tiles. Each tile also says in words what its picture shows. */
function safety({ watch, compare, rare }: Front): Template {
  const compared = compare.map(({ title, kind, groups, note }) =>
    tile(
      kind,
      title,
      groups.map(({ count, text }) => share(people(count), text)),
      note,
    ),
  );
  const dots = [share(thousand(rare.count), rare.text, rare.legend), table(rare.table)];
  const box = element(
    'div',
    { class: 'watch' },
    element('p', { class: 'marked' }, speak, element('span', {}, watch)),
    urgent,
  );
  return prose(box, compared, tile('rare harm', rare.title, dots, rare.note));
}

/** The stylesheet shows the bold number as a block. */
const share = (chart: Element, text: TreeWords, explained?: TreeWords): Element =>
  element('div', {}, chart, element('p', {}, withMarksInside(text), legend(explained)));

/** What explains a drawing, which screen readers and plain text do not have. */
const legend = (words: TreeWords | undefined): Template =>
  words === undefined
    ? template()
    : template(' ', element('span', { class: 'legend', 'aria-hidden': 'true' }, words));

const tile = (kind: string, title: TreeWords, content: readonly Element[], note: TreeWords): Element =>
  element(
    'figure',
    { class: `tile ${kind}` },
    heading(2, title),
    element('div', { class: 'pair' }, content),
    element('figcaption', {}, note),
  );
