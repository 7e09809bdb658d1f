import { isUrl } from './url.ts';

/**
 * A base address in its normal form, with one slash at its end, or `undefined` if the value is not one. It contains no character
 * with a meaning in HTML, headers or shells, because it is written into all of them.
 */
export function baseUrl(value: string): string | undefined {
  // Checked before parsing, because the parser drops line breaks and turns backslashes into slashes.
  if (!/^https?:\/\/[^\s\\?#"'<>`^{|}\0-\x20\x7f]+$/i.test(value) || !isUrl(value)) return undefined;
  const { href, username, password, hostname } = new URL(value);
  if (username || password || !hostname) return undefined;
  let end = href.length;
  while (href.charAt(end - 1) === '/') end--;
  const base = `${href.slice(0, end)}/`;
  return /^https?:\/\/[\w.:[\]-]+\/[\w.~%+,@=:/-]*$/.test(base) ? base : undefined;
}
