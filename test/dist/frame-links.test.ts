/** Links of an embed page in frames, by what their sandbox allows. The table is the one in docs/cms.md. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { shareBrowser } from '../../tools/test/launch-browser.ts';
import { click, openFramed } from '../helpers/framed.ts';
import type { Framed } from '../helpers/framed.ts';
import { rendered } from './wait-for-widget.ts';

const path = '/embed/article/medication-management/en/';
const scripts = 'allow-scripts';
const same = 'allow-same-origin';

/** Where a link opens: in the window around the frame, in a new one, in the frame itself, or nowhere. */
type Place = 'top' | 'new' | 'frame' | 'nowhere';

const sandboxes: [sandbox: string | undefined, place: Place][] = [
  [undefined, 'top'],
  ['', 'frame'],
  [scripts, 'nowhere'],
  [`${scripts} ${same}`, 'nowhere'],
  [`${scripts} allow-popups`, 'new'],
  [`${scripts} ${same} allow-popups`, 'new'],
  [`${scripts} allow-popups allow-popups-to-escape-sandbox`, 'new'],
  [`${scripts} allow-top-navigation`, 'top'],
  [`${scripts} ${same} allow-top-navigation`, 'top'],
  [`${scripts} allow-top-navigation-by-user-activation`, 'top'],
  [`${scripts} ${same} allow-top-navigation-by-user-activation`, 'top'],
  ['allow-popups', 'frame'],
  ['allow-top-navigation', 'frame'],
];

const links = {
  'a page of the clinic': '.about a[data-page]',
  'a crisis link': '.help a[href*="/chat/"]',
};

const frameTag = (sandbox: string | undefined, src = `%FRAMES%${path}`): string =>
  `<iframe title="Article" width="700" height="3000" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${src}"></iframe>`;

/** Whether the page's own scripts may run. */
const hasScripts = (sandbox: string | undefined): boolean => sandbox?.includes(scripts) ?? true;

async function linkIn({ frame }: Framed, selector: string, isLive = true): Promise<ElementHandle> {
  if (isLive) await rendered(frame, 'mtc-article');
  const link = await frame.waitForSelector(`mtc-article >>> ${selector}`);
  assert.ok(link);
  return link;
}

/** What the note shows, or undefined. */
const noteOf = ({ frame }: Framed): Promise<string | undefined> =>
  frame.$eval('.note', (note) =>
    note.matches(':popover-open') ? (note as HTMLElement).innerText : undefined,
  );

describe('a link of an embed page', () => {
  let browser: Browser;
  before(async () => (browser = await shareBrowser()));
  after(async () => (process.env['MTC_BROWSER'] ? browser.disconnect() : browser.close()));

  const framed = async (host: string, look: (framed: Framed) => Promise<void>): Promise<void> => {
    const opened = await openFramed(browser, host);
    await look(opened);
    await opened.close();
  };

  for (const [sandbox, place] of sandboxes)
    for (const [kind, selector] of Object.entries(links)) {
      const where = sandbox === undefined ? 'no sandbox' : `sandbox="${sandbox}"`;
      it(`to ${kind}, with ${where}, opens: ${place}`, async () => {
        await framed(frameTag(sandbox), async (opened) => {
          const { page, frame, requested } = opened;
          const link = await linkIn(opened, selector, hasScripts(sandbox));
          const href = String(await (await link.getProperty('href')).jsonValue());
          const to = new URL(href).pathname;
          const opens = place === 'new' && new Promise((done) => page.once('popup', done));
          await click(opened, link);
          if (place === 'nowhere') {
            await frame.waitForFunction(() => document.querySelector('.note')?.matches(':popover-open'));
            const note = await noteOf(opened);
            assert.match(note ?? '', /^If nothing opened, this frame blocks links\. Copy the address:/);
            assert.ok(note?.includes(href), note);
            assert.equal(await frame.evaluate(() => String(getSelection())), href);
            assert.deepEqual(
              requested.filter((one) => one === to),
              [],
            );
            // The way that every sandbox leaves open.
            const here = await frame.waitForSelector('.note a.page');
            assert.ok(here);
            await click(opened, here);
            await opened.arrived(to);
            await page.waitForFunction(() => document.querySelector('iframe'));
            return;
          }
          await opened.arrived(to);
          await opens;
          assert.equal((await page.browserContext().pages()).length, opens ? 2 : 1);
          if (place === 'top') await page.waitForFunction((title) => document.title === title, {}, to);
          else assert.equal(new URL(page.url()).pathname, '/host/');
        });
      });
    }
});
