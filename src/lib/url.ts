const web: readonly string[] = ['https:', 'http:'];

/** Schemes that the clinic's own content may use. */
export const contentSchemes: readonly string[] = [...web, 'tel:', 'sms:', 'mailto:'];

/**
 * Like `URL.canParse`, which is wrong in Node 20 and 22: after a few thousand calls it refuses every name that is not
 * ASCII. See https://github.com/AikidoSec/firewall-node/pull/1086
 */
export function isUrl(value: string, base?: string): boolean {
  try {
    return !!new URL(value, base);
  } catch {
    return false;
  }
}

/**
 * The URL if a link may lead there, or `undefined`. Relative URLs are allowed. Characters that the URL parser drops are removed,
 * so that the text in an `href` is the one that was checked.
 */
export function safeUrl(value: string, schemes = web): string | undefined {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const url = value.replace(/[\0-\x1f]/g, '').trim();
  // Frameworks write these for null or an object, and they would be read as a path.
  if (/^(undefined|null|\[object .*)$/.test(url)) return undefined;
  try {
    return schemes.includes(new URL(url, 'https://relative.invalid/').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address of a page: its path added to a site's base URL, without query and fragment. Both the site and the address are
 * checked. `undefined` if a link must not lead there.
 */
export function pageUrl(site: string, path: string): string | undefined {
  const base = safeUrl(site)?.split(/[?#]/)[0];
  if (base === undefined) return base;
  // Not a regular expression, which would take quadratic time for many slashes. Browsers treat a backslash as a slash.
  let end = base.length;
  while (/[\\/]/.test(base.charAt(end - 1))) end--;
  return safeUrl(`${base.slice(0, end)}/${path}`);
}
