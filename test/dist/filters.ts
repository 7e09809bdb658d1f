/** Three readers of a text that a filter has let through, each with a page of their own. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openContext } from '../../tools/test/launch-browser.ts';
import { address, loader } from '../cms/embeds.ts';
import type { WidgetsHost } from '../cms/widgets-host.ts';
import { outcomeOf } from '../helpers/outcome.ts';

let html = '';
const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
});

let opened: ReturnType<typeof openContext> | undefined;
after(async () => {
  await (await opened)?.close();
  server.closeAllConnections();
  server.close();
});

const tabs: Record<string, Promise<Page>> = {};

async function open(javaScript: boolean): Promise<Page> {
  const { context } = await (opened ??= openContext());
  const page = await context.newPage();
  await page.setJavaScriptEnabled(javaScript);
  return page;
}

/** @param end What comes after the text. It is ready last, so everything before it is ready too. */
async function read(
  body: string,
  widgets: WidgetsHost,
  javaScript: boolean,
  head = '',
  end = '',
): Promise<string> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  const page = await (tabs[String(javaScript)] ??= open(javaScript));
  html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head>
<body><main>${body}</main><p id="end">${end}</p></body></html>`;
  // A page in the background draws no frames, and a wait ends with a frame.
  await page.bringToFront();
  const waitUntil = body.includes('<iframe') ? 'networkidle0' : 'load';
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil });
  if (end)
    await page.waitForFunction(() =>
      document.querySelector('#end mtc-article')?.shadowRoot?.querySelector('.box'),
    );
  return outcomeOf(page, 'main', address(widgets));
}

const known = new Map<string, string>();

/** What they find, separated by commas. */
export async function outcomesOf(body: string, widgets: WidgetsHost): Promise<string> {
  const found = known.get(body);
  if (found !== undefined) return found;
  const hasScript = /<script[^>]*\/(loader|article)\.js/.test(body);
  const siteLoader = loader(widgets, { 'data-links': '' });
  const outcomes = [
    await read(body, widgets, true, siteLoader, `<a href="${address(widgets)}">The end</a>`),
    await read(body, widgets, true, '', hasScript ? '<mtc-article></mtc-article>' : ''),
    await read(body, widgets, false),
  ].join(', ');
  known.set(body, outcomes);
  return outcomes;
}

/** A page for filters that run in a browser. */
export const scratch = (): Promise<Page> => (tabs['scratch'] ??= open(true));
