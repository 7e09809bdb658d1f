/**
 * dist/ as a CDN serves it: under every version, on a separate origin. In files, the placeholder address is replaced with the
 * real one. Scripts are not changed, because pages check their hash.
 */
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import sirv from 'sirv';

export interface WidgetsHost {
  /** The address, without a slash at the end. */
  origin: string;
  /** Replaces the placeholder address in a text. */
  fill(text: string): string;
  /** A file of dist/, with the address replaced. */
  text(path: string): string;
  /** Answers with a test's script instead of a file under `cdn/`. */
  replace(script: string, text: string): void;
  stop(): Promise<void>;
}

const placeholder = 'https://widgets.example';
const version = /^\/(v\d+(\.\d+\.\d+)?|latest)(?=\/)/;
const hasPlaceholder = /^\/(snippets\/.+\.html|embed\/.+(\.html|oembed\.json))$/;

const serveDist = sirv('dist', { dev: true });

export async function serveWidgets(): Promise<WidgetsHost> {
  let origin = '';
  const fill = (given: string): string => given.replaceAll(placeholder, origin);
  const text = (path: string): string => fill(readFileSync(join('dist', normalize(path)), 'utf8'));

  const replaced = new Map<string, string>();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!version.test(url.pathname)) {
      response.writeHead(404).end();
      return;
    }
    const path = decodeURIComponent(url.pathname).replace(version, '');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    response.setHeader('Access-Control-Allow-Origin', '*');
    const script = replaced.get(file);
    if (script !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    if (hasPlaceholder.test(file) && statSync(join('dist', normalize(file)), { throwIfNoEntry: false })) {
      const type = file.endsWith('.json') ? 'application/json' : 'text/html';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text(file));
      return;
    }
    request.url = url.pathname.replace(version, '') + url.search;
    serveDist(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    fill,
    text,
    replace: (script, text) => replaced.set(`/cdn/${script}`, text),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
