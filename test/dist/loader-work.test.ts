/** How much of a page the loader looks at: only what was added. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { loader, ready, withHost } from './wait-for-widget.ts';

/** A large page by a framework that never defines its tags, with a clock. */
const large = `<body>${'<p><b>1</b></p>'.repeat(10_000)}${'<app-row></app-row>'.repeat(3000)}<p id="clock"></p>
  <mtc-service-card></mtc-service-card>`;

/** Counts the elements in all search results from now on, and the checks for places. */
const countWork = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    let looked = 0;
    for (const prototype of [Document.prototype, Element.prototype, DocumentFragment.prototype]) {
      const { querySelectorAll } = prototype;
      prototype.querySelectorAll = function (selector) {
        const found = querySelectorAll.call(this, selector);
        looked += found.length;
        return found;
      };
    }
    const { hasAttribute } = Element.prototype;
    Element.prototype.hasAttribute = function (name) {
      looked += name === 'data-mtc' ? 1 : 0;
      return hasAttribute.call(this, name);
    };
    globalThis.lookedAt = () => looked;
  })()`);

const lookedAt = (page: Page): Promise<number> => page.evaluate('lookedAt()') as Promise<number>;

/** Changes the page, and waits for the next turn of its event loop, when every observer has run. */
const change = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`(async () => { ${code}; await new Promise((done) => setTimeout(done)); })()`);

describe('the loader on a page of 20,000 nodes', () => {
  it('looks at nothing when a clock ticks or attributes change, and at one node when one is added', async () => {
    await withHost({ html: loader + large }, async ({ page }) => {
      await ready(page, 'mtc-service-card');
      // Links wait for the idle time of the page, when the loader looks at all of it once more.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      await countWork(page);
      for (let tick = 0; tick < 20; tick += 1) await change(page, `clock.textContent = '${tick}'`);
      await change(
        page,
        `for (const each of document.querySelectorAll('b')) { each.className = 'x'; each.dataset.theme = 'dark'; }
         document.documentElement.dataset.theme = 'dark'; document.body.dataset.lang = 'en'`,
      );
      // The test's own search, and one check for each attribute that a placeholder could have.
      assert.ok((await lookedAt(page)) < 10_000 + 10_100, String(await lookedAt(page)));
      const before = await lookedAt(page);
      for (let tick = 0; tick < 20; tick += 1) await change(page, `clock.textContent = 'again ${tick}'`);
      assert.equal(await lookedAt(page), before);
      await change(page, "document.body.append(document.createElement('app-row'))");
      assert.ok((await lookedAt(page)) - before < 5);
    });
  });

  it('looks at each node once, however deep the page adds it', async () => {
    await withHost(
      { html: `${loader}<mtc-service-card></mtc-service-card><main></main>` },
      async ({ page }) => {
        await ready(page, 'mtc-service-card');
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
        await countWork(page);
        await change(
          page,
          `let at = document.querySelector('main'); for (let depth = 0; depth < 500; depth++) at = at.appendChild(document.createElement('div'))`,
        );
        assert.ok((await lookedAt(page)) < 2000, String(await lookedAt(page)));
      },
    );
  });
});
