/** Embed pages in frames, and the two ways in which they report their height. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { assertFull, everyTag, inside, shown, speaks, withHost } from './wait-for-widget.ts';

const path = '/embed/article/medication-management/en/';
const pages = readdirSync('dist/embed', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/embed/${file.replaceAll('\\', '/').replace('index.html', '')}`);
const frame = (attributes = ''): string =>
  `<iframe src="%CDN%${path}" title="Article" width="600" ${attributes}></iframe>`;

const frameOf = async (page: Page): Promise<Frame> => {
  await page.waitForFunction(() => document.querySelector('iframe'));
  const found = page.frames().find((one) => one.url().includes('/embed/'));
  assert.ok(found);
  return found;
};

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

  it('is taken over by its element, in the language of the page', async () => {
    await withHost({ path }, async ({ page, errors }) => {
      await page.waitForFunction(() => customElements.get('mtc-article'));
      await assertFull(page);
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
        const line = await inner.$eval('noscript', (one) => (one as HTMLElement).innerText);
        const isShown =
          /^If a link .* open this page by itself: https:\/\/widgets\.example\/v0\/embed\//.test(line);
        assert.equal(isShown, !sandbox, line);
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
