import { connect, launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.ts';

export async function launchBrowser(): Promise<Browser> {
  return launch({ executablePath: await findBrowser(), args: browserFlags });
}

/** The browser that the whole test run shares, if there is one. */
export async function shareBrowser(): Promise<Browser> {
  const browserWSEndpoint = process.env['MTC_BROWSER'];
  return browserWSEndpoint ? connect({ browserWSEndpoint }) : launchBrowser();
}
