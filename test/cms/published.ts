/**
 * What a reader finds on a published page. Each post has a sentence before the widget and one after it, so that a test notices
 * anything that a system adds or drops, or that the widget swallows.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../../tools/test/launch-browser.ts';
import { article, assertFull, count, shown } from '../dist/wait-for-widget.ts';
import type { WidgetsHost } from './widgets-host.ts';

export const first = 'This sentence comes before the widget.';
export const last = 'This sentence comes after the widget.';
/** What an author puts into a widget. */
export const fallback = 'Read it on the page of the clinic';

export interface Visit {
  page: Page;
  /** Uncaught exceptions and rejections. */
  thrown: string[];
  /** Console messages of our elements and the loader. */
  said: string[];
  /** Our files that were requested but do not exist. */
  missing: string[];
}

export interface VisitOptions {
  javaScript?: boolean;
  /** Files that are held back until the widget in the page's frame has rendered. */
  late?: RegExp;
}

let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** Opens a page for a test, and then asserts that nothing was thrown or missing. */
export async function visit(
  url: string,
  look: (visit: Visit) => Promise<unknown>,
  { javaScript = true, late }: VisitOptions = {},
): Promise<void> {
  browser ??= launchBrowser();
  const context = await (await browser).createBrowserContext();
  try {
    const page = await context.newPage();
    const visited: Visit = { page, thrown: [], said: [], missing: [] };
    page.on('pageerror', (error) => visited.thrown.push(String(error)));
    page.on('console', (message) => visited.said.push(message.text()));
    page.on('response', (response) => {
      if (!response.ok() && /\/(cdn|embed|snippets|v\d[\d.]*|latest)\//.test(response.url()))
        visited.missing.push(response.url());
    });
    page.setDefaultTimeout(10_000);
    await page.setJavaScriptEnabled(javaScript);
    if (late) await holdBack(page, late);
    const answer = await page.goto(url, { waitUntil: 'networkidle0', timeout: 30_000 });
    assert.equal(answer?.status(), 200, url);
    await look(visited);
    assert.deepEqual(visited.thrown, []);
    assert.deepEqual(visited.missing, []);
  } finally {
    await context.close();
  }
}

/**
 * A test of one system: publishes a body in that system, and checks the published content.
 * @param content Selector of the published content in a page.
 */
export const looking =
  <System>(
    content: string,
    publish: (system: System, body: string, widgets: WidgetsHost) => Promise<string>,
  ) =>
  (
    body: (widgets: WidgetsHost) => string,
    look: (visited: Visit, content: string) => Promise<unknown> = assertWidget,
    javaScript = true,
  ) =>
  async (system: System, widgets: WidgetsHost): Promise<void> => {
    const url = await publish(system, body(widgets), widgets);
    await visit(url, (visited) => look(visited, content), { javaScript });
  };

async function holdBack(page: Page, files: RegExp): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (files.test(request.url())) {
      const frame = await page.waitForFrame((one) => one !== page.mainFrame());
      await frame.waitForSelector('>>> h2, h1');
    }
    await request.continue();
  });
}

/** The widget shows every sentence once, and none appears outside it. */
export async function assertWidget({ page, said }: Visit, content: string, widget = 'mtc-article') {
  await page.waitForSelector(`${content} >>> ${widget} >>> h2`).catch(async () => {
    const around = await page.$eval(content, (element) => element.innerHTML);
    assert.fail(`no widget in: ${around.slice(0, 2000)}\n${said.join('\n')}`);
  });
  await assertFull(page, `${content} >>> ${widget}`);
  const text = await shown(page, `${content} >>> ${widget}`);
  assert.ok(!text.includes(fallback), `the fallback is shown too: ${text.slice(0, 500)}`);
  const all = await shown(page, content);
  assert.equal(all.replace(text, ' … ').replace(/ +/g, ' '), `${first} … ${last}`);
}

/** The whole article as text, without markup. */
async function assertText(frame: Page | Frame, selector: string): Promise<string> {
  const text = await shown(frame, selector);
  const wrong = article.filter((sentence) => count(text, sentence) !== 1).map((line) => line.slice(0, 60));
  assert.deepEqual(wrong, [], `not once in: ${text.slice(0, 500)}`);
  assert.doesNotMatch(text, /[<>{}]|&\w+;/, 'markup is shown');
  return text;
}

/** The article as text between the sentences of the post. */
export async function assertPlain({ page }: Visit, content: string): Promise<void> {
  const text = await assertText(page, content);
  assert.ok(text.startsWith(first) && text.endsWith(last), `${text.slice(0, 300)} … ${text.slice(-300)}`);
}

/** The article in a frame that is as high as allowed and can be read to its end, with nothing beside it. */
export async function assertFrame({ page }: Visit, content: string): Promise<void> {
  const element = await page.waitForSelector(`${content} iframe`);
  const frame = await element?.contentFrame();
  assert.ok(element && frame, 'there is no frame');
  await frame.waitForSelector('>>> h2, h1');
  await assertText(frame, 'body');
  const whole = await frame.evaluate(() => document.documentElement.scrollHeight);
  // WordPress limits the height of a frame to 1000 pixels.
  const wanted = Math.min(whole, 1000);
  const isShown = (iframe: Element, height: number): boolean =>
    iframe.clientHeight >= height && iframe.checkVisibility() && getComputedStyle(iframe).clip === 'auto';
  await page.waitForFunction(isShown, {}, element, wanted).catch(async () => {
    const drawn = await element.evaluate((iframe) => iframe.outerHTML);
    assert.fail(`not shown, or not ${wanted} pixels high: ${drawn}`);
  });
  const scrolls = await element.evaluate((iframe) => iframe.getAttribute('scrolling') !== 'no');
  assert.ok(scrolls || whole <= wanted, `${wanted} of ${whole} pixels can be seen`);
  assert.equal(await shown(page, content), `${first} ${last}`);
}

/** Only a link to the clinic, which is the fallback without scripts. */
export async function assertLink({ page }: Visit, content: string): Promise<void> {
  const text = await shown(page, content);
  const isMarkup = /[<>{}[\]]/.test(text);
  assert.ok(text.startsWith(first) && text.endsWith(last) && !isMarkup, text.slice(0, 500));
  assert.ok((await page.$$(`${content} a[href]`)).length > 0, 'there is no link');
  const between = text.slice(first.length, -last.length).trim();
  assert.ok(between.length > 3 && between.length < 200, text.slice(0, 500));
}
