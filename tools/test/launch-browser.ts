import { connect, launch } from 'puppeteer-core';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.ts';

export async function launchBrowser(): Promise<Browser> {
  return launch({ executablePath: await findBrowser(), args: browserFlags });
}

/** The browser that the whole test run shares, if there is one. */
export async function shareBrowser(): Promise<Browser> {
  const browserWSEndpoint = process.env['MTC_BROWSER'];
  return browserWSEndpoint ? connect({ browserWSEndpoint }) : launchBrowser();
}

/** A context with separate cookies, storage and window, in the shared browser if there is one. */
export async function openContext(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const browser = await shareBrowser();
  const context = await browser.createBrowserContext();
  // A context loses its window with its last page, and opening a window takes as long as a test, so this page stays open.
  await context.newPage();
  const close = async (): Promise<void> => {
    await context.close();
    await (process.env['MTC_BROWSER'] ? browser.disconnect() : browser.close());
  };
  return { context, close };
}
