/** Lists, tables, disclosures and links with arrows, as trees. */
import type { Element, ElementContent } from 'hast';
import { call, element, nodesOf, prose, template, text } from './tree.ts';
import type { Call, Template, TreeWords } from './tree.ts';

/** A heading in prose, `depth` levels below the widget's title. */
export const heading = (depth: number, words: TreeWords): Call => call('heading', depth, words);

const item = (words: TreeWords): Element => element('li', {}, words);

/** A list, or nothing if there are no items. */
export const items = (list: readonly TreeWords[]): Template | undefined =>
  list.length ? template(list.map(item)) : undefined;

export const list = (name: string, words: readonly TreeWords[]): Element =>
  element('ul', { class: name }, words.map(item));

/** An icon of the interface, drawn with one line. */
export const icon = (name: string, path: string): Element =>
  element('svg', { class: name, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, element('path', { d: path }));

const arrow = icon('icon go', 'M4 12h16m-6-6 6 6-6 6');

/** The text of a link with an arrow, which always stays with the last word. */
export function withArrow(words: TreeWords): Template {
  const nodes = trimmed(nodesOf(words));
  // If bold or emphasised text ends the link, it stays together as a whole.
  const index = nodes.findLastIndex((node) => node.type === 'text' && /\s/.test(node.value));
  const last = nodes[index];
  if (last?.type !== 'text') return template(element('span', { class: 'last' }, nodes, arrow));
  const [, before = '', after = ''] = /^(.*\s)(.*)$/s.exec(last.value) ?? [];
  const kept = [...(after ? [text(after)] : []), ...nodes.slice(index + 1)];
  return template(nodes.slice(0, index), before, element('span', { class: 'last' }, kept, arrow));
}

/** Without white space at both ends. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.trimStart() : node.value;
      return text(index === nodes.length - 1 ? start.trimEnd() : start);
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

interface Table {
  caption: TreeWords;
  columns: readonly TreeWords[];
  rows: readonly (readonly TreeWords[])[];
}

/** The first cell of a row is the row's heading. */
export function table({ caption, columns, rows }: Table): Element {
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  const body = rows.map(([group = '', ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, group),
      cells.map((cell) => element('td', {}, cell)),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, body),
  );
}

/** Native disclosures. */
export const disclosures = (asked: readonly { question: TreeWords; answer: Template }[]): Template =>
  prose(
    asked.map(({ question, answer }) =>
      element(
        'details',
        {},
        element('summary', {}, call('toggle'), question),
        element('div', { class: 'answer' }, answer),
      ),
    ),
  );
