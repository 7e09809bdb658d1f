/**
 * The words of a widget for pages whose filters nobody knows: as in `plain`, with a link, in one line, and in the few characters
 * and attributes that HTML, JSX and Markdown read in the same way.
 */
import { parseFragment } from 'parse5';
import { empty, element, escapeText, trusted } from '../embed-code/html.ts';
import type { Html } from '../embed-code/html.ts';
import { escapeMarkdown } from '../embed-code/filters.ts';
import { isElement } from './nodes.ts';
import type { Element, Node, Parent } from './nodes.ts';
import { plain } from './plain.ts';

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const isBlock = ({ tagName }: Element): boolean =>
  /^(h[1-6]|p|[uod]l|li|d[td]|table|fig(ure|caption)|blockquote|div)$/.test(tagName);
const isCell = ({ tagName }: Element): boolean => /^(t[hd]|caption)$/.test(tagName);
const isVoid = ({ tagName }: Element): boolean => /^(br|img)$/.test(tagName);

const elementsIn = (parent: Parent): Element[] =>
  parent.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);

const hasLink = (parent: Parent): boolean => elementsIn(parent).some(({ tagName }) => tagName === 'a');

/**
 * @param box What the widget shows, as HTML.
 * @param href The address of its embed page. The title becomes a link to it, because a sentence of its own would be shown in the
 * language of the widget, where the page has another.
 */
export function flat(box: string, href?: string): string {
  const fragment = parseFragment(plain(box));
  const all = elementsIn(fragment);
  const title = [...all.filter(isHeading), ...all.filter(({ tagName }) => tagName === 'p')].find(
    (one) => !hasLink(one),
  );
  return write(fragment, href === undefined ? undefined : title, href).trim();
}

function write(parent: Parent, title: Element | undefined, href = ''): string {
  return parent.childNodes
    .map((node: Node): string => {
      if ('value' in node) return escapeMarkdown(escapeText(node.value));
      if (!isElement(node)) return '';
      const attributes = attributesOf(node);
      if (isVoid(node)) return empty(node.tagName, attributes, true).text;
      const inside = trusted(write(node, title, href) + (isCell(node) ? ' ' : ''));
      const children: Html = node === title ? element('a', { href }, inside) : inside;
      // A space keeps the words of two blocks apart where a filter takes the tags away. React reports it between table cells.
      return element(node.tagName, attributes, children).text + (isBlock(node) ? ' ' : '');
    })
    .join('');
}

/** JSX has other names for some attributes. Instead of `referrerpolicy`, `rel` says the same. */
function attributesOf({ attrs }: Element): Record<string, string> {
  const own = attrs.filter(({ name }) => !/^(referrerpolicy|hreflang|datetime)$/.test(name));
  const isPrivate = own.length < attrs.length && attrs.some(({ value }) => value === 'no-referrer');
  return Object.fromEntries(
    own.map(({ name, value }) => [name, name === 'rel' && isPrivate ? 'noreferrer' : value]),
  );
}
