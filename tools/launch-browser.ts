import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { browserFlags, findBrowser } from './browser.ts';

export async function launchBrowser(): Promise<Browser> {
  return launch({ executablePath: await findBrowser(), args: browserFlags });
}
