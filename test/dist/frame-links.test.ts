/** Links of an embed page in frames, by what their sandbox allows. The table is the one in docs/cms.md. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { shareBrowser } from '../../tools/test/launch-browser.ts';
import { click, openFramed } from '../helpers/framed.ts';
import type { Framed } from '../helpers/framed.ts';
import { rendered } from './wait-for-widget.ts';

const path = '/embed/article/medication-management/en/';
const scripts = 'allow-scripts';

/** The rows of the table: `| "allow-scripts" | nowhere; a note explains | a note explains |`. */
const rows = [
  ...readFileSync('docs/cms.md', 'utf8').matchAll(
    /^\| (none|`"(.*?)"`) +\| (in the whole window|in a new tab|in the iframe|nowhere; a note explains) +\| (.*?) +\|$/gm,
  ),
].map(([, , sandbox, place = '', calls = '']) => ({ sandbox, place, calls }));

const links = {
  'a page of the clinic': '.about a[data-page]',
  'a crisis link': '.help a[href*="/chat/"]',
};

const frameTag = (sandbox: string | undefined, src = `%FRAMES%${path}`): string =>
  `<iframe title="Article" width="700" height="3000" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${src}"></iframe>`;

/** Whether the page's own scripts may run. */
const hasScripts = (sandbox: string | undefined): boolean => sandbox?.includes(scripts) ?? true;

const where = (sandbox: string | undefined): string =>
  sandbox === undefined ? 'no sandbox' : `sandbox="${sandbox}"`;

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

  for (const { sandbox, place } of rows)
    for (const [kind, selector] of Object.entries(links)) {
      it(`to ${kind}, with ${where(sandbox)}, opens ${place}`, async () => {
        await framed(frameTag(sandbox), async (opened) => {
          const { page, frame, requested } = opened;
          const link = await linkIn(opened, selector, hasScripts(sandbox));
          const href = String(await (await link.getProperty('href')).jsonValue());
          const to = new URL(href).pathname;
          const opens = place === 'in a new tab' && new Promise((done) => page.once('popup', done));
          await click(opened, link);
          if (place.startsWith('nowhere')) {
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
          if (place === 'in the whole window')
            await page.waitForFunction((title) => document.title === title, {}, to);
          else assert.equal(new URL(page.url()).pathname, '/host/');
        });
      });
    }

  it('is tried with every sandbox of the table', () => assert.equal(rows.length, 13));

  for (const { sandbox, calls } of rows.filter((row) => hasScripts(row.sandbox)))
    for (const scheme of ['tel', 'sms'])
      it(`to ${scheme}:, with ${where(sandbox)}: ${calls}`, async () => {
        await framed(frameTag(sandbox), async (opened) => {
          const link = await linkIn(opened, `.help a[href^="${scheme}:"]`);
          await opened.frame.evaluate(() =>
            addEventListener('click', ({ defaultPrevented }) => {
              document.body.dataset['prevented'] = String(defaultPrevented);
            }),
          );
          await click(opened, link);
          await opened.frame.waitForFunction(() => document.body.dataset['prevented'] === 'false');
          const note = await noteOf(opened);
          assert.equal(note !== undefined, calls.startsWith('a note explains'), note);
          if (note) assert.match(note, /^If nothing happened, .* Use your phone:\s+(911|988)\s+Close$/);
        });
      });

  it('to a source leaves the frame', async () => {
    const panel = frameTag(undefined, '%FRAMES%/embed/tms-panel/tms/en/').replace('3000', '9000');
    await framed(panel, async (opened) => {
      await rendered(opened.frame, 'mtc-tms-panel');
      const link = await opened.frame.waitForSelector('mtc-tms-panel >>> .sources a[href^="http"]');
      assert.ok(link);
      const href = await link.evaluate((one) => (one as HTMLAnchorElement).href);
      await click(opened, link);
      await opened.arrived(new URL(href).pathname);
      await opened.page.waitForFunction((to) => document.title === to, {}, new URL(href).pathname);
    });
  });

  it('to a place in the text stays in the frame, without a note, in any sandbox', async () => {
    const panel = frameTag(scripts, '%FRAMES%/embed/tms-panel/tms/en/').replace('3000', '9000');
    await framed(panel, async (opened) => {
      await rendered(opened.frame, 'mtc-tms-panel');
      const link = await opened.frame.waitForSelector('mtc-tms-panel >>> a[role="doc-noteref"]');
      assert.ok(link);
      await click(opened, link);
      await opened.frame.waitForFunction(() =>
        document.querySelector('mtc-tms-panel')?.shadowRoot?.activeElement?.matches('li'),
      );
      assert.equal(await noteOf(opened), undefined);
    });
  });

  it('to a place in the text is only text where there are no scripts', async () => {
    await framed(frameTag('', '%FRAMES%/embed/tms-panel/tms/en/'), async ({ frame }) => {
      const link = await frame.waitForSelector('mtc-tms-panel >>> a[role="doc-noteref"]');
      assert.equal(await link?.evaluate((one) => getComputedStyle(one).pointerEvents), 'none');
      const contents = await frame.waitForSelector('mtc-tms-panel >>> .contents');
      assert.equal(await contents?.evaluate((one) => one.checkVisibility()), false);
    });
  });

  it('in a frame inside a frame leaves both, unless the outer one is in a sandbox', async () => {
    const nested = (sandbox?: string): string =>
      `<iframe title="Outer" width="800" height="3100" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} srcdoc="${frameTag(undefined).replaceAll('"', '&quot;')}"></iframe>`;
    await framed(nested(), async (opened) => {
      await click(opened, await linkIn(opened, links['a page of the clinic']));
      await opened.page.waitForFunction(() => document.title === '/medication-management/');
    });
    await framed(nested(scripts), async (opened) => {
      await click(opened, await linkIn(opened, links['a page of the clinic']));
      await opened.frame.waitForFunction(() => document.querySelector('.note')?.matches(':popover-open'));
    });
  });

  it('that WordPress blocks is offered by itself, which WordPress follows', async () => {
    const src = `%FRAMES%${path}#?secret=AbCdE12345`;
    const follow = `<script>addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (data.message === 'link' && data.secret === 'AbCdE12345' && source === frame.contentWindow)
        if (new URL(data.value).host === new URL(frame.src).host && data.value.includes('/embed/')) location = data.value;
    })</script>`;
    await framed(follow + frameTag(scripts, src), async (opened) => {
      await click(opened, await linkIn(opened, '.help a[href^="tel:"]'));
      await opened.frame.waitForFunction(() => document.querySelector('.note')?.matches(':popover-open'));
      const alone = await opened.frame.waitForSelector('.note a.host');
      assert.ok(alone);
      await click(opened, alone);
      await opened.arrived(`/v0${path}`);
      await opened.page.waitForFunction((to) => document.title === to, {}, `/v0${path}`);
    });
  });
});
