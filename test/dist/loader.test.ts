import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chunksName as chunks } from './chunks.ts';
import {
  assertChildren,
  assertEveryElement,
  assertFull,
  action,
  all,
  children,
  count,
  crisis,
  everyTag,
  psychotherapy,
  said,
  shown,
  speaks,
  tag,
  withHost,
} from './shown.ts';

const loader = '<script type="module" src="/cdn/loader.js"></script>';
const linked = loader.replace('src', 'data-links src');

const nameOf = (request: string): string => request.replace(/.*\//, '').replace(`-${chunks}.js`, '');
const ready = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((at) => document.querySelector(at)?.shadowRoot?.querySelector('.box'), {}, selector);

describe('the loader', () => {
  it('shows each of the five', async () => {
    await withHost({ html: loader + all }, async ({ page, requests }) => {
      for (const tag of everyTag) await ready(page, tag);
      await assertEveryElement(page);
      assert.equal(new Set(requests).size, requests.length, 'a file was asked for twice');
    });
  });

  it('asks for what the page shows, in one wave', async () => {
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
      // Nothing has come yet, so nobody can have found one file in another.
      await page.waitForFunction(() => document.querySelectorAll('link[rel=modulepreload]').length > 2);
      await new Promise((done) => setTimeout(done, 200));
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

  it('fills placeholders, and keeps what stands in them as fallback', async () => {
    const place = `<div class="box" data-mtc="service-card" data-service="psychotherapy" data-heading-level="5">${children}</div>`;
    await withHost({ html: loader + place }, async ({ page }) => {
      await ready(page, 'div.box > mtc-service-card');
      assert.equal(count(await shown(page), crisis), 0);
      assert.ok(await page.$('mtc-service-card >>> h5'));
      assert.equal(await page.$eval('mtc-service-card', ({ innerHTML }) => innerHTML), children);
    });
  });

  it('understands what an editor and a system make of a placeholder', async () => {
    const html = `${loader}<p><br></p><div data-mtc=”article” data-topic=“medication-management”><p>&nbsp;</p>${children}<br></div><p>&nbsp;</p>
      <p><mtc-service-card service=&#8221;psychotherapy&#8220;></mtc-service-card><br></p>`;
    await withHost({ html }, async (host) => {
      await ready(host.page, 'mtc-article');
      await ready(host.page, 'mtc-service-card');
      await assertFull(host.page);
      assert.ok((await shown(host.page, 'mtc-service-card')).length > 50);
      assert.deepEqual(said(host), []);
    });
  });

  it('puts a widget where a link to its embed page stands, in the language of the link', async () => {
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

  it('takes plain links under its own origin only where it is told to', async () => {
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

  it('finds what is added later, and other pieces of an element that it has', async () => {
    await withHost({ html: `${loader}<main></main>` }, async ({ page, requests }) => {
      await page.$eval('main', (main) => {
        main.innerHTML = '<mtc-service-card service="tms"></mtc-service-card>';
      });
      await ready(page, 'mtc-service-card');
      await page.$eval('main', (main) => {
        main.innerHTML += '<div data-mtc="service-card" data-service="psychotherapy"></div>';
      });
      await ready(page, 'div mtc-service-card');
      await page.$eval('main > mtc-service-card', (card) => card.setAttribute('service', 'neuromodulation'));
      await page.waitForFunction(() =>
        document.querySelector('mtc-service-card')?.shadowRoot?.textContent.includes('Neuromodulation'),
      );
      assert.equal(new Set(requests).size, requests.length);
    });
  });

  it('speaks other languages, a piece of each', async () => {
    const html = `<html lang="es">${loader}${tag}<mtc-service-card lang="ar"></mtc-service-card>`;
    await withHost({ html }, async ({ page, requests }) => {
      await speaks(page, 'mtc-article', 'es');
      await speaks(page, 'mtc-service-card', 'ar');
      const names = requests.map(nameOf);
      assert.ok(names.includes('article.medication-management.es') && names.includes('service-card.tms.ar'));
      assert.ok(!names.some((name) => /article\..*\.ar|\.vi$|service-card\..*\.es/.test(name)), `${names}`);
    });
  });

  it('finds its files beside itself, whatever <base> says', async () => {
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

describe('the loader on a page with mistakes', () => {
  it('says once what it does not know, and leaves what stands there', async () => {
    const html = `${loader}<mtc-aritcle>${children}</mtc-aritcle><mtc-aritcle></mtc-aritcle>
      <div data-mtc="gardening">Mow.</div><div data-mtc="article">Words.</div>
      <a data-mtc href="/contact/">Contact</a>`;
    await withHost({ html }, async (host) => {
      await host.page.waitForFunction(() => !document.querySelector('[data-mtc="article"]'));
      const text = await shown(host.page);
      for (const words of [crisis, 'Mow.', 'Words.', 'Contact']) assert.equal(count(text, words), 1, words);
      const lines = said(host);
      assert.equal(lines.length, 4, lines.join('\n'));
      for (const part of ['<mtc-aritcle>', 'data-mtc="gardening"', 'data-topic', '/contact/'])
        assert.equal(lines.filter((line) => line.includes(part)).length, 1, part);
    });
  });

  it('keeps the children where a piece is unknown, and names those there are', async () => {
    await withHost({ html: loader + tag.replace('>', ' topic="gardening">') }, async (host) => {
      await host.page.waitForFunction(() => customElements.get('mtc-article'));
      await assertChildren(host.page);
      const [line = '', ...more] = said(host);
      assert.deepEqual(more, []);
      assert.match(line, /topic="gardening".*"medication-management"/);
    });
  });

  for (const [file, name] of [
    ['an element', 'article'],
    ['what elements share', 'core'],
    ['a piece', 'article.medication-management'],
  ]) {
    for (const [how, answer] of [
      ['is lost', { body: 'Not found', status: 404 }],
      ['is answered with a page', { body: '<!doctype html>', headers: { 'Content-Type': 'text/html' } }],
    ] as const) {
      it(`keeps the children where ${file} ${how}`, async () => {
        const files = { [`/cdn/${name}-${chunks}.js`]: answer };
        const prepare = (page: Page): Promise<unknown> =>
          page.evaluateOnNewDocument(() => {
            document.addEventListener('mtc-error', (event) => {
              document.documentElement.dataset['error'] = (event as Event & { code?: string }).code ?? '';
            });
          });
        await withHost({ html: loader + tag, files, prepare }, async (host) => {
          await host.page.waitForFunction(() => document.documentElement.dataset['error']);
          await assertChildren(host.page);
          const lines = said(host);
          assert.equal(lines.length, 1, lines.join('\n'));
          assert.ok(lines[0]?.includes(name === 'core' ? 'article' : (name ?? '')), lines[0]);
        });
      });
    }
  }

  it('falls back to English where a translation is lost, and still loads another', async () => {
    const files = {
      [`/cdn/article.medication-management.es-${chunks}.js`]: {
        body: '<!doctype html>',
        headers: { 'Content-Type': 'text/html' },
      },
    };
    const html = `${loader}<mtc-article lang="es">${children}</mtc-article><mtc-article id="vi" lang="vi"></mtc-article>`;
    await withHost({ html, files }, async (host) => {
      await speaks(host.page, '#vi', 'vi');
      await speaks(host.page, 'mtc-article', 'en');
      await assertFull(host.page);
      assert.equal(said(host).length, 1);
    });
  });

  it('is there once, whatever else the page loads, in any order', async () => {
    const second = '<script type="module" src="/cdn/loader.js?v=2"></script>';
    const bundle = '<script type="module" src="/cdn/mtc.js"></script>';
    const classic = '<script src="/cdn/mtc.classic.js"></script>';
    const article = '<script type="module" src="/cdn/article.js"></script>';
    for (const scripts of [
      ...[loader + second, bundle + loader, loader + bundle, classic + loader],
      ...[article + loader, loader + article, article + second + loader + bundle],
    ]) {
      const html = `${scripts}<div data-mtc="article" data-topic="medication-management">${children}</div>`;
      await withHost({ html }, async (host) => {
        await ready(host.page, 'mtc-article');
        await assertFull(host.page);
        // A second loader and a second element are two matters.
        assert.ok(said(host).length <= (scripts.includes(second + loader) ? 2 : 1), said(host).join('\n'));
      });
    }
  });

  it('keeps the children under a policy of hashes that names the loader alone', async () => {
    const { readFileSync } = await import('node:fs');
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha384').update(readFileSync('dist/cdn/loader.js')).digest('base64');
    const script = loader.replace('src', `integrity="sha384-${hash}" src`);
    const headers = { 'Content-Security-Policy': `script-src 'sha384-${hash}'` };
    await withHost({ html: script + tag, headers }, async (host) => {
      await host.page.waitForFunction(() => document.querySelector('link[rel=modulepreload]'));
      await new Promise((done) => setTimeout(done, 300));
      await assertChildren(host.page);
      assert.equal(said(host).length, 1, said(host).join('\n'));
    });
  });

  for (const policy of [
    'trusted-types lit-html',
    "require-trusted-types-for 'script'; trusted-types mtc",
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ]) {
    it(`shows the article or the children under ${policy}`, async () => {
      const headers = { 'Content-Security-Policy': policy };
      await withHost({ html: loader + tag, headers }, async (host) => {
        await host.page.waitForFunction(() => document.querySelector('link[rel=modulepreload]'));
        if (policy.endsWith("'none'")) {
          await new Promise((done) => setTimeout(done, 500));
          await assertChildren(host.page);
        } else {
          await ready(host.page, 'mtc-article');
          await assertFull(host.page);
        }
      });
    });
  }
});
