import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import sharp from 'sharp';
import { build } from '../helpers/build.ts';
import { article } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';
import { openHost } from '../helpers/page.ts';
import type { Host } from '../helpers/page.ts';

const NAME = 'hero, front (1) #2 ünï 100%';

/** A photograph as from a stock library, in an article and in a card. */
async function content(): Promise<Changes> {
  const picture = sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#567a72' } });
  return {
    [`media/${NAME}.jpg`]: await picture.jpeg().toBuffer(),
    [`media/${NAME}.yaml`]: 'credit: Somebody\nalt:\n  en: A green wall\n',
    'en/articles/walking.md': article('One foot, then the other.', `hero: "${NAME}"\n`),
  };
}

async function open(test: TestContext, page: string, kind: 'es' | 'iife' = 'es'): Promise<Host> {
  const { files } = await build(test, await content(), kind);
  const tag =
    kind === 'es'
      ? '<script type="module" src="/cdn/mtc.js"></script>'
      : '<script defer src="/cdn/mtc.classic.js"></script>';
  const host = await openHost({ html: `${tag}${page}`, files, viewport: { width: 800, height: 600 } });
  await host.page.waitForSelector('mtc-article >>> img');
  return host;
}

const image = (host: Host) =>
  host.page.$eval('mtc-article >>> img', (img) => {
    const { width, height } = img.getBoundingClientRect();
    const { alt, loading, complete, naturalWidth, currentSrc } = img;
    return { alt, loading, complete, naturalWidth, currentSrc, ratio: width / height, width };
  });

const widget = '<mtc-article topic="walking"><p>Fallback</p></mtc-article>';

for (const kind of ['es', 'iife'] as const) {
  describe(`a photograph in content/media, ${kind}`, () => {
    it('is found next to the script, whatever the page’s base, in the best format and a fitting width', async (test) => {
      const host = await open(test, `<base href="/portal/">${widget}`, kind);
      await host.page.waitForFunction(() => {
        const img = document.querySelector('mtc-article')?.shadowRoot?.querySelector('img');
        return img?.complete && img.naturalWidth > 0;
      });
      const { alt, currentSrc, ratio, loading } = await image(host);
      assert.equal(alt, 'A green wall');
      assert.equal(loading, 'eager');
      assert.match(
        currentSrc,
        new RegExp(`^${host.origin}/cdn/hero-front-1-2-uni-100-(1280|1920)-[0-9a-f]{8}\\.avif$`),
      );
      assert.ok(Math.abs(ratio - 5 / 2) < 0.05, `${ratio}`);
      assert.deepEqual(host.errors, []);
      await host.close();
    });
  });
}

describe('a photograph', () => {
  it('is not loaded below the fold, and moves nothing when it loads', async (test) => {
    const host = await open(test, `<div style="height: 8000px"></div>${widget}`);
    assert.equal((await image(host)).loading, 'lazy');
    assert.deepEqual(
      host.requests.filter((url) => /\.(avif|webp|jpg)$/.test(url)),
      [],
    );
    await host.page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
      document.querySelector('mtc-article')?.scrollIntoView();
    });
    await host.page.waitForFunction(
      () => (document.querySelector('mtc-article')?.shadowRoot?.querySelector('img')?.naturalWidth ?? 0) > 0,
    );
    const shifts = await host.page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    assert.deepEqual(shifts, []);
    await host.close();
  });
});
