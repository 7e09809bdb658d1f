/** Prerendered HTML → the same text in semantic HTML, without styles, scripts, drawings and anything that a host may strip. */
import { parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { element, trusted } from '../embed-code/html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements to keep. Of others, only the content is kept. No landmarks, because this is part of another page. */
const kept = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd a strong em cite q sup sub blockquote table caption thead tbody tr th td figure figcaption bdi img br abbr time'.split(
    ' ',
  ),
);

/** The summary of a disclosure becomes a heading of its answer, or the name of a list. */
const renamed: Record<string, string> = { summary: 'p' };

/** Drawings, and content that is only for people who see them. */
const dropped = new Set(['svg', 'style', 'script', 'template', 'source']);

const attributes: Record<string, readonly string[]> = {
  a: ['href', 'rel', 'referrerpolicy', 'hreflang'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  ol: ['start'],
  time: ['datetime'],
};

const isElement = (node: Node): node is Element => 'tagName' in node;
const valueOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const block = '(?:h[1-6]|p|[uod]l|li|d[td]|t(?:able|head|body|[rdh])|caption|fig(?:ure|caption)|blockquote)';
const aroundBlocks = new RegExp(` (?=</?${block}\\b)|(?<=</${block}>|<${block}>) `, 'g');

export function plain(html: string): string {
  const fragment = parseFragment(html);
  const [box] = fragment.childNodes.filter(isElement);
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

function simplify(parent: Parent): void {
  parent.childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (node.nodeName === '#text') return [node];
    if (!isElement(node) || isDropped(node)) return [];
    simplify(node);
    const tag = renamed[node.tagName] ?? node.tagName;
    // The number of a source, which is a list item here.
    if (!kept.has(tag) || valueOf(node, 'role') === 'doc-noteref') return node.childNodes;
    const isAlone = tag === 'a' && valueOf(node, 'part') === 'action' && parent.nodeName !== 'p';
    node.tagName = node.nodeName = tag;
    const keep = attributes[tag] ?? [];
    node.attrs = node.attrs.filter(({ name, value }) => keep.includes(name) && value !== '');
    return isAlone ? [paragraph(node)] : [node];
  });
}

/** Content that is hidden from screen readers, shown only on request, or shown only on paper. */
function isDropped(node: Element): boolean {
  const names = (valueOf(node, 'class') ?? '').split(' ');
  return (
    dropped.has(node.tagName) ||
    valueOf(node, 'role') === 'img' ||
    valueOf(node, 'aria-hidden') === 'true' ||
    valueOf(node, 'role') === 'doc-backlink' ||
    names.some((name) => ['terms', 'icon', 'back'].includes(name)) ||
    (node.tagName === 'button' && !names.includes('term'))
  );
}

function paragraph(node: Element): Node {
  const [around] = parseFragment('<p></p>').childNodes.filter(isElement);
  if (!around) return node;
  around.childNodes = [node];
  return around;
}
