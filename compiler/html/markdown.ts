/** Markdown tree → text of a Lit template. */
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitCitations, placeholder } from './citations.ts';
import { Code, literal } from './code.ts';
import type { WordsCode } from './code.ts';
import { escapeHtml } from './escape.ts';
import { ADDRESSES, anchor, contentHref } from './href.ts';
import { keepTogether } from './no-break-compounds.ts';
import { heading } from './markup.ts';
import { oneOf, expectedMessage } from '../source/problem.ts';
import type { Terms } from './terms.ts';

/** What a text may contain, which depends on its place. */
export interface Rules {
  /** Hyphenated compounds do not break. */
  keep?: boolean;
  /** Whether links are allowed. Titles are inside links themselves. */
  links: boolean;
  /** Only prose gets a kit that can link to pages. An undefined list means that the pages are unknown and any id is allowed. */
  pages?: { known: readonly string[] | undefined };
  headings?: boolean;
  /** Whether the text is inside a link, which cannot contain another link. */
  linked?: boolean;
  /** Glossary terms to explain at their first occurrence. */
  terms?: Terms | undefined;
  refuse(node: Nodes, message: string): void;
}

type Emit<N> = (node: N, rules: Rules) => string;

const REFUSED: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML is not allowed, expected Markdown (write \\< for the sign itself)',
  image: 'images are not allowed in text, expected a picture named in the front matter',
  imageReference: 'images are not allowed in text, expected a picture named in the front matter',
  code: 'code is not allowed (four spaces at the start of a line make code), expected a paragraph',
  inlineCode: 'code is not allowed (`…`), expected plain text',
  thematicBreak: 'a horizontal rule is not allowed, expected a heading or a paragraph',
  linkReference: 'a reference link is not allowed, expected [text](address)',
  definition: 'a reference link is not allowed, expected [text](address)',
  heading: 'a heading is not allowed here, expected a paragraph or a list',
};

// The allow-list: node types without an entry are refused.
const emitters: { [K in Nodes['type']]?: Emit<Extract<Nodes, { type: K }>> } = {
  text: (node, rules) =>
    splitCitations(node.value)
      .map((part) => {
        if ('words' in part) return rules.keep ? keepTogether(part.words) : explained(part.words, rules);
        if (!rules.links || rules.linked) {
          const [where, expected] = rules.linked ? ['a link', 'after the link'] : ['a title', 'in the text'];
          rules.refuse(node, `a citation is not allowed in ${where}, expected it ${expected}`);
        }
        return placeholder(part.cited);
      })
      .join(''),
  strong: (node, rules) => `<strong>${inside(node, rules)}</strong>`,
  emphasis: (node, rules) => `<em>${inside(node, rules)}</em>`,
  break: () => '<br>',
  link(node, rules) {
    if (toString(node).trim() === '')
      rules.refuse(node, 'found a link without text, expected [text](address)');
    if (node.title)
      rules.refuse(node, `found the link title ${JSON.stringify(node.title)}, expected [text](address)`);
    if (!rules.links) rules.refuse(node, 'a link is not allowed in a title, expected plain text');
    if (node.url.startsWith('page:')) return pageLink(node.url.slice('page:'.length), node, rules);
    const href = contentHref(node.url);
    if (href === undefined)
      rules.refuse(node, expectedMessage(node.url, rules.pages ? `${ADDRESSES}, or page:<id>` : ADDRESSES));
    return anchor(href ?? '', inside(node, { ...rules, linked: true, terms: undefined }));
  },
  paragraph: (node, rules) => `<p>${inside(node, rules)}</p>`,
  blockquote: (node, rules) =>
    `<blockquote>${blocks(node.children, { ...rules, headings: false })}</blockquote>`,
  list(node, rules) {
    const tag = node.ordered ? 'ol' : 'ul';
    const start = node.ordered && node.start !== 1 ? ` start="${node.start}"` : '';
    const loose = node.spread || node.children.some(({ spread }) => spread);
    const items = node.children.map((item) => {
      if (toString(item).trim() === '') rules.refuse(item, 'found an empty list item, expected text');
      const parts = item.children.map((child) =>
        child.type === 'paragraph' && !loose
          ? inside(child, rules)
          : emit(child, { ...rules, headings: false }),
      );
      return `<li>${parts.join('')}</li>`;
    });
    return `<${tag}${start}>${items.join('')}</${tag}>`;
  },
  heading(node, rules) {
    if (!rules.headings) {
      rules.refuse(node, REFUSED.heading ?? '');
      return '';
    }
    if (toString(node).trim() === '') rules.refuse(node, 'found an empty heading, expected text');
    if (node.depth === 1)
      rules.refuse(node, 'found #, expected ## or deeper: the title is in the front matter');
    return heading(
      node.depth - 1,
      wordsOf(node.children, { ...rules, keep: true, links: false, terms: undefined }),
    );
  },
};

