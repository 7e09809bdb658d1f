/** Addresses that content may link to. */
import { contentSchemes, isUrl, safeUrl } from '../../src/lib/url.ts';
import { escapeHtml } from './escape.ts';

export const ADDRESSES = `an address that begins with ${contentSchemes.join(', ')}`;

/** A safe address for an `href`, or undefined. Relative ones are refused, because they lead elsewhere on every host. */
export function contentHref(value: string): string | undefined {
  return isUrl(value) ? safeUrl(value, contentSchemes) : undefined;
}

/** A link around HTML. A link to another site sends no referrer. */
export function anchor(href: string, inside: string): string {
  const leaves = /^https?:/i.test(href) ? ' rel="noopener" referrerpolicy="no-referrer"' : '';
  return `<a href="${escapeHtml(href)}"${leaves}>${inside}</a>`;
}
