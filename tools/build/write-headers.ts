/**
 * Writes dist/_headers for static hosts such as Netlify and Cloudflare Pages: which files can be cached forever, and that any
 * page may load them.
 */
import { readdirSync, writeFileSync } from 'node:fs';

/** Cache time for files that can change, and so the longest a correction takes to arrive. */
export const FLOATING = 'public, max-age=3600';
export const FOREVER = 'public, max-age=31536000, immutable';

export const HASHED = /-[a-z0-9]{8}\.(js|js\.map|avif|webp|jpg)$/;

export const everywhere = [
  // Without it, browsers refuse module scripts and scripts with an integrity hash.
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
];

/** A line break in a name would start another rule, and a space would end the path. */
export function rule(path: string, ...headers: readonly string[]): string {
  if (!/^\/[!-~]*$/.test(path))
    throw new Error(
      `_headers: found the path ${JSON.stringify(path)}, expected ASCII letters, digits and signs.`,
    );
  const odd = headers.find((header) => !/^[A-Za-z-]+: [ -~]+$/.test(header));
  if (odd !== undefined)
    throw new Error(`_headers: found ${JSON.stringify(odd)}, expected a header and its value on one line.`);
  return [path, ...headers.map((header) => `  ${header}`)].join('\n');
}

// No file gets the same header from two rules, because hosts would join the values.
function headersOf(folder: string): string {
  const scripts = readdirSync(`${folder}/cdn`).filter((file) => !file.endsWith('.map'));
  const keep = (file: string): string => `Cache-Control: ${HASHED.test(file) ? FOREVER : FLOATING}`;
  return [
    rule('/*', ...everywhere),
    ...['/', '/embed/*', '/snippets/*'].map((path) => rule(path, `Cache-Control: ${FLOATING}`)),
    ...scripts.sort().map((file) => rule(`/cdn/${file}`, keep(file))),
    '',
  ].join('\n\n');
}

if (process.argv[1]?.endsWith('headers.ts')) writeFileSync('dist/_headers', headersOf('dist'));
