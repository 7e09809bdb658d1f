/** Addresses that content may link to. */
import { contentSchemes, safeUrl } from '../../src/lib/url.ts';
import { escapeHtml } from './escape.ts';

export const ADDRESSES = `an address that begins with ${contentSchemes.join(', ')}`;

/** The address as it may stand in an `href`, or undefined. A relative one is refused: it leads elsewhere on every host. */
export function contentHref(value: string): string | undefined {
  return URL.canParse(value) ? safeUrl(value, contentSchemes) : undefined;
}

/** A link around HTML. One that leaves the page tells nothing of where the reader was. */
export function anchor(href: string, inside: string): string {
  const leaves = /^https?:/i.test(href) ? ' rel="noopener" referrerpolicy="no-referrer"' : '';
  return `<a href="${escapeHtml(href)}"${leaves}>${inside}</a>`;
}
