/**
 * What a reader finds on a published page. Each post has a sentence before the widget and one after it, so that
 * whatever a system adds, drops or lets the widget swallow is seen.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../../tools/launch-browser.ts';
import { article, assertFull, count, shown, tidy } from '../dist/shown.ts';

export const first = 'These words stand before the widget.';
export const last = 'These words stand after the widget.';
/** What an author puts into a widget. */
export const fallback = 'Read it on the page of the clinic';

export interface Visit {
  page: Page;
  /** Uncaught exceptions and rejections. */
  thrown: string[];
  /** What our elements and the loader have said in the console. */
  said: string[];
}

let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** Opens a page, and holds that nothing was thrown on it once a test has looked at it. */
export async function visit(
  url: string,
  look: (visit: Visit) => Promise<unknown>,
  { javaScript = true } = {},
): Promise<void> {
  browser ??= launchBrowser();
  const context = await (await browser).createBrowserContext();
  try {
    const page = await context.newPage();
    const visited: Visit = { page, thrown: [], said: [] };
    page.on('pageerror', (error) => visited.thrown.push(String(error)));
    page.on('console', (message) => visited.said.push(message.text()));
    page.setDefaultTimeout(10_000);
    await page.setJavaScriptEnabled(javaScript);
    const answer = await page.goto(url, { waitUntil: 'networkidle0', timeout: 30_000 });
    assert.equal(answer?.status(), 200, url);
    await look(visited);
    assert.deepEqual(visited.thrown, []);
  } finally {
    await context.close();
  }
}

/** The widget shows every sentence once, and nothing of it stands beside it. */
export async function assertWidget({ page, said }: Visit, content: string, widget = 'mtc-article') {
  await page.waitForSelector(`${content} ${widget} >>> h2`).catch(async () => {
    const around = await page.$eval(content, (element) => element.innerHTML);
    assert.fail(`no widget in: ${around.slice(0, 2000)}\n${said.join('\n')}`);
  });
  await assertFull(page, `${content} ${widget}`);
  const text = await shown(page, `${content} ${widget}`);
  assert.ok(!text.includes(fallback), `the fallback is shown too: ${text.slice(0, 500)}`);
  assert.equal(await shown(page, content), tidy(`${first} ${text} ${last}`));
}

/** The whole article as text, in place. */
export async function assertText(frame: Page | Frame, content: string): Promise<void> {
  const text = await shown(frame, content);
  const wrong = article.filter((sentence) => count(text, sentence) !== 1);
  assert.deepEqual(wrong, [], `not once in: ${text.slice(0, 500)}`);
  assert.doesNotMatch(text, /[<>{}]|&\w+;/, 'markup is shown');
}

/** The article as text between the sentences of the post. */
export async function assertTextBetween(page: Page, content: string): Promise<void> {
  await assertText(page, content);
  const text = await shown(page, content);
  assert.ok(text.startsWith(first) && text.endsWith(last), `${text.slice(0, 300)} … ${text.slice(-300)}`);
}
