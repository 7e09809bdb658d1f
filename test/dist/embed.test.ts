/** Embed pages in frames, and the two ways in which they report their height. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { assertFull, everyTag, inside, said, shown, speaks, withHost } from './wait-for-widget.ts';

const path = '/embed/article/medication-management/en/';
const pages = readdirSync('dist/embed', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/embed/${file.replaceAll('\\', '/').replace('index.html', '')}`);
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

interface Oembed {
  [key: string]: unknown;
  html: string;
}

describe('every embed page', () => {
  for (const page of pages) {
    it(`${page} has a language, a title, an oEmbed link, and loads from no other origin`, () => {
      const html = readFileSync(`dist${page}index.html`, 'utf8');
      const [, , , locale] = page.split('/').slice(1);
      assert.ok(html.includes(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`));
      assert.ok(/<title>[^<]{2,} · [^<]+<\/title>/.test(html));
      const discovered = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        html,
      )?.[1];
      assert.equal(discovered, `https://widgets.example/v0${page}oembed.json`);
      for (const [, src = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) {
        const file = new URL(src, `https://host.example${page}`).pathname;
        assert.ok(existsSync(`dist${file}`), file);
      }
      const answer = JSON.parse(readFileSync(`dist${page}oembed.json`, 'utf8')) as Oembed;
      assert.deepEqual([answer['version'], answer['type']], ['1.0', 'rich']);
      assert.ok(answer.html.includes(`src="https://widgets.example/v0${page}"`));
      assert.match(answer.html, /^<blockquote.*<a href=.*<\/blockquote><iframe .*<\/iframe>$/);
    });
  }
});

describe('an embed page', () => {
  it('can be read with scripts off', async () => {
    await withHost({ path, javaScript: false }, async ({ page }) => {
      await assertFull(page);
      await inside(page, 'mtc-article', 'a[href="tel:988"]');
    });
  });

  it('is taken over by its element, whose links leave the frame', async () => {
    await withHost({ path }, async ({ page, errors }) => {
      await page.waitForFunction(() => customElements.get('mtc-article'));
      await assertFull(page);
      const link = await inside(page, 'mtc-article', '.about a');
      assert.equal(await link.evaluate((one) => (one as HTMLAnchorElement).target), '_top');
      assert.deepEqual(errors, []);
    });
    await withHost({ path: path.replace('/en/', '/ar/') }, async ({ page }) => {
      await page.waitForFunction(() => customElements.get('mtc-article'));
      await speaks(page, 'mtc-article', 'ar');
    });
  });

  for (const sandbox of ['', 'allow-scripts']) {
    it(`can be read in a frame with sandbox="${sandbox}"`, async () => {
      await withHost({ html: frame(`sandbox="${sandbox}"`) }, async (host) => {
        const inner = await frameOf(host.page);
        await inner.waitForSelector('mtc-article');
        await assertFull(inner);
        // A link that cannot leave the frame would not work.
        if (sandbox) await inner.waitForFunction(() => !document.querySelector('[target]'));
      });
    });
  }

  it('tells WordPress its height, with the secret that it was given', async () => {
    const html = `<script>addEventListener('message', ({ data }) => {
        if (data.message === 'height') document.documentElement.dataset.told = JSON.stringify(data);
      });</script>${frame('sandbox="allow-scripts" security="restricted"').replace(`${path}"`, `${path}#?secret=AbCdE12345"`)}`;
    await withHost({ html }, async ({ page }) => {
      await page.waitForFunction(() => document.documentElement.dataset['told']);
      const told = JSON.parse((await page.$eval('html', (one) => one.dataset['told'])) ?? '') as {
        value: number;
        secret: string;
      };
      assert.equal(told.secret, 'AbCdE12345');
      assert.ok(told.value > 500 && Number.isInteger(told.value), `${told.value}`);
    });
  });

  it('works on its own, and ignores unknown messages', async () => {
    await withHost({ html: frame() }, async ({ page }) => {
      const inner = await frameOf(page);
      await inner.waitForSelector('mtc-article');
      await page.$eval('iframe', (one) => {
        const strange = [
          null,
          {},
          '{',
          new ArrayBuffer(8),
          { message: 'height', value: 1e9, secret: 'x' },
          { mtc: {} },
        ];
        for (const message of strange) one.contentWindow?.postMessage(message, '*');
      });
      await inner.evaluate(() => postMessage({ mtc: 'height?' }, '*'));
      await assertFull(inner);
    });
  });
});

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

  it('trusts a frame only while it shows its own origin', async () => {
    const away = '<script>parent.postMessage({ mtc: "height", height: 777 }, "*")</script>';
    const told = `<script>addEventListener('message', ({ data }) => {
      if (data.height === 777) document.body.dataset.told = '';
    })</script>`;
    const left = '<iframe src="/embed/article/left/en/" height="123" title="Article"></iframe>';
    const files = {
      '/embed/article/left/en/': { body: '<script>location = "%CDN%/away.html"</script>' },
      '/away.html': { body: away },
    };
    await withHost({ html: resize.replace('%CDN%', '') + told, files }, async ({ page }) => {
      await page.evaluate((frame) => document.body.insertAdjacentHTML('beforeend', frame), left);
      await page.waitForFunction(() => document.body.dataset['told'] !== undefined);
      assert.ok(page.frames().some((one) => one.url().endsWith('/away.html')));
      assert.ok((await heightOf(page)) < 200);
    });
  });
});

describe('every tag except the skip link, which has nothing to skip to in a frame,', () => {
  it('has an embed page', () => {
    for (const tag of everyTag.slice(1))
      assert.ok(
        pages.some((page) => page.startsWith(`/embed/${tag.slice(4)}/`)),
        tag,
      );
  });

  it('shows its content there', async () => {
    for (const page of pages.filter((one) => one.endsWith('/en/')))
      await withHost({ path: page }, async (host) => {
        assert.ok((await shown(host.page)).length > 10, page);
        assert.deepEqual(host.errors, []);
      });
  });
});
