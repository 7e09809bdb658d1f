/** `cdn/resize.js`: frames get the height that their embed page reports, wherever they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { said, withHost } from './wait-for-widget.ts';

const path = '/embed/article/medication-management/en/';
const frame = (attributes = ''): string =>
  `<iframe src="%CDN%${path}" title="Article" width="600" ${attributes}></iframe>`;
const resize = '<script type="module" src="%CDN%/cdn/resize.js"></script>';

const frameOf = async (page: Page): Promise<Frame> => {
  await page.waitForFunction(() => document.querySelector('iframe'));
  const found = page.frames().find((one) => one.url().includes('/embed/'));
  assert.ok(found);
  return found;
};
const heightOf = (page: Page, selector = 'iframe'): Promise<number> =>
  page.$eval(selector, (element) => element.getBoundingClientRect().height);
const grown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 500);

describe('cdn/resize.js', () => {
  for (const [when, html] of [
    ['before the frame', resize + frame()],
    ['after it', frame() + resize],
    ['with a sandbox', resize + frame('sandbox="allow-scripts"')],
  ] as const) {
    it(`gives a frame the height of its page: ${when}`, async () => {
      await withHost({ html }, async ({ page, errors }) => {
        await grown(page);
        const inner = await frameOf(page);
        await page.waitForFunction(
          (wanted) => Math.abs((document.querySelector('iframe')?.clientHeight ?? 0) - wanted) < 2,
          {},
          await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
        );
        assert.deepEqual(errors, []);
      });
    });
  }

  it('follows the page as it grows, and may be loaded twice', async () => {
    const html = `${resize}${resize.replace('.js', '.js?v=2')}${frame()}`;
    await withHost({ html }, async ({ page }) => {
      await grown(page);
      const before = await heightOf(page);
      await page.$eval('iframe', (one) => (one.width = '260'));
      await page.waitForFunction(
        (old) => (document.querySelector('iframe')?.clientHeight ?? 0) > old + 300,
        {},
        before,
      );
    });
  });

  it('ignores messages from other pages', async () => {
    const stranger = `<iframe class="stranger" srcdoc="<script>
      for (const message of [null, {}, '{', { mtc: 'height', height: 77 }, { message: 'height', value: 1e9, secret: 'x' }, 'last'])
        parent.postMessage(message, '*');
      </script>" sandbox="allow-scripts"></iframe>`;
    const files = {
      '/embed/article/gone/en/': {
        body: `<script>for (const height of [-1, NaN, 1e9, "700", {}]) parent.postMessage({ mtc: "height", height }, "*");
          parent.postMessage("last", "*")</script>`,
      },
    };
    const ours =
      '<iframe id="ours" src="/embed/article/gone/en/" height="123" width="300" title="Article"></iframe>';
    const count = `<script>addEventListener('message', ({ data }) => {
      if (data === 'last') document.body.dataset.ended = Number(document.body.dataset.ended ?? 0) + 1;
    })</script>`;
    const html = `${resize.replace('%CDN%', '')}<style>iframe{border:0}</style>${count}`;
    await withHost({ html, files }, async (host) => {
      const { page } = host;
      await page.evaluate((frames) => {
        document.body.insertAdjacentHTML('beforeend', frames);
        for (const message of [
          null,
          {},
          '{',
          new ArrayBuffer(8),
          { mtc: 'height', height: 77 },
          { mtc: 'height', height: 'NaN' },
          'last',
        ])
          postMessage(message, '*');
      }, ours + stranger);
      // Each of the three has sent its last message, so the page has received all the others.
      await page.waitForFunction(() => document.body.dataset['ended'] === '3');
      assert.equal(await heightOf(page, '#ours'), 123);
      assert.equal(await heightOf(page, '.stranger'), 150);
      assert.deepEqual(said(host), []);
    });
  });

  it('sizes a frame whose address redirects, to another origin and path', async () => {
    const files = {
      '/old/': { body: '', status: 301, headers: { Location: '%CDN%/older/' } },
      '/older/': { body: `<meta http-equiv="refresh" content="0; url=${path}">` },
    };
    const html = `${resize}<iframe data-mtc src="/old/" title="Article" width="600"></iframe>`;
    await withHost({ html, files }, async ({ page }) => void (await grown(page)));
  });

  it('lets a frame that has left our page change nothing but its own height', async () => {
    const files = {
      '/embed/article/left/en/': { body: '<script>location = "%CDN%/away.html"</script>' },
      '/away.html': {
        body: `<script>for (const height of [1e9, 777]) parent.postMessage({ mtc: "height", height, src: "x" }, "*")</script>`,
      },
    };
    const left = '<iframe src="/embed/article/left/en/" height="123" title="Article"></iframe>';
    const html = `${resize}${left}<iframe data-mtc class="other" srcdoc="" height="99" title="Other"></iframe>`;
    await withHost({ html, files }, async ({ page }) => {
      await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 777);
      assert.equal(await page.$eval('iframe', (one) => one.getAttribute('style')), 'height: 777px;');
      assert.equal(await page.$eval('.other', (one) => one.clientHeight), 99);
    });
  });

  it('does not listen to a frame inside a frame', async () => {
    const inner = `<script>parent.parent.postMessage({ mtc: 'height', height: 777 }, '*'); parent.parent.postMessage('last', '*')</script>`;
    const files = {
      '/outer/': { body: '<iframe data-mtc src="/inner/"></iframe>' },
      '/inner/': { body: inner },
    };
    const html = `${resize.replace('%CDN%', '')}<script>addEventListener('message', ({ data }) => {
      if (data === 'last') document.body.dataset.ended = '';
    })</script><iframe data-mtc src="%CDN%/outer/" height="123" title="Article"></iframe>`;
    await withHost({ html, files }, async ({ page }) => {
      await page.waitForFunction(() => document.body.dataset['ended'] !== undefined);
      assert.equal(await page.$eval('iframe', (one) => one.clientHeight), 123);
    });
  });

  /** How a frame gets into the shadow roots of `<x-box>`; `add(root)` puts it there. */
  const ways: Record<string, string> = {
    'in a shadow root': `<x-box></x-box><script>add(document.querySelector('x-box').attachShadow({ mode: 'open' }))</script>`,
    'in a declarative shadow root': `<x-box><template shadowrootmode="open">%FRAME%</template></x-box>`,
    'in nested shadow roots': `<x-box></x-box><script>
      const outer = document.querySelector('x-box').attachShadow({ mode: 'open' });
      outer.innerHTML = '<div><x-box></x-box></div>';
      add(outer.querySelector('x-box').attachShadow({ mode: 'open' }))</script>`,
    'in a root that is attached after resize.js has run': `<x-box></x-box><script>addEventListener('load', () =>
      add(document.querySelector('x-box').attachShadow({ mode: 'open' })))</script>`,
    'in the clone of a template': `<template id="t">%FRAME%</template><script>addEventListener('load', () =>
      document.body.append(document.getElementById('t').content.cloneNode(true)))</script>`,
    'moved to another place': `<div>%FRAME%</div><p></p><script>addEventListener('load', () =>
      document.querySelector('p').append(document.querySelector('iframe')))</script>`,
    'hidden at first': `<div style="display: none">%FRAME%</div><script>addEventListener('load', () =>
      (document.querySelector('div').style.display = ''))</script>`,
    'twice, with the same address': '%FRAME%%FRAME%',
  };
  for (const [way, made] of Object.entries(ways))
    it(`sizes a frame ${way}`, async () => {
      const add = `<script>const add = (root) => { root.innerHTML = ${JSON.stringify(frame())} }</script>`;
      await withHost(
        { html: add + resize + made.replaceAll('%FRAME%', frame()) },
        async ({ page, thrown }) => {
          await page.waitForFunction(() => {
            const found = [...document.querySelectorAll('iframe')];
            for (const box of document.querySelectorAll('x-box')) {
              const inner = box.shadowRoot?.querySelector('x-box')?.shadowRoot ?? box.shadowRoot;
              found.push(...(inner?.querySelectorAll('iframe') ?? []));
            }
            return found.length > 0 && found.every(({ clientHeight }) => clientHeight > 500);
          });
          assert.deepEqual(thrown, []);
        },
      );
    });

  it('does not search a page of 20,000 elements for each message of a flood', async () => {
    const html = `${resize.replace('%CDN%', '')}<script>
      document.write('<p></p>'.repeat(20000));
      const { querySelectorAll } = Document.prototype;
      let searches = 0, messages = 0;
      Document.prototype.querySelectorAll = function (...given) { searches += given[0] === '*'; return querySelectorAll.apply(this, given); };
      addEventListener('message', ({ data }) => { messages += 1; if (data === 'last') document.body.dataset.searches = searches; });
    </script><iframe title="Stranger" srcdoc="<script>addEventListener('message', () => {
      for (let at = 0; at < 2000; at += 1) parent.postMessage({ mtc: 'height', height: 777 }, '*');
      parent.postMessage('last', '*');
    })</script>"></iframe>`;
    await withHost({ html }, async ({ page }) => {
      await page.$eval('iframe', (one) => one.contentWindow?.postMessage('start', '*'));
      const handle = await page.waitForFunction(() => document.body.dataset['searches']);
      const searches = Number(await handle.jsonValue());
      assert.ok(searches > 0 && searches < 15, `${searches}`);
    });
  });
});
