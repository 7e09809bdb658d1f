import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { openHost } from '../helpers/page.ts';
import { all, assertEveryElement, assertFull, classic, count, crisis, everyTag } from './wait-for-widget.ts';
import { script, settled, shown, tag, title, withHost } from './wait-for-widget.ts';

describe('a page opened from a disk (report 16)', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mtc-'));
    cpSync('dist/cdn', join(folder, 'cdn'), { recursive: true });
    cpSync('dist/page.css', join(folder, 'page.css'));
    const demo = readFileSync('dist/index.html', 'utf8');
    const withClassic = demo.replace(
      /<script[^>]*cdn\/mtc\.js[^>]*>/,
      '<script defer src="cdn/mtc.classic.js">',
    );
    assert.notEqual(withClassic, demo);
    writeFileSync(join(folder, 'module.html'), demo);
    writeFileSync(join(folder, 'classic.html'), withClassic);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('shows everything with the classic script', async () => {
    await withHost({ html: '' }, async ({ page, messages }) => {
      await page.goto(pathToFileURL(join(folder, 'classic.html')).href);
      await assertFull(page);
      assert.ok((await shown(page, 'mtc-nav-footer')).includes('Related pages'));
      assert.deepEqual(messages, []);
    });
  });

  it('shows the children and the crisis numbers with the module script, which Chromium refuses there', async () => {
    await withHost({ html: '' }, async ({ page }) => {
      await page.goto(pathToFileURL(join(folder, 'module.html')).href);
      const text = await shown(page);
      // The demo page has the clinic's own crisis line as the footer's fallback, with the same lead.
      assert.equal(count(text, crisis.split('?')[0] ?? ''), 1, text);
      assert.equal(count(text, 'Call 988'), 1, text);
      assert.ok(!text.includes(title));
    });
  });
});

describe('a document of another kind', () => {
  for (const [kind, src] of Object.entries({
    module: 'cdn/mtc.js" type="module',
    classic: 'cdn/mtc.classic.js',
  })) {
    it(`XHTML shows the content or the children, ${kind}`, async () => {
      const html = `<?xml version="1.0" encoding="utf-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Host</title>
        <script src="/${src}"></script></head><body>${all}<mtc-article id="bare"/></body></html>`;
      const headers = { 'Content-Type': 'application/xhtml+xml' };
      await withHost({ html, headers, path: '/host.xhtml' }, async ({ page }) => {
        assert.equal(await page.evaluate(() => document.contentType), headers['Content-Type']);
        for (const name of everyTag) {
          const text = await shown(page, name);
          assert.ok(text.length > 0, `${name} is blank`);
          const areChildren = text.includes(crisis);
          const isContent = await page.$eval(
            name,
            (element) => (element.shadowRoot?.textContent.trim() ?? '') !== '',
          );
          assert.notEqual(areChildren, isContent, `${name}: ${text.slice(0, 200)}`);
        }
      });
    });
  }

  it('windows-1252 with the classic script shows correct text', async () => {
    const headers = { 'Content-Type': 'text/html; charset=windows-1252' };
    await withHost({ html: `${classic}${all}`, headers }, async ({ page }) => {
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
      await assertEveryElement(page);
      const text = await shown(page);
      assert.ok(text.includes('’'), 'no typographic apostrophe in the content');
      assert.doesNotMatch(text, /[âÂÃ]/);
    });
  });

  it('windows-1252 with the module script shows correct text, because modules are always UTF-8', async () => {
    const headers = { 'Content-Type': 'text/html; charset=windows-1252' };
    await withHost({ html: `${script}${all}`, headers }, async ({ page }) => {
      await assertEveryElement(page);
      assert.doesNotMatch(await shown(page), /[âÂÃ]/);
    });
  });

  it('quirks mode shows everything', async () => {
    const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN"><title>Old</title>${script}${all}`;
    await withHost({ html }, async ({ page }) => {
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      await assertEveryElement(page);
    });
  });

  it('<base href> causes no requests below it, and the skip link stays on the page (report 5)', async () => {
    const html = `<base href="/portal/">${script.replace('/cdn', '%CDN%/cdn')}${all}<main id="main">Main</main>`;
    await withHost({ html }, async ({ page, requests, origin }) => {
      await assertEveryElement(page);
      await page.focus('mtc-skip-link >>> a');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'main');
      assert.equal(page.url(), `${origin}/host.html`);
      assert.deepEqual(
        requests.filter((url) => url.includes('/portal/')),
        [],
      );
      assert.equal(requests.length, 2);
    });
  });

  for (const name of ['host', 'lang', 'parentNode', 'body', 'head', 'title']) {
    it(`a form named "${name}", which hides that property of the document, does no harm`, async () => {
      await withHost({ html: `${script}<form name="${name}"><p>Form</p></form>${all}` }, async ({ page }) =>
        assertEveryElement(page),
      );
    });
  }

  it('the back button restores the page as it was', async () => {
    const next = { '/next.html': { body: '<!doctype html><title>Next</title>' } };
    const html = `<script>let persisted; addEventListener('pageshow', (event) => { persisted = event.persisted; });</script>
      ${script}${tag}<mtc-service-card site="/clinic/"></mtc-service-card>`;
    const host = await openHost({ html, files: next });
    const { page, origin } = host;
    await settled(page);
    await page.$eval('mtc-article', (element) => {
      element.headingLevel = 4;
    });
    await page.goto(`${origin}/next.html`);
    await page.goBack();
    await page.waitForFunction('persisted !== undefined');
    await assertFull(page);
    const isKept = await page.evaluate('persisted');
    assert.equal(
      isKept,
      true,
      'the page was not kept in the back/forward cache: something in our code prevents it',
    );
    assert.ok(await page.$('mtc-article >>> h4'));
    assert.deepEqual(host.thrown, []);
    await host.close();
  });
});
