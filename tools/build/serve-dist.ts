/** Answers requests with the files of a folder, the way a CDN would, and with nothing else of the machine. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import sirv from 'sirv';

/** The folders of versions that `npm run publish:static` lays out: what is pasted from here works here. */
const version = /^(v\d[\w.-]*|latest)$/;

/** Not a slash that was encoded, nor what another system takes for one, nor a hidden file. */
const isName = (segment: string): boolean =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  segment !== '' && !segment.startsWith('.') && !/[\\/:\u0000-\u001f\u007f]/.test(segment);

/** The segments of a path in a request, decoded. Undefined: it is no path, or badly encoded. */
function segmentsOf(url = ''): string[] | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (!path.startsWith('/')) return undefined;
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether a link, followed to its end, is still in the folder, and not hidden there. */
const isInside = (root: string, path: string): boolean =>
  relative(root, realpathSync(path)).split(sep).every(isName);

/** The file inside the folder that is meant, as a path below it. Links are followed as far as they stay inside. */
function fileOf(folder: string, segments: readonly string[]): string | undefined {
  const root = realpathSync(folder);
  const path = join(root, ...segments);
  for (const candidate of [path, join(path, 'index.html'), `${path}.html`]) {
    const stats = statSync(candidate, { throwIfNoEntry: false });
    if (!stats?.isFile()) continue;
    const inside = relative(root, candidate);
    // A folder on the way may be a link that leads out, and the rest of the path back in.
    if (inside.split(sep).every((_, index, all) => isInside(root, join(root, ...all.slice(0, index + 1))))) {
      accessSync(candidate, constants.R_OK);
      return inside;
    }
  }
  return undefined;
}

/** Whether it names one part of a file: a stream that ends before it starts throws. */
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
      // A name that is too long for the disk, a file that may not be read or has just gone.
      refuse(response, 404, 'Not found');
    }
  };
}
