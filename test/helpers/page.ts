/**
 * Host pages in a real browser, for the tests of dist/. Each host has its own server and page, and is closed separately.
 *
 *     const host = await openHost({ html: '<script type="module" src="/cdn/mtc.js"></script><mtc-article></mtc-article>' });
 *     await host.page.waitForSelector('mtc-article >>> h2');
 *     assert.deepEqual(host.errors, []);
 *
 * `/cdn/…` is dist/, on the page's own origin; `%CDN%` in `html`, `headers` and `files` becomes another origin that
 * serves the same, as a partner's page would load it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { Page, Viewport } from 'puppeteer-core';
import sirv from 'sirv';
import { openContext } from '../../tools/test/launch-browser.ts';

export interface HostFile {
  body: string | Uint8Array;
  headers?: Record<string, string>;
  status?: number;
}

export interface HostOptions {
  /** The page. Without it, `path` in dist/ is opened. A fragment is enough, because a doctype is added. */
  html?: string;
  /** Headers of the page, such as Content-Security-Policy. */
  headers?: Record<string, string>;
  /** Other files, by path. They override dist/: `{ '/cdn/mtc.js': { body: '', status: 404 } }`. */
  files?: Record<string, HostFile>;
  path?: string;
  /** A page of another server, in place of `html` and `path`. */
  url?: string;
  javaScript?: boolean;
  viewport?: Viewport;
  /** Called before the page is opened: emulation, request interception, `evaluateOnNewDocument`. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface Host {
  page: Page;
  /** Console messages, as `type: text`. */
  messages: string[];
  /** Console errors, uncaught exceptions and failed requests. */
  errors: string[];
  /** Only uncaught exceptions and rejections, which a host page must never get from us. */
  thrown: string[];
  /** Every requested URL. The page itself is the first. */
  requests: string[];
  /** The page's origin. */
  origin: string;
  close(): Promise<void>;
}

const serveDist = sirv('dist', {
  dev: true,
  setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
});

/** Paths that get an empty answer, and are not in `requests`. */
const unlisted = ['/favicon.ico', '/last'];

/** One browser context for all hosts, because each host has its own origin. */
let opened: ReturnType<typeof openContext> | undefined;
const closers = new Set<() => Promise<void>>();

after(async () => {
  await Promise.all([...closers].map((close) => close()));
  await (await opened)?.close();
});

/** Serves the page and dist/, and resolves with the port. */
async function serve(page: HostFile | undefined, path: string, files: Record<string, HostFile>) {
  const all: Record<string, HostFile> = { ...files };
  for (const one of unlisted) all[one] ??= { body: '', status: 204 };
  if (page) all[path] = page;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = all[pathname];
    if (!file) {
      serveDist(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    const { port } = server.address() as AddressInfo;
    const fill = (text: string): string => text.replaceAll('%CDN%', `http://127.0.0.1:${port}`);
    const headers = Object.entries({
      'Content-Type': typeOf(pathname),
      'Access-Control-Allow-Origin': '*',
      ...file.headers,
    });
    for (const [name, value] of headers) response.setHeader(name, fill(value));
    response.writeHead(file.status ?? 200).end(typeof file.body === 'string' ? fill(file.body) : file.body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { server, port: (server.address() as AddressInfo).port };
}

function typeOf(path: string): string {
  const type = {
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    avif: 'image/avif',
    webp: 'image/webp',
    jpg: 'image/jpeg',
  }[path.split('.').pop() ?? ''];
  return `${type ?? 'text/html'}; charset=utf-8`;
}

/** Opens a host page and waits for its `load` event. */
export async function openHost(options: HostOptions): Promise<Host> {
  const {
    html,
    headers,
    files = {},
    path = '/host.html',
    url,
    javaScript = true,
    viewport,
    prepare,
  } = options;
  const body = html === undefined || /^\s*<(!doctype|\?xml)/i.test(html) ? html : `<!doctype html>\n${html}`;
  const { server, port } = await serve(
    body === undefined ? undefined : { body, ...(headers && { headers }) },
    path,
    files,
  );
  opened ??= openContext();
  const { context } = await opened;
  const page = await context.newPage();
  const popups: Page[] = [];
  page.on('popup', (popup) => popup && popups.push(popup));
  const address = new URL(url ?? path, `http://localhost:${port}`);
  const { origin } = address;
  const host: Host = { page, messages: [], errors: [], thrown: [], requests: [], origin, close };

  async function close(): Promise<void> {
    closers.delete(close);
    await Promise.all([page, ...popups].map((one) => one.close()));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  closers.add(close);

  page.on('console', (message) => {
    host.messages.push(`${message.type()}: ${message.text()}`);
    if (message.type() === 'error') host.errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    host.thrown.push(String(error));
    host.errors.push(String(error));
  });
  page.on('requestfailed', (request) =>
    host.errors.push(`${request.url()}: ${request.failure()?.errorText}`),
  );
  page.on('request', (request) => {
    if (!unlisted.includes(new URL(request.url()).pathname)) host.requests.push(request.url());
  });

  page.setDefaultTimeout(10_000);
  await page.setJavaScriptEnabled(javaScript);
  if (viewport) await page.setViewport(viewport);
  await prepare?.(page);
  await page.goto(address.href, { waitUntil: 'load' });
  return host;
}

/**
 * Waits until the page is idle, and until one more request is answered. What the page was going to ask for by itself is
 * among `requests` then.
 */
export const caughtUp = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(done));
    await fetch('/last');
  });
