/** Answers requests with the files of a folder, as a CDN would, and never with other files of the machine. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import sirv from 'sirv';

/** The version folders that `npm run publish:static` creates, so that code pasted from here works here. */
const version = /^(v\d[\w.-]*|latest)$/;

/** Excludes encoded slashes, characters that other systems treat as slashes, and hidden files. */
const isName = (segment: string): boolean =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  segment !== '' && !segment.startsWith('.') && !/[\\/:\u0000-\u001f\u007f]/.test(segment);

/** The decoded path segments of a request. Undefined if there is no path, or if it is badly encoded. */
function segmentsOf(url = ''): string[] | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (!path.startsWith('/')) return undefined;
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether a symbolic link leads to a file in the folder that is not hidden. */
const isInside = (root: string, path: string): boolean =>
  relative(root, realpathSync(path)).split(sep).every(isName);

/** The requested file, as a path below the folder. Symbolic links are followed as long as they stay inside. */
function fileOf(folder: string, segments: readonly string[]): string | undefined {
  const root = realpathSync(folder);
  const path = join(root, ...segments);
  for (const candidate of [path, join(path, 'index.html'), `${path}.html`]) {
    const stats = statSync(candidate, { throwIfNoEntry: false });
    if (!stats?.isFile()) continue;
    const inside = relative(root, candidate);
    // A folder in the path may be a link that leads out, while the rest of the path leads back in.
    if (inside.split(sep).every((_, index, all) => isInside(root, join(root, ...all.slice(0, index + 1))))) {
      accessSync(candidate, constants.R_OK);
      return inside;
    }
  }
  return undefined;
}

/** Whether the header names one valid part of a file. A stream that ends before it starts would throw. */
function isRange(range: string): boolean {
  const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== '' && (to === '' || Number(from) <= Number(to));
}

function refuse(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

export function serveFolder(folder: string): RequestListener {
  const send = sirv(resolve(folder), {
    // Reads the disk on every request, so that a rebuild shows without a restart.
    dev: true,
    // Module scripts and SRI need CORS.
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  return (request, response) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD');
        return refuse(response, 405, 'Only GET and HEAD');
      }
      const segments = segmentsOf(request.url);
      if (!segments) return refuse(response, 400, 'Bad request');
      if (segments.length > 1 && version.test(segments[0] ?? '')) segments.shift();
      if (segments.at(-1) === '') segments.pop();
      const file = segments.every(isName) ? fileOf(folder, segments) : undefined;
      if (file === undefined) return refuse(response, 404, 'Not found');
      if (!isRange(request.headers.range ?? '')) delete request.headers.range;
      request.url = `/${file.split(sep).map(encodeURIComponent).join('/')}`;
      send(request, response, () => refuse(response, 404, 'Not found'));
    } catch {
      // The name is too long for the disk, or the file cannot be read or was just removed.
      refuse(response, 404, 'Not found');
    }
  };
}
