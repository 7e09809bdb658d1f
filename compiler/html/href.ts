/** Addresses that content may link to. */
import type { Element, ElementContent } from 'hast';
import { contentSchemes, isUrl, safeUrl } from '../../src/lib/url.ts';
import { element } from './tree.ts';
import type { TreeWords } from './tree.ts';

export const ADDRESSES = `an address that begins with ${contentSchemes.join(', ')}`;

/** A safe address for an `href`, or undefined. Relative ones are refused, because they lead elsewhere on every host. */
export function contentHref(value: string): string | undefined {
  return isUrl(value) ? safeUrl(value, contentSchemes) : undefined;
}

/** A link around a text. A link to another site sends no referrer. */
export function anchor(href: string, inside: TreeWords | readonly ElementContent[]): Element {
  const leaves = /^https?:/i.test(href) ? { rel: 'noopener', referrerpolicy: 'no-referrer' } : {};
  return element('a', { href, ...leaves }, inside);
}
