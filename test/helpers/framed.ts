/**
 * An embed page in a frame of another site, on a real server that is also every site that its links lead to. The addresses in the
 * page and in the scripts are replaced with the server's own, because no test may reach the clinic or a source.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

export interface Framed {
  page: Page;
  /** The embed page, in the innermost frame. */
  frame: Frame;
  /** Paths that were requested, in any window. */
  requested: string[];
  /** Waits until a path is requested. */
  arrived(path: string): Promise<void>;
  close(): Promise<void>;
}

/** @param host The host page. `%FRAMES%` is the address of the server as another site. */
export async function openFramed(browser: Browser, host: string): Promise<Framed> {
  const requested: string[] = [];
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { port } = server.address() as AddressInfo;
    const frames = `http://127.0.0.1:${port}`;
    const file = `dist${pathname.replace(/\/$/, '/index.html')}`;
    const isOurs = /^\/(embed|cdn)\//.test(pathname) && existsSync(file);
    response.setHeader('Content-Type', types[pathname.split('.').pop() ?? ''] ?? 'text/html; charset=utf-8');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/host/')
      return void response.end(`<!doctype html>${host.replaceAll('%FRAMES%', frames)}`);
    if (isOurs)
      return void response.end(readFileSync(file, 'utf8').replace(/https:\/\/[a-z0-9.-]+(?=\/)/g, frames));
    requested.push(pathname);
    waiting.get(pathname)?.();
    response.end(`<!doctype html><title>${pathname}</title>`);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/host/`);
  const frame = page.frames().at(-1) as Frame;
  return {
    page,
    frame,
    requested,
    arrived: (path) =>
      new Promise((done, fail) => {
        const timer = setTimeout(() => fail(new Error(`No window opened ${path}.`)), 5_000);
        const end = () => (clearTimeout(timer), done());
        if (requested.includes(path)) end();
        else waiting.set(path, end);
      }),
    async close() {
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A real click. Chromium sends no input to a frame of another process before that has drawn, so the link must be hovered first. */
export async function click({ page }: Framed, link: ElementHandle): Promise<void> {
  do {
    await page.mouse.move(1, 1);
    await link.hover();
  } while (!(await link.evaluate((one) => (one as Element).matches(':hover'))));
  await link.click();
}
