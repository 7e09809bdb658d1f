/** Prerendered HTML → the same text in semantic HTML, without styles, scripts, drawings and anything that a host may strip. */
import { parseFragment, serialize } from 'parse5';
import { element, trusted } from '../embed-code/html.ts';
import { below, headingLevel } from '../lib/attributes.ts';
import type { HeadingLevel } from '../lib/attributes.ts';
import { isLeftOut } from './left-out.ts';
import { isElement, valueOf } from './nodes.ts';
import type { Element, Node, Parent } from './nodes.ts';

/** Elements to keep. Of others, only the content is kept. No landmarks, because this is part of another page. */
const kept = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd a strong em cite q sup sub blockquote table caption thead tbody tr th td figure figcaption bdi img br abbr time'.split(
    ' ',
  ),
);

const attributes: Record<string, readonly string[]> = {
  a: ['href', 'rel', 'referrerpolicy', 'hreflang'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  ol: ['start'],
  time: ['datetime'],
};

const block = '(?:h[1-6]|p|[uod]l|li|d[td]|t(?:able|head|body|[rdh])|caption|fig(?:ure|caption)|blockquote)';
const aroundBlocks = new RegExp(` (?=</?${block}\\b)|(?<=</${block}>|<${block}>) `, 'g');

export function plain(html: string): string {
  const fragment = parseFragment(html);
  const [box] = fragment.childNodes.filter(isElement);
  nameDisclosures(fragment);
  simplify(fragment);
  const text = serialize(fragment)
    .replace(/[ \t\n]+/g, ' ')
    .replace(aroundBlocks, '')
    .trim();
  const language = ['lang', 'dir'].flatMap((name) => {
    const value = box && valueOf(box, name);
    return value === undefined ? [] : [[name, value]];
  });
  // The attribute tells the element that this is a fallback, and not a page swallowed by an unclosed tag, whatever a plugin adds.
  const attributes = { 'data-mtc-fallback': '', ...Object.fromEntries(language) };
  return element('div', attributes, trusted(text)).text;
}

const levelOf = (node: Node): HeadingLevel | undefined => headingLevel(/^h(.)$/.exec(node.nodeName)?.[1]);

/**
 * The summary of a disclosure becomes the heading of its answer, or of its list. It is one level below the heading of its section,
 * which is the nearest heading beside one of its ancestors, or else the title.
 */
function nameDisclosures(parent: Parent, section?: HeadingLevel): HeadingLevel | undefined {
  let title = section;
  const own = parent.childNodes.map(levelOf).find(Boolean) ?? section;
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    const inside = nameDisclosures(node, own ?? title);
    title ??= levelOf(node) ?? inside;
    if (node.tagName === 'summary') node.tagName = node.nodeName = `h${below(own ?? title ?? 1, 1)}`;
  }
  return title;
}

/** @param language The language around the parent. */
function simplify(parent: Parent, language?: string): void {
  parent.childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (node.nodeName === '#text') return [node];
    if (!isElement(node) || isLeftOut(node)) return [];
    const own = valueOf(node, 'lang') ?? language;
    // The language of the whole text is on the tag around it.
    const isOther = own !== (language ?? own);
    simplify(node, own);
    const tag = node.tagName;
    // The number of a source, which is a list item here. In brackets, because a host may drop the tag around it.
    if (valueOf(node, 'role') === 'doc-noteref') return parseFragment(`[${numberOf(node)}]`).childNodes;
    if (!kept.has(tag) && !isOther) return node.childNodes;
    const isAlone = tag === 'a' && valueOf(node, 'part') === 'action' && parent.nodeName !== 'p';
    const keep = [...(attributes[tag] ?? []), ...(isOther ? ['lang', 'dir'] : [])];
    node.attrs = node.attrs.filter(({ name, value }) => keep.includes(name) && value !== '');
    if (isStepTitle(node)) return [node, ...parseFragment(' <br>').childNodes];
    return isAlone ? [paragraph(node)] : [node];
  });
}

const numberOf = ({ childNodes: [number] }: Element): string =>
  number && 'value' in number ? number.value : '';

/** The title of a step is on a line of its own, because it ends without a full stop. */
const isStepTitle = (node: Element): boolean => node.tagName === 'strong' && isAtStartOfStep(node);

function isAtStartOfStep(node: Element): boolean {
  const around = node.parentNode;
  if (around?.childNodes.find((other) => isElement(other) && !isLeftOut(other)) !== node) return false;
  if (around.nodeName === 'li' && isElement(around)) return around.parentNode?.nodeName === 'ol';
  return around.nodeName === 'p' && isElement(around) && isAtStartOfStep(around);
}

function paragraph(node: Element): Node {
  const [around] = parseFragment('<p></p>').childNodes.filter(isElement);
  if (!around) return node;
  around.childNodes = [node];
  return around;
}
