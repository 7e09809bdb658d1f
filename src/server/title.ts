/** The title of a piece, from the piece itself. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { findPiece } from '../content/store.ts';
import { escapeText } from '../embed-code/html.ts';
import type { Words } from '../lib/piece.ts';
import { attributesOf, recordOf, tagOf } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import { nearest, prerendered } from './prerender.ts';

type Node = DefaultTreeAdapterTypes.Node;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const plainText = (words: Words): string =>
  typeof words === 'string' ? words : textOf(parseFragment(collectResultSync(render(words)))).trim();

/** The text of the first link. */
function linkText(node: Node): string | undefined {
  if ('tagName' in node && node.tagName === 'a') return textOf(node);
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = linkText(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Pieces have a title, a heading, or a label that names a list. */
type Titled = Partial<Record<'title' | 'heading' | 'label', Words>>;

/** The title of the content, as plain text. A widget without content of its own is known by its link. */
export function plainTitleOf(widget: Widget, id: string, locale: string): string {
  const { kind } = recordOf(widget);
  const piece = (kind && findPiece(kind, id, nearest(locale))?.piece) as Titled | undefined;
  const words = piece?.title ?? piece?.heading ?? piece?.label;
  const title = words
    ? plainText(words)
    : linkText(parseFragment(prerendered(tagOf(widget), attributesOf(widget, id), locale).box));
  if (!title) throw new Error(`${widget} ${id} ${locale} has no title.`);
  return title.replace(/\s+/g, ' ').trim();
}

/** The same, escaped for HTML. */
export const titleOf = (widget: Widget, id: string, locale: string): string =>
  escapeText(plainTitleOf(widget, id, locale));
