const web: readonly string[] = ['https:', 'http:'];

/** Schemes that the clinic's own content may use. */
export const contentSchemes: readonly string[] = [...web, 'tel:', 'sms:', 'mailto:'];

/**
 * The URL if a link may lead there; else `undefined`. Relative URLs may. It comes without what the URL parser drops, around
 * it and inside, so that the text in an `href` is the one that was checked.
 */
export function safeUrl(value: string, schemes = web): string | undefined {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const url = value.replace(/[\0-\x1f]/g, '').trim();
  // What frameworks write when they turn nothing, or an object, into text, would be a path.
  if (/^(undefined|null|\[object .*)$/.test(url)) return undefined;
  try {
    return schemes.includes(new URL(url, 'https://relative.invalid/').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address of a page: its path under a site's base URL, whose query and fragment are left out. Both the site and the
 * address are checked; `undefined` if a link may not lead there.
 */
export function pageUrl(site: string, path: string): string | undefined {
  const base = safeUrl(site)?.split(/[?#]/)[0];
  if (base === undefined) return base;
  // A pattern would look at each run of slashes once for every slash in it. Browsers take a backslash for a slash.
  let end = base.length;
  while (/[\\/]/.test(base.charAt(end - 1))) end--;
  return safeUrl(`${base.slice(0, end)}/${path}`);
}
