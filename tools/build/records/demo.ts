/** The widgets on the demo page, each with a piece of the clinic's content. */
import { block, element, lines, trusted } from '../../../src/embed-code/html.ts';
import type { Html } from '../../../src/embed-code/html.ts';
import { content as english } from '../../../src/generated/en/content.ts';
import type { Content } from '../../../src/content/store.ts';
import { attributesOf, defaultPieceOf, records, tagOf } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';
import { titlesOf } from './titles.ts';

const content: Content = english;

const ofKind = (kind: NamedRecord['kind']): NamedRecord | undefined =>
  records.find((record) => record.kind === kind);

const [article, services, panel, navigation] = (
  ['articles', 'services', 'panels', 'navigation'] as const
).map(ofKind);

/** Cards in the grid. More would make the page long. */
const MOST_CARDS = 6;

/** The crisis line as it is compiled. It has no parts that are filled in later. */
const crisis = trusted(
  [content.crisis?.['line']?.line, content.crisis?.['line']?.help]
    .flatMap((template) => [...(template?.strings ?? [])])
    .join(''),
);

const tag = ({ name }: NamedRecord, id: string, more: Record<string, string>, ...children: Html[]): Html =>
  block(tagOf(name), { ...attributesOf(name, id), ...more }, ...children);

const widget = (record: NamedRecord, more: Record<string, string>, ...children: Html[]): Html =>
  tag(record, defaultPieceOf(record.name), more, ...children);

const fallback = (words: string): Html => element('p', {}, words);

const nav = (): Html =>
  block(
    'nav',
    { 'aria-label': 'Site' },
    lines(
      element('a', { href: '#main' }, article ? 'Article' : 'Main content'),
      ...(panel ? [element('a', { href: '#treatment' }, 'Treatment')] : []),
      ...(services ? [element('a', { href: '#services' }, 'Services')] : []),
    ),
  );

function cards(record: NamedRecord): Html {
  const all = Object.keys(titlesOf(record.name)).slice(0, MOST_CARDS);
  return block(
    'section',
    { id: 'services' },
    lines(
      element('h2', {}, 'What the clinic offers'),
      block('div', { class: 'cards' }, lines(...all.map((id) => tag(record, id, {})))),
    ),
  );
}

/** Every page needs a heading of the first level, which is the article's if there is one. */
const main = (): Html =>
  lines(
    article
      ? widget(
          article,
          // One crisis line a page is enough.
          { 'heading-level': '1', ...(navigation && crisis.text ? { hide: 'crisis' } : {}) },
          fallback('The clinic’s article should appear here.'),
        )
      : element('h1', {}, 'The clinic'),
    ...(panel
      ? [
          block(
            'section',
            { id: 'treatment' },
            widget(panel, {}, fallback('The clinic’s facts about a treatment should appear here.')),
          ),
        ]
      : []),
    ...(services ? [cards(services)] : []),
  );

function footer(): Html {
  if (!navigation) return lines();
  const piece = content.articles?.[article ? defaultPieceOf(article.name) : ''];
  const current = piece?.page;
  return widget(
    navigation,
    current ? { current } : {},
    crisis.text ? crisis : fallback('The clinic’s pages should appear here.'),
  );
}

function title(): Html {
  const words = article ? titlesOf(article.name)[defaultPieceOf(article.name)] : undefined;
  return element('title', {}, `${words ?? 'Widgets'} · A clinic’s page`);
}

export const demo = (): Generated[] =>
  Object.entries({ title: title(), nav: nav(), main: main(), footer: footer() }).map(([name, { text }]) => ({
    ...{ file: 'demo/index.html', block: name, text },
  }));