function pageLink(page: string, node: Extract<Nodes, { type: 'link' }>, rules: Rules): string {
  if (!rules.pages) {
    rules.refuse(
      node,
      `found a link to page:${page}, expected ${ADDRESSES} (only articles and answers link to pages)`,
    );
  } else if (rules.pages.known && !rules.pages.known.includes(page)) {
    rules.refuse(node, `page: ${expectedMessage(page, oneOf(rules.pages.known))}`);
  }
  return `\${kit.link(${JSON.stringify(page)}, ${literal(wordsOf(node.children, { ...rules, linked: true, terms: undefined }))})}`;
}

function emit(node: Nodes, rules: Rules): string {
  // Each entry accepts nodes of its own type, which the lookup by type ensures.
  const emitter = emitters[node.type] as Emit<Nodes> | undefined;
  if (emitter) return emitter(node, rules);
  rules.refuse(node, REFUSED[node.type] ?? `${node.type} is not allowed, expected text`);
  return '';
}

/** Plain text with glossary terms. */
const explained = (text: string, { terms }: Rules): string =>
  (terms?.split(text) ?? [{ words: text, number: undefined }])
    .map(({ words, number }) =>
      number === undefined
        ? initialsTogether(escapeHtml(oneSpace(words)))
        : `\${kit.term(${number}, ${JSON.stringify(oneSpace(words))})}`,
    )
    .join('');

/** As in "R & D". */
const initialsTogether = (html: string): string =>
  html.replace(/\b[A-Z] &amp; [A-Z]\b/g, '<span class="keep">$&</span>');

/**
 * Some editors write a double space after a full stop as a space and a no-break space. A line could start with the second one,
 * as a gap.
 */
const oneSpace = (text: string): string => text.replace(/ \u00a0+/g, ' ');

const inside = (node: Parents, rules: Rules): string =>
  node.children.map((child) => emit(child, rules)).join('');

const blocks = (nodes: readonly Nodes[], rules: Rules): string =>
  nodes.map((node) => emit(node, rules)).join('\n');

/** Inline nodes, as a string if there is no markup. */
export function wordsOf(nodes: PhrasingContent[], rules: Rules): WordsCode {
  const html = nodes.map((node) => emit(node, rules)).join('');
  const plain = nodes.every((node) => node.type === 'text') ? toString(nodes) : undefined;
  if (plain !== undefined && html === escapeHtml(plain) && !html.includes('<bdi>'))
    return plain.replace(/\s*\n\s*/g, ' ');
  return new Code(`html\`${html}\``);
}

export function proseOf(nodes: RootContent[], rules: Rules): Code {
  const html = blocks(nodes, rules);
  return new Code(`(${nodes.some(usesKit) || rules.terms?.found.length ? 'kit' : ''}) => html\`${html}\``);
}

function usesKit(node: Nodes): boolean {
  if (node.type === 'heading' || (node.type === 'link' && node.url.startsWith('page:'))) return true;
  return 'children' in node && node.children.some(usesKit);
}
