/**
 * Three readers of a published text: one whose site has the loader in its template, one whose site has none, and one whose browser
 * runs no scripts. Each lane has its own tabs, so that several texts are read at once.
 */
import type { Browser, Page } from 'puppeteer-core';
import { address, loader } from '../cms/embeds.ts';
import type { WidgetsHost } from '../cms/widgets-host.ts';
import { outcomeOf } from '../helpers/outcome.ts';
import type { EditorsHost } from './serve.ts';

interface Look {
  body: string;
  javaScript: boolean;
  /** What comes before the text, in the template of the site. */
  start?: string;
  /** What comes after the text. It is ready last, so everything before it is ready too. */
  end?: string;
}

/** @returns What each reader finds in a text, separated by commas, as in integrations/systems/system.ts. */
export function openReaders(browser: Browser, widgets: WidgetsHost, editors: EditorsHost) {
  const at = address(widgets);
  const known = new Map<string, Promise<string>>();
  const lanes = Array.from({ length: 3 }, () => ({
    tabs: {} as Record<string, Promise<Page>>,
    last: Promise.resolve() as Promise<unknown>,
  }));
  let next = 0;

  async function open(javaScript: boolean): Promise<Page> {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setJavaScriptEnabled(javaScript);
    return page;
  }

  async function read(tab: Promise<Page>, { body, start = '', end = '' }: Look): Promise<string> {
    const page = await tab;
    const path = editors.publish(`${start}<main>${body}</main><p id="end">${end}</p>`);
    await page.goto(editors.origin + path, { waitUntil: body.includes('<iframe') ? 'networkidle0' : 'load' });
    if (end)
      await page.waitForFunction(() =>
        document.querySelector('#end mtc-article')?.shadowRoot?.querySelector('.box'),
      );
    return outcomeOf(page, 'main', at);
  }

  /** Reads a text once, however many editors save it. */
  function look(one: Look): Promise<string> {
    const key = JSON.stringify(one);
    const found = known.get(key);
    if (found) return found;
    const lane = lanes[next++ % lanes.length];
    if (!lane) throw new Error('there is no lane');
    const run = (): Promise<string> =>
      read((lane.tabs[String(one.javaScript)] ??= open(one.javaScript)), one);
    const reading = lane.last.then(run, run);
    lane.last = reading;
    known.set(key, reading);
    return reading;
  }

  return async (body: string): Promise<string> => {
    const start = loader(widgets, { 'data-links': '' });
    const hasOwnScript = /<script[^>]*\/(loader|article)\.js/.test(body);
    const end = hasOwnScript ? '<mtc-article></mtc-article>' : '';
    const scriptless = look({ body, javaScript: false });
    const found = await Promise.all([
      look({ body, javaScript: true, start, end: `<a href="${at}">The end</a>` }),
      // Without a script in the text, it is the same page as without scripts in the browser.
      body.includes('<script') ? look({ body, javaScript: true, end }) : scriptless,
      scriptless,
    ]);
    return found.join(', ');
  };
}
