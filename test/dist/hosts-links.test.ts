import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { openHost } from '../helpers/page.ts';
import type { Host, HostOptions } from '../helpers/page.ts';
import { inside, script, settled, withHost } from './wait-for-widget.ts';

const page = (title: string) => ({ body: `<!doctype html><title>${title}</title>` });
const files = {
  '/clinic/tms/': page('TMS'),
  '/clinic/psychotherapy/': page('Psychotherapy'),
  '/outer': page('Outer'),
};
const card = '<mtc-service-card site="/clinic/" service="tms"></mtc-service-card>';
const footer = '<mtc-nav-footer site="/clinic/"></mtc-nav-footer>';

/** Requests after those for the page and the script. */
const visited = (host: Host): string[] => host.requests.slice(2).map((url) => url.replace(host.origin, ''));

/** A point where the card has text or a picture, but no link. */
async function corner(target: Page): Promise<[number, number]> {
  await settled(target);
  const box = await (await target.waitForSelector('mtc-service-card'))?.boundingBox();
  assert.ok(box);
  return [box.x + 20, box.y + 20];
}

async function following(target: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([target.waitForNavigation(), act()]);
}

describe('a card inside a link of the page (report 18)', () => {
  for (const [where, html] of Object.entries({ 'in a link': `<a href="/outer">${card}</a>`, alone: card })) {
    it(`${where}: a click navigates once, to the card’s page`, async () => {
      await withHost({ html: `${script}${html}`, files }, async (host) => {
        const at = await corner(host.page);
        await following(host.page, () => host.page.mouse.click(...at));
        assert.equal(await host.page.title(), 'TMS');
        assert.deepEqual(visited(host), ['/clinic/tms/']);
      });
    });
  }

  it('follows the link on Enter, and has no other tab stop', async () => {
    await withHost({ html: `${script}${card}<button>Next</button>`, files }, async (host) => {
      await settled(host.page);
      await host.page.keyboard.press('Tab');
      await host.page.keyboard.press('Tab');
      assert.equal(await host.page.evaluate(() => document.activeElement?.localName), 'button');
      await host.page.focus('mtc-service-card >>> a');
      await following(host.page, () => host.page.keyboard.press('Enter'));
      assert.equal(await host.page.title(), 'TMS');
    });
  });
});

const router = `<script>
  const events = [], stays = {};
  document.addEventListener('mtc-navigate', (event) => {
    event.preventDefault();
    history.pushState({}, '', event.detail.href);
    events.push([event.target.localName, event.page, event.detail.page, event.href, event.detail.href].join(' '));
  });
</script>`;

describe('a client router of the page (report 23)', () => {
  it('gets one event for each click and each Enter, with an absolute URL, and no page is loaded', async () => {
    await withHost({ html: `${router}${script}${card}${footer}`, files }, async (host) => {
      const { page, origin } = host;
      await page.mouse.click(...(await corner(page)));
      await page.focus('mtc-service-card >>> a');
      await page.keyboard.press('Enter');
      await (await inside(page, 'mtc-nav-footer', 'a[part=link]')).click();
      const tms = `mtc-service-card tms tms ${origin}/clinic/tms/ ${origin}/clinic/tms/`;
      const other = `${origin}/clinic/psychotherapy/`;
      const expected = [tms, tms, `mtc-nav-footer psychotherapy psychotherapy ${other} ${other}`];
      assert.deepEqual(await page.evaluate('events'), expected);
      assert.equal(page.url(), other);
      assert.deepEqual(visited(host), []);
    });
  });

  it('gets no event for a click that it has handled already', async () => {
    const early = '<script>addEventListener("click", (event) => event.preventDefault(), true);</script>';
    await withHost({ html: `${early}${router}${script}${card}`, files }, async (host) => {
      await host.page.mouse.click(...(await corner(host.page)));
      assert.deepEqual(await host.page.evaluate('events'), []);
      assert.deepEqual(visited(host), []);
    });
  });

  it('gets no event for tel: and sms: links', async () => {
    const stop = '<script>addEventListener("click", (event) => event.preventDefault());</script>';
    await withHost(
      { html: `${router}${stop}${script}<mtc-article></mtc-article>`, files },
      async ({ page }) => {
        await settled(page);
        const links = await page.$$('mtc-article >>> :is(a[href^="tel:"], a[href^="sms:"])');
        assert.ok(links.length >= 3);
        for (const link of links)
          await (link as ElementHandle<HTMLElement>).evaluate((element) => element.click());
        assert.deepEqual(await page.evaluate('events'), []);
      },
    );
  });
});

/** Opens the link with the given action, and returns the new page. */
async function opened(
  options: HostOptions,
  act: (target: Page) => Promise<unknown>,
): Promise<{ host: Host; popup: Page }> {
  const host = await openHost({ files, ...options });
  await settled(host.page);
  const isTms = (target: Target): boolean =>
    target.type() === 'page' && target.url().endsWith('/clinic/tms/');
  const [found] = await Promise.all([host.page.browserContext().waitForTarget(isTms), act(host.page)]);
  const target = await found.page();
  assert.ok(target);
  await target.waitForFunction(() => document.title === 'TMS');
  return { host, popup: target };
}

describe('a new tab', () => {
  for (const key of ['Control', 'Shift'] as const) {
    it(`opens with ${key} and a click on the card; this page stays, and its router gets no event`, async () => {
      const { host } = await opened({ html: `${router}${script}${card}` }, async (target) => {
        const at = await corner(target);
        await target.keyboard.down(key);
        await target.mouse.click(...at);
        await target.keyboard.up(key);
      });
      assert.deepEqual(await host.page.evaluate('events'), []);
      assert.equal(host.page.url(), `${host.origin}/host.html`);
      assert.deepEqual(host.thrown, []);
      await host.close();
    });
  }

  it('opens with the middle button', async () => {
    const { host } = await opened({ html: `${router}${script}${card}` }, async (target) =>
      target.mouse.click(...(await corner(target)), { button: 'middle' }),
    );
    assert.deepEqual(await host.page.evaluate('events'), []);
    assert.equal(host.page.url(), `${host.origin}/host.html`);
    await host.close();
  });

  it('opened with target="_blank" has no opener and no referrer', async () => {
    const html = `${script}${card.replace('service=', 'target="_blank" service=')}`;
    const { host, popup } = await opened({ html }, async (target) =>
      target.mouse.click(...(await corner(target))),
    );
    const found = await popup.evaluate(() => ({
      opener: window.opener as unknown,
      referrer: document.referrer,
    }));
    assert.deepEqual(found, { opener: null, referrer: '' });
    assert.equal(host.page.url(), `${host.origin}/host.html`);
    await host.close();
  });
});
