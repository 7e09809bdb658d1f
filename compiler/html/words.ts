/** One line of Markdown in a YAML value → `Words`. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { wordsOf } from './markdown.ts';
import { element, inEnglish, template } from './tree.ts';
import type { TreeWords } from './tree.ts';

/** Marks a text of a translation as English. It is the Unicode character for a language tag, which no text contains. */
const ENGLISH = '\u{e0001}';

export const asEnglish = (text: string): string => `${ENGLISH}${text}`;

export const withoutMark = (text: string): string =>
  text.startsWith(ENGLISH) ? text.slice(ENGLISH.length) : text;

export interface WordsOptions {
  /** Whether it is a title: inside a link or a heading, without links, and without breaks at hyphens. */
  title: boolean;
}

export function compileWords(
  text: string,
  { title }: WordsOptions,
  refuse: (message: string) => void,
): TreeWords {
  const plain = withoutMark(text);
  const [paragraph, ...others] = fromMarkdown(plain).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) {
    refuse(`found ${described(paragraph, others.length)}, expected one paragraph of text`);
    return '';
  }
  const rules = { isTitle: title, refuse: (_: Nodes, message: string) => refuse(message) };
  const words = wordsOf(paragraph.children, rules);
  return plain === text ? words : template(element('span', inEnglish, words));
}

function described(node: Nodes | undefined, others: number): string {
  if (!node) return 'nothing';
  if (others > 0 && node.type === 'paragraph') return `${others + 1} paragraphs or lists`;
  return (
    { list: 'a list', heading: 'a heading', html: 'HTML', code: 'code', blockquote: 'a quote' }[
      node.type as string
    ] ?? `a ${node.type}`
  );
}
