const web: readonly string[] = ['http:', 'https:'];

/** Schemes that the clinic's own content may use besides `http:` and `https:`. */
export const contentSchemes: readonly string[] = ['tel:', 'sms:', 'mailto:'];

/**
 * The URL, trimmed, if a link may lead there; else `undefined`. Relative URLs may. The check is made on what the
 * URL parser reads, so mixed case, tabs inside and control characters in front do not get past it.
 */
export function safeUrl(value: string, extra: readonly string[] = []): string | undefined {
  const url = value.trim();
  try {
    const { protocol } = new URL(url, 'https://relative.invalid/');
    return web.includes(protocol) || extra.includes(protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page: its path under a site's base URL, whose query and fragment are left out. */
export function pageUrl(site: string, path: string): string {
  const base = site.replace(/[?#].*/s, '');
  return base === '' || base.endsWith('/') ? base + path : `${base}/${path}`;
}
