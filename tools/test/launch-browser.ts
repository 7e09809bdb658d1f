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

/** Cookies, storage and a window of its own, in the shared browser where there is one. */
export async function openContext(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const browser = await shareBrowser();
  const context = await browser.createBrowserContext();
  // A context whose last page closes loses its window, and to open a window takes as long as a test. This page stays.
  await context.newPage();
  const close = async (): Promise<void> => {
    await context.close();
    await (process.env['MTC_BROWSER'] ? browser.disconnect() : browser.close());
  };
  return { context, close };
}
