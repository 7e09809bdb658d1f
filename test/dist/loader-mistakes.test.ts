import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chunksName as chunks } from './chunks.ts';
import {
  assertChildren,
  assertFull,
  children,
  count,
  crisis,
  loader,
  ready,
  said,
  shown,
  speaks,
  tag,
  withHost,
} from './wait-for-widget.ts';

/** Records on the page that an element has failed. */
const noteError = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    document.addEventListener('mtc-error', (event) => {
      document.documentElement.dataset['error'] = (event as Event & { code?: string }).code ?? '';
    });
  });
const failed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['error']);

describe('the loader on a page with mistakes', () => {
  it('reports each unknown widget once, and leaves its place alone', async () => {
    const html = `${loader}<mtc-aritcle>${children}</mtc-aritcle><mtc-aritcle></mtc-aritcle>
      <div data-mtc="gardening">Mow.</div><div data-mtc="article">Words.</div>
      <a data-mtc href="/contact/">Contact</a><mtc-skip-link></mtc-skip-link>`;
    await withHost({ html }, async (host) => {
      // The last thing in the page that the loader looks at.
      await host.page.waitForFunction(() => customElements.get('mtc-skip-link'));
      const text = await shown(host.page);
      for (const words of [crisis, 'Mow.', 'Words.', 'Contact']) assert.equal(count(text, words), 1, words);
      const lines = said(host);
      assert.equal(lines.length, 4, lines.join('\n'));
      for (const part of ['<mtc-aritcle>', 'data-mtc="gardening"', 'data-topic', '/contact/'])
        assert.equal(lines.filter((line) => line.includes(part)).length, 1, part);
    });
  });

  it('keeps the children of an element with an unknown piece, and lists the known ones', async () => {
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
      it(`keeps the children if ${file} ${how}`, async () => {
        const files = { [`/cdn/${name}-${chunks}.js`]: answer };
        await withHost({ html: loader + tag, files, prepare: noteError }, async (host) => {
          await failed(host.page);
          await assertChildren(host.page);
          const lines = said(host);
          assert.equal(lines.length, 1, lines.join('\n'));
          assert.ok(lines[0]?.includes(name === 'core' ? 'article' : (name ?? '')), lines[0]);
        });
      });
    }
  }

  it('repeats on the window that an element has no class, for a listener that comes after the page has loaded', async () => {
    const files = { [`/cdn/article-${chunks}.js`]: { body: 'Not found', status: 404 } };
    const late = `<script>
      window.heard = { element: 0, window: [] };
      document.addEventListener('mtc-error', () => heard.element++);
      addEventListener('load', () => addEventListener('mtc-error', (event) => {
        if (event.target === window) heard.window.push(event.code + ' ' + event.message);
      }));
    </script>`;
    await withHost({ html: late + loader + tag + tag, files }, async (host) => {
      await host.page.waitForFunction('heard.window.length');
      const heard = (await host.page.evaluate('heard')) as { element: number; window: string[] };
      assert.equal(heard.element, 2);
      assert.equal(heard.window.length, 1);
      assert.match(heard.window[0] ?? '', /^not-loaded <mtc-article> could not be loaded/);
      assert.equal(said(host).length, 1);
    });
  });

  it('falls back to English if a translation does not load, and still loads another', async () => {
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

  it('runs once, whatever else the page loads, in any order, without a report', async () => {
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
        await ready(host.page, 'div >>> mtc-article');
        await assertFull(host.page, 'div >>> mtc-article');
        assert.deepEqual(said(host), []);
      });
    }
  });

  it('reports both versions if another loader is on the page', async () => {
    const older = "<script>customElements.mtcLoader = '0.0.1'</script>";
    await withHost({ html: older + loader + tag }, async (host) => {
      await host.page.waitForFunction(() => document.readyState === 'complete');
      const [line = '', ...more] = said(host);
      assert.deepEqual(more, []);
      assert.match(line, /0\.0\.1 is used/);
    });
  });

  it('keeps the children under a policy of hashes that allows only the loader', async () => {
    const { readFileSync } = await import('node:fs');
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha384').update(readFileSync('dist/cdn/loader.js')).digest('base64');
    const script = loader.replace('src', `integrity="sha384-${hash}" src`);
    const headers = { 'Content-Security-Policy': `script-src 'sha384-${hash}'` };
    await withHost({ html: script + tag, headers, prepare: noteError }, async (host) => {
      await failed(host.page);
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
        if (policy.endsWith("'none'")) {
          // The loader imports the same module, so it has run for both or for neither.
          await host.page.evaluate((file) => import(file), `/cdn/article-${chunks}.js`);
          await assertChildren(host.page);
          assert.equal(said(host).length, 1, said(host).join('\n'));
        } else {
          await ready(host.page, 'mtc-article');
          await assertFull(host.page);
        }
      });
    });
  }
});
