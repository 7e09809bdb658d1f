const web: readonly string[] = ['https:', 'http:'];

/** Schemes that the clinic's own content may use. */
export const contentSchemes: readonly string[] = [...web, 'tel:', 'sms:', 'mailto:'];

/**
 * The URL, trimmed, if a link may lead there; else `undefined`. Relative URLs may. The check is made on what the
 * URL parser reads, so mixed case, tabs inside and control characters in front do not get past it.
 */
export function safeUrl(value: string, schemes = web): string | undefined {
  const url = value.trim();
  // What frameworks write when they turn nothing, or an object, into text, would be a path.
  if (/^(undefined|null|\[object .*)$/.test(url)) return undefined;
  try {
    return schemes.includes(new URL(url, 'https://relative.invalid/').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page: its path under a site's base URL, whose query and fragment are left out. */
export function pageUrl(site: string, path: string): string {
  return site.replace(/\/*([?#].*)?$/s, '/') + path;
}
