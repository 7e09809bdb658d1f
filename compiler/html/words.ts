/** One line of Markdown in a YAML value → `Words`. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { wordsOf } from './markdown.ts';
import type { TreeWords } from './tree.ts';

export interface WordsOptions {
  /** Whether it is a title: inside a link or a heading, without links, and without breaks at hyphens. */
  title: boolean;
}

export function compileWords(
  text: string,
  { title }: WordsOptions,
  refuse: (message: string) => void,
): TreeWords {
  const [paragraph, ...others] = fromMarkdown(text).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) {
    refuse(`found ${described(paragraph, others.length)}, expected one paragraph of text`);
    return '';
  }
  const rules = { isTitle: title, refuse: (_: Nodes, message: string) => refuse(message) };
  return wordsOf(paragraph.children, rules);
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
