import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { classic, all, assertEveryElement, assertFull, article, inside } from './wait-for-widget.ts';
import { said, script, settled, shown, tag, withHost } from './wait-for-widget.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const module = (path: string): string => `<script type="module" src="/cdn/${path}"></script>`;
const copies = { classic, article: module('article.js'), 'mtc.js?v=2': module('mtc.js?v=2') };
type Copy = keyof typeof copies;

const orders: Copy[][] = [
  ['classic', 'article', 'mtc.js?v=2'],
  ['classic', 'mtc.js?v=2', 'article'],
  ['article', 'classic', 'mtc.js?v=2'],
  ['article', 'mtc.js?v=2', 'classic'],
  ['mtc.js?v=2', 'classic', 'article'],
  ['mtc.js?v=2', 'article', 'classic'],
];

describe('several copies on one page (report 1)', () => {
  for (const order of orders) {
    it(`keep the first of ${order.join(', ')}, and report no copy of the same version`, async () => {
      // Modules run after classic scripts, so the page adds each script after the previous one has run.
      const host = { html: `${tag}<mtc-service-card></mtc-service-card>` };
      await withHost(host, async ({ page, messages }) => {
        for (const name of order) {
          await page.evaluate(async (markup) => {
            const [given] = document.createRange().createContextualFragment(markup).children;
            await new Promise((done, fail) => {
              given?.addEventListener('load', done);
              given?.addEventListener('error', fail);
              if (given) document.head.append(given);
            });
          }, copies[name]);
        }
        await assertFull(page);
        assert.ok((await shown(page, 'mtc-service-card')).length > 0);
        assert.deepEqual(messages, []);
      });
    });
  }

  it('report the version that is used and the one that is not', async () => {
    const body = readFileSync('dist/cdn/mtc.js', 'utf8').replaceAll(version, '0.0.9');
    const host = { html: `${module('old.js')}${script}${tag}`, files: { '/cdn/old.js': { body } } };
    await withHost(host, async ({ page, messages }) => {
      await assertFull(page);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0] ?? '', new RegExp(`0\\.0\\.9.*${version.replaceAll('.', '\\.')}`));
      const kept = await page.evaluate(
        () => (customElements.get('mtc-article') as { version?: string } | undefined)?.version,
      );
      assert.equal(kept, '0.0.9');
    });
  });

  it('run only once if they are the same module, however often the page loads it', async () => {
    await withHost({ html: `${script}${script}${tag}${script}` }, async ({ page, messages }) => {
      await assertFull(page);
      assert.deepEqual(messages, []);
    });
  });

  it('leave a foreign definition alone', async () => {
    const foreign = `<script>customElements.define('mtc-nav-footer', class extends HTMLElement {});</script>`;
    await withHost(
      { html: `${foreign}${script}${tag}<mtc-nav-footer>Theirs</mtc-nav-footer>` },
      async (host) => {
        await assertFull(host.page);
        assert.equal(await shown(host.page, 'mtc-nav-footer'), 'Theirs');
        assert.equal(said(host).length, 1);
      },
    );
  });
});

describe('the script', () => {
  const places = {
    'a module in <head>': `<head>${script}</head><body>${all}</body>`,
    'a module at the end': `<body>${all}${script}</body>`,
    'the classic script in <head> without defer, before the elements': `<head>${classic}</head><body>${all}</body>`,
    'the classic script in <head> with defer': `<head>${classic.replace('src', 'defer src')}</head><body>${all}</body>`,
    'the classic script at the end': `<body>${all}${classic}</body>`,
    'the classic script between the elements': `<body>${all.replace('<mtc-tms', `${classic}<mtc-tms`)}</body>`,
  };
  for (const [place, html] of Object.entries(places)) {
    it(`works as ${place}`, async () => {
      await withHost({ html: `<html lang="en">${html}</html>` }, async ({ page, messages }) => {
        await assertEveryElement(page);
        assert.deepEqual(messages, []);
      });
    });
  }

  it('works when an optimiser has joined it with other scripts', async () => {
    const body = `var before = 1\n${readFileSync('dist/cdn/mtc.classic.js', 'utf8')}\nvar after = 2`;
    const files = { '/joined.js': { body } };
    await withHost({ html: `<script src="/joined.js"></script>${all}`, files }, async ({ page }) => {
      await assertEveryElement(page);
      const own = await page.evaluate(() =>
        Object.entries(window).filter(([name]) => /^(before|after)$/.test(name)),
      );
      assert.deepEqual(Object.fromEntries(own), { before: 1, after: 2 });
    });
  });
});

describe('an element that is added, removed or waiting', () => {
  it('uses properties that were set before the definition loaded (report 12)', async () => {
    const html = `<mtc-service-card></mtc-service-card>
      <script>
        const card = document.querySelector('mtc-service-card');
        card.service = 'psychotherapy';
        card.headingLevel = 5;
      </script>`;
    await withHost({ html }, async ({ page, messages }) => {
      await page.addScriptTag({ type: 'module', url: '/cdn/mtc.js' });
      await page.waitForSelector('mtc-service-card:defined');
      const heading = await inside(page, 'mtc-service-card', 'h5');
      assert.equal(await heading.evaluate((element) => element.textContent), 'Psychotherapy');
      await page.$eval('mtc-service-card', (card) => {
        card.service = 'tms';
      });
      const next = await inside(page, 'mtc-service-card', 'h5');
      assert.equal(await next.evaluate((element) => element.textContent), 'TMS');
      assert.deepEqual(messages, []);
    });
  });

  it('works after it was removed and added again, elsewhere and many times', async () => {
    await withHost({ html: `${script}${tag}<div id="other"></div>` }, async ({ page, messages }) => {
      await settled(page);
      await page.evaluate(() => {
        const element = document.querySelector('mtc-article');
        const other = document.querySelector('#other');
        for (let i = 0; element && i < 300; i++) (i % 2 ? document.body : other)?.append(element);
        element?.remove();
        if (element) document.body.prepend(element);
      });
      await assertFull(page);
      assert.deepEqual(messages, []);
    });
  });

  it('fires mtc-ready once, whatever happens to it later', async () => {
    const listen = '<script>let ready = 0; addEventListener("mtc-ready", () => ready++);</script>';
    await withHost({ html: `${listen}${script}${tag}` }, async ({ page }) => {
      await settled(page);
      await page.$eval('mtc-article', (element) => {
        element.headingLevel = 4;
        document.body.append(element);
      });
      await settled(page);
      assert.equal(await page.evaluate('ready'), 1);
    });
  });

  it('works among 1,000 cards and 200 articles, and nothing is thrown', async () => {
    const html = `<script>let ready = 0; addEventListener("mtc-ready", () => ready++);</script>${script}
      ${'<mtc-service-card></mtc-service-card>'.repeat(1000)}${tag.repeat(200)}`;
    await withHost({ html }, async ({ page, messages }) => {
      await page.waitForFunction('ready === 1200');
      const lengths = await page.$$eval('mtc-service-card, mtc-article', (found) =>
        found.map(({ shadowRoot }) => shadowRoot?.textContent.trim().length ?? 0),
      );
      assert.equal(lengths.filter((length) => length > 50).length, 1200);
      const last = await page.$$eval('mtc-article', (found) => found.at(-1)?.shadowRoot?.textContent ?? '');
      assert.ok(last.replace(/\s+/g, ' ').includes(article.at(-1) ?? '?'));
      assert.deepEqual(messages, []);
    });
  });
});
