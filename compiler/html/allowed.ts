/** What Markdown may contain, which depends on its place. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitCitations } from './citations.ts';
import { ADDRESSES, contentHref } from './href.ts';
import { oneOf, expectedMessage } from '../source/problem.ts';

export interface Place {
  /** A title is inside a link or a heading: it contains no links and no citations, and its compounds do not break. */
  isTitle?: boolean;
  /** Only prose can link to pages. An undefined list means that the pages are unknown and any id is allowed. */
  pages?: { known: readonly string[] | undefined };
  headings?: boolean;
  refuse(node: Nodes, message: string): void;
}

const ALLOWED =
  /^(root|text|strong|emphasis|break|paragraph|blockquote|list|listItem|link|heading|urgentHelp)$/;

const REFUSED: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML is not allowed, expected Markdown (write \\< for the sign itself)',
  image: 'images are not allowed in text, expected a picture named in the front matter',
  imageReference: 'images are not allowed in text, expected a picture named in the front matter',
  code: 'code is not allowed (four spaces at the start of a line make code), expected a paragraph',
  inlineCode: 'code is not allowed (`…`), expected plain text',
  thematicBreak: 'a horizontal rule is not allowed, expected a heading or a paragraph',
  linkReference: 'a reference link is not allowed, expected [text](address)',
  definition: 'a reference link is not allowed, expected [text](address)',
};

/** Refuses what is not allowed, in reading order. */
export function checkAllowed(nodes: readonly Nodes[], place: Place, isLinked = false): void {
  for (const node of nodes) {
    if (!ALLOWED.test(node.type))
      place.refuse(node, REFUSED[node.type] ?? `${node.type} is not allowed, expected text`);
    else if (node.type === 'text') checkText(node, place, isLinked);
    else if (node.type === 'link') checkLink(node, place);
    else if (node.type === 'heading') checkHeading(node, place);
    else if ('children' in node) {
      if (node.type === 'listItem' && toString(node).trim() === '')
        place.refuse(node, 'found an empty list item, expected text');
      const isBlock = node.type === 'blockquote' || node.type === 'listItem';
      checkAllowed(node.children, isBlock ? { ...place, headings: false } : place, isLinked);
    }
  }
}

function checkText(node: Extract<Nodes, { type: 'text' }>, place: Place, isLinked: boolean): void {
  if (!place.isTitle && !isLinked) return;
  const [where, expected] = isLinked ? ['a link', 'after the link'] : ['a title', 'in the text'];
  for (const part of splitCitations(node.value))
    if ('cited' in part) place.refuse(node, `a citation is not allowed in ${where}, expected it ${expected}`);
}

function checkLink(node: Extract<Nodes, { type: 'link' }>, place: Place): void {
  const { refuse, pages } = place;
  if (toString(node).trim() === '') refuse(node, 'found a link without text, expected [text](address)');
  if (node.title)
    refuse(node, `found the link title ${JSON.stringify(node.title)}, expected [text](address)`);
  if (place.isTitle) refuse(node, 'a link is not allowed in a title, expected plain text');
  const page = /^page:(.*)$/s.exec(node.url)?.[1];
  if (page === undefined) {
    const expected = pages ? `${ADDRESSES}, or page:<id>` : ADDRESSES;
    if (contentHref(node.url) === undefined) refuse(node, expectedMessage(node.url, expected));
  } else if (!pages) {
    refuse(
      node,
      `found a link to page:${page}, expected ${ADDRESSES} (only articles and answers link to pages)`,
    );
  } else if (pages.known && !pages.known.includes(page)) {
    refuse(node, `page: ${expectedMessage(page, oneOf(pages.known))}`);
  }
  checkAllowed(node.children, place, true);
}

function checkHeading(node: Extract<Nodes, { type: 'heading' }>, place: Place): void {
  const { refuse } = place;
  if (!place.headings) return refuse(node, 'a heading is not allowed here, expected a paragraph or a list');
  if (toString(node).trim() === '') refuse(node, 'found an empty heading, expected text');
  if (node.depth === 1) refuse(node, 'found #, expected ## or deeper: the title is in the front matter');
  checkAllowed(node.children, { ...place, isTitle: true });
}
