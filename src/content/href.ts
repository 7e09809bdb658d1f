/** Addresses that content may link to. */
import { contentSchemes, safeUrl } from '../lib/url.ts';

export const ADDRESSES = `an address that begins with ${contentSchemes.join(', ')}`;

/** The address as it may stand in an `href`, or undefined. A relative one is refused: it leads elsewhere on every host. */
export function contentHref(value: string): string | undefined {
  return URL.canParse(value) ? safeUrl(value, contentSchemes) : undefined;
}

/** Attributes of a link that leaves the page. */
export const anchor = (href: string): string =>
  /^https?:/i.test(href) ? `rel="noopener" referrerpolicy="no-referrer"` : '';
