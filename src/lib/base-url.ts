/**
 * A base address that paths are put after, as URLs have it: in its normal form, with one slash at its end; `undefined` for
 * anything else. It holds nothing that HTML, a header or a shell would read in another way, because it is written into all
 * of them.
 */
export function baseUrl(value: string): string | undefined {
  // Before the parser, which drops line breaks and turns backslashes into slashes.
  if (!/^https?:\/\/[^\s\\?#"'<>`^{|}\0-\x20\x7f]+$/i.test(value) || !URL.canParse(value)) return undefined;
  const { href, username, password, hostname } = new URL(value);
  if (username || password || !hostname) return undefined;
  let end = href.length;
  while (href.charAt(end - 1) === '/') end--;
  const base = `${href.slice(0, end)}/`;
  return /^https?:\/\/[\w.:[\]-]+\/[\w.~%+,@=:/-]*$/.test(base) ? base : undefined;
}
