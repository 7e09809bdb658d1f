/**
 * What plain text leaves out of an element. This list is short on purpose: `tools/release/compare-texts.ts` refuses a release if
 * the two differ in anything else.
 */
import { hasClass, valueOf } from './nodes.ts';
import type { Element } from './nodes.ts';

/** By the reason. */
const LEFT_OUT: Readonly<Record<string, (node: Element) => boolean>> = {
  'styles, scripts and sources of pictures are not text': ({ tagName }) =>
    ['style', 'script', 'template', 'source'].includes(tagName),
  'a drawing, and a legend that only explains it, are hidden from screen readers or described by their caption':
    (node) =>
      node.tagName === 'svg' || valueOf(node, 'role') === 'img' || valueOf(node, 'aria-hidden') === 'true',
  'a button needs a script, except a glossary term, which is a word of the text': (node) =>
    node.tagName === 'button' && !hasClass(node, 'term'),
  'links within the element lead nowhere in plain text': (node) =>
    valueOf(node, 'role') === 'doc-backlink' || hasClass(node, 'contents'),
  'the notice about the glossary is in each explanation on screen, and above the list in plain text': (
    node,
  ) => hasClass(node, 'marked') && node.parentNode?.nodeName === 'dd',
};

export const isLeftOut = (node: Element): boolean => Object.values(LEFT_OUT).some((isIt) => isIt(node));
