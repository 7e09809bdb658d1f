import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { caughtUp } from '../helpers/page.ts';
import { chunksName as chunks } from './chunks.ts';
import {
  action,
  all,
  assertEveryElement,
  assertFull,
  children,
  count,
  crisis,
  everyTag,
  psychotherapy,
  loader,
  ready,
  said,
  shown,
  speaks,
  tag,
  withHost,
} from './wait-for-widget.ts';

const linked = loader.replace('src', 'data-links src');

const nameOf = (request: string): string => request.replace(/.*\//, '').replace(`-${chunks}.js`, '');

describe('the loader', () => {
  it('shows all five widgets', async () => {
    await withHost({ html: loader + all }, async ({ page, requests }) => {
      for (const tag of everyTag) await ready(page, tag);
      await assertEveryElement(page);
      assert.equal(new Set(requests).size, requests.length, 'a file was asked for twice');
    });
  });

  it('requests what the page shows, in one wave', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((done) => (release = done));
    const prepare = async (page: Page): Promise<void> => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (/\/cdn\/(?!loader)/.test(request.url())) void held.then(() => request.continue());
        else void request.continue();
      });
    };
    await withHost({ html: loader + tag, prepare }, async ({ page, requests }) => {
      // No file has loaded yet, so none can have been found through another.
      await page.waitForFunction(() => document.querySelectorAll('link[rel=modulepreload]').length > 2);
      await caughtUp(page);
      assert.deepEqual(
        requests
          .filter((url) => url.includes('/cdn/'))
          .map(nameOf)
          .sort(),
        ['article', 'article.medication-management', 'core', 'loader.js'],
      );
      const before = requests.length;
      release?.();
      await ready(page, 'mtc-article');
      await assertFull(page);
      assert.equal(requests.length, before);
    });
  });

  it('fills placeholders, and keeps their content as fallback', async () => {
    const place = `<div class="box" data-mtc="service-card" data-service="psychotherapy" data-heading-level="5">${children}</div>`;
    await withHost({ html: loader + place }, async ({ page }) => {
      await ready(page, 'div.box >>> mtc-service-card');
      assert.equal(count(await shown(page), crisis), 0);
      assert.ok(await page.$('div.box >>> h5'));
      assert.equal(await page.$eval('div.box', ({ outerHTML }) => outerHTML), place);
    });
  });

  it('understands placeholders that an editor or a system has changed', async () => {
    const html = `${loader}<p><br></p><div data-mtc=”article” data-topic=“medication-management”><p>&nbsp;</p>${children}<br></div><p>&nbsp;</p>
      <p><mtc-service-card service=&#8221;psychotherapy&#8220;></mtc-service-card><br></p>`;
    await withHost({ html }, async (host) => {
      await ready(host.page, '[data-mtc] >>> mtc-article');
      await ready(host.page, 'mtc-service-card');
      await assertFull(host.page, '[data-mtc] >>> mtc-article');
      assert.ok((await shown(host.page, 'mtc-service-card')).length > 50);
      assert.deepEqual(said(host), []);
    });
  });

  it('shows a widget in place of a link to its embed page, in the language of the link', async () => {
    const html = `${loader}<p>Before. <a data-mtc href="https://other.example/v0/embed/nav-footer/navigation/en/">Pages</a><br></p>
      <p><a class="mtc" href="/embed/service-card/tms/es/">Card</a></p>`;
    await withHost({ html }, async ({ page }) => {
      await ready(page, 'p > mtc-nav-footer');
      await speaks(page, 'mtc-service-card', 'es');
      assert.equal(count(await shown(page), psychotherapy), 1);
      assert.ok(!/Pages|Card/.test(await shown(page)));
      // A link that holds a link would be two targets of one click.
      assert.equal(await page.$$eval('a', (links) => links.filter((link) => link.closest('a a')).length), 0);
    });
  });

  it('replaces plain links to its own origin only if it is told to', async () => {
    const link = '<p><a href="/embed/service-card/tms/en/">/embed/service-card/tms/en/</a></p>';
    const foreign = link.replaceAll('/embed', 'https://other.example/embed');
    await withHost({ html: loader + link + tag }, async ({ page }) => {
      await ready(page, 'mtc-article');
      assert.equal(await page.$('mtc-service-card'), null);
    });
    await withHost({ html: linked + link + foreign }, async ({ page }) => {
      await ready(page, 'mtc-service-card');
      assert.equal((await page.$$('mtc-service-card')).length, 1);
      assert.equal(count(await shown(page), action), 1);
    });
  });

  it('finds elements that are added later, and other pieces for an element that it has', async () => {
    await withHost({ html: `${loader}<main></main>` }, async ({ page, requests }) => {
      await page.$eval('main', (main) => {
        main.innerHTML = '<mtc-service-card service="tms"></mtc-service-card>';
      });
      await ready(page, 'mtc-service-card');
      await page.$eval('main', (main) => {
        main.innerHTML += '<div data-mtc="service-card" data-service="psychotherapy"></div>';
      });
      await ready(page, 'div >>> mtc-service-card');
      await page.$eval('main > mtc-service-card', (card) => card.setAttribute('service', 'neuromodulation'));
      await page.waitForFunction(() =>
        document.querySelector('mtc-service-card')?.shadowRoot?.textContent.includes('Neuromodulation'),
      );
      assert.equal(new Set(requests).size, requests.length);
    });
  });

  it('loads other languages, one piece each', async () => {
    const html = `<html lang="es">${loader}${tag}<mtc-service-card lang="ar"></mtc-service-card>`;
    await withHost({ html }, async ({ page, requests }) => {
      await speaks(page, 'mtc-article', 'es');
      await speaks(page, 'mtc-service-card', 'ar');
      const names = requests.map(nameOf);
      assert.ok(names.includes('article.medication-management.es') && names.includes('service-card.tms.ar'));
      assert.ok(!names.some((name) => /article\..*\.ar|\.vi$|service-card\..*\.es/.test(name)), `${names}`);
    });
  });

  it('finds its files next to itself, whatever <base> says', async () => {
    const html = `<base href="/portal/">${loader.replace('/cdn', '%CDN%/cdn')}<mtc-article lang="es"></mtc-article>`;
    await withHost({ html }, async ({ page, requests }) => {
      await speaks(page, 'mtc-article', 'es');
      assert.deepEqual(
        requests.filter((url) => url.includes('/portal/')),
        [],
      );
    });
  });
});
