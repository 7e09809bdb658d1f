/** Markdown → trees of HTML. */
import type { Element, ElementContent } from 'hast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { checkAllowed } from './allowed.ts';
import type { Place } from './allowed.ts';
import { withBdi } from './bidi-isolate.ts';
import { withCitations } from './citations.ts';
import { anchor, contentHref } from './href.ts';
import { heading } from './markup.ts';
import { bindTerms, keepCompounds, keepInitials, withOneSpace } from './no-break.ts';
import { withTerms } from './terms.ts';
import type { Terms } from './terms.ts';
import { call, element, prose, template, text } from './tree.ts';
import type { Template, TreeWords } from './tree.ts';

type Node<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

const isTight = (node: Node<'list'>): boolean => !node.spread && node.children.every(({ spread }) => !spread);

/** Where the library's own trees differ: it puts line breaks between items, and knows neither pages nor our headings. */
const handlers: Handlers = {
  text: (_: State, node: Node<'text'>) => text(node.value),
  break: () => element('br', {}),
  urgentHelp: () => call('urgent'),
  link: (state: State, node: Node<'link'>) => linkOf(node.url, state.all(node) as ElementContent[]),
  heading: (state: State, node: Node<'heading'>) =>
    heading(
      node.depth - 1,
      inLanguageOf(node, wordsFrom(finished(state.all(node) as ElementContent[], { isTitle: true }))),
    ),
  blockquote: (state: State, node: Node<'blockquote'>) =>
    applied(state, node, element('blockquote', {}, state.wrap(state.all(node), false) as ElementContent[])),
  list(state: State, node: Node<'list'>) {
    const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
    const items = node.children.map((item) => itemOf(state, item, isTight(node)));
    return applied(state, node, element(node.ordered ? 'ol' : 'ul', { start }, items));
  },
};

/** With the attributes that the Markdown node has as data. */
const applied = (state: State, node: Nodes, result: Element): Element =>
  state.applyData(node, result) as Element;

function itemOf(state: State, item: Node<'listItem'>, isTight: boolean): Element {
  const children = item.children.flatMap((child) =>
    child.type === 'paragraph' && isTight ? state.all(child) : (state.one(child, item) ?? []),
  );
  return applied(state, item, element('li', {}, children as ElementContent[]));
}

function linkOf(url: string, inside: readonly ElementContent[]): ElementContent {
  const page = /^page:(.*)$/s.exec(url)?.[1];
  if (page === undefined) return anchor(contentHref(url) ?? '', inside);
  return call('link', page, wordsFrom(finished(inside)));
}

/** Words that carry their language themselves, because the widget makes the element. */
export function inLanguageOf({ data }: Node<'heading' | 'paragraph'>, words: TreeWords): TreeWords {
  const { lang, dir } = (data?.hProperties ?? {}) as { lang?: string; dir?: string };
  return lang === undefined ? words : template(element('span', { lang, dir }, words));
}

type Change = (nodes: readonly ElementContent[]) => ElementContent[];

/** The same for all text, whatever its place. */
function finished(
  nodes: readonly ElementContent[],
  { isTitle, terms }: Partial<Rules> = {},
): ElementContent[] {
  const changes: Change[] = isTitle
    ? [withCitations, withBdi, keepCompounds]
    : [withCitations, withTerms(terms), withOneSpace, withBdi, keepInitials, bindTerms];
  return changes.reduce<ElementContent[]>((tree, change) => change(tree), [...nodes]);
}

/** Inline nodes, as a string if there is no markup. */
function wordsFrom(nodes: readonly ElementContent[]): TreeWords {
  const texts = nodes.flatMap((node) => (node.type === 'text' ? node.value : []));
  return texts.length === nodes.length ? texts.join('').replace(/\s*\n\s*/g, ' ') : template(nodes);
}

export interface Rules extends Place {
  /** Glossary terms to explain at their first occurrence. */
  terms?: Terms | undefined;
}

export function wordsOf(nodes: PhrasingContent[], rules: Rules): TreeWords {
  checkAllowed(nodes, rules);
  // As a paragraph, because the library puts line breaks between the nodes of a root.
  const tree = toHast({ type: 'paragraph', children: nodes }, { handlers }) as Element;
  return wordsFrom(finished(tree.children, rules));
}

export function proseOf(nodes: RootContent[], rules: Rules): Template {
  checkAllowed(nodes, rules);
  const tree = toHast({ type: 'root', children: nodes }, { handlers }) as { children: ElementContent[] };
  return prose(finished(tree.children, rules));
}
