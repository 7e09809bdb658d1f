/**
 * The built catalogue, served and opened in a browser.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { openContext } from '../../tools/test/launch-browser.ts';

export interface Entry {
  id: string;
  name: string;
  title: string;
  type: 'story' | 'docs';
  tags: string[];
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Storybook's report after a story has rendered, its steps are done, and axe has run. */
interface Finished {
  storyId: string;
  status: string;
  reporters: { type: string; result?: { violations?: Violation[] } }[];
}

interface Preview {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    emit(event: string, data: unknown): void;
    last(event: string): Finished[] | undefined;
  };
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The entries of the sidebar, in order. */
export const entries = Object.values(
  (readJson('dist/storybook/index.json') as { entries: Record<string, Entry> }).entries,
);

export class Catalogue {
  /** Requested addresses on other hosts. */
  readonly outside: string[] = [];
  private readonly context: BrowserContext;
  private readonly server: Server;
  private readonly origin: string;
  private readonly closeContext: () => Promise<void>;

  private constructor({ context, close }: Awaited<ReturnType<typeof openContext>>, server: Server) {
    this.context = context;
    this.closeContext = close;
    this.server = server;
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  static async serve(): Promise<Catalogue> {
    const serve = sirv('dist/storybook', { dev: true });
    const server = createServer((request, response) => {
      // The browser requests /favicon.ico by itself; our pages do not.
      serve(
        request,
        response,
        () => void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end(),
      );
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    return new Catalogue(await openContext(), server);
  }

  /** Opens a page, and records what goes wrong in it. */
  async open(
    path: string,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<{ page: Page; said: string[] }> {
    const page = await this.context.newPage();
    const said: string[] = [];
    page.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(this.origin)) this.outside.push(url);
    });
    // Several pages are open at a time, and a page in the background renders no frames.
    await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await prepare?.(page);
    await page.goto(this.origin + path);
    return { page, said };
  }

  async close(): Promise<void> {
    await this.closeContext();
    this.server.close();
  }
}

export const storyPath = (id: string): string => `/iframe.html?viewMode=story&id=${id}`;

/** Sends a message to Storybook's preview, as its sidebar and panels do. */
export const tell = (page: Page, event: string, data: unknown): Promise<void> =>
  page.evaluate(
    (name, value) => (globalThis as Preview).__STORYBOOK_ADDONS_CHANNEL__?.emit(name, value),
    event,
    data,
  );

/** Shows another story on an open page, which is faster than opening another page. */
export const show = async (page: Page, id: string): Promise<string[]> => {
  await tell(page, 'setCurrentStory', { storyId: id, viewMode: 'story' });
  return finished(page, id);
};

/** Waits until a story has rendered and its steps are done. Returns what went wrong, or what axe has found. */
export async function finished(page: Page, id: string): Promise<string[]> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const [last] = (globalThis as Preview).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') ?? [];
      return last?.storyId === wanted && last;
    },
    { polling: 20, timeout: 20_000 },
    id,
  );
  const { status, reporters } = (await handle.jsonValue()) as Finished;
  const found = reporters
    .flatMap(({ result }) => result?.violations ?? [])
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${help}, at ${target.flat().join(' ')}. ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  if (!reporters.some(({ type }) => type === 'a11y')) found.push('axe did not run');
  if (status !== 'success' && found.length === 0) found.push(`its steps: ${status}`);
  return found;
}
