import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Page } from 'puppeteer-core';
import { minified } from '../helpers/filters.ts';
import {
  assertFull,
  article,
  count,
  everyTag,
  inside,
  rendered,
  shown,
  speaks,
  tidy,
  withHost,
} from './wait-for-widget.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
const all = readdirSync('dist/snippets').sort();
const snippets = all.filter((file) => !/\.(flat|plain)\.html$/.test(file));
const locales = new Set(snippets.map((file) => file.split('.')[2]));
const read = (file: string): string => readFileSync(`dist/snippets/${file}`, 'utf8');

/** As it is pasted where the widgets are published under this page's own address. */
const pasted = (file: string): string => read(file).replaceAll(/https:\/\/widgets\.example\/v[\d.]+\//g, '/');
const english = 'article.medication-management.en.html';
const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => customElements.get('mtc-article') && !document.querySelector(':not(:defined)'));

describe('every snippet', () => {
  for (const file of all) {
    it(`${file} is one block for Markdown, and contains nothing that a template engine would run`, () => {
      const text = read(file);
      assert.doesNotMatch(text, /\n\s*\n|\{[{%#]/);
      const { children } = fromMarkdown(text);
      assert.deepEqual(
        children.map((node) => node.type === 'html' && node.value),
        [text.trim()],
      );
      // Proxies rewrite addresses of e-mail, in templates too.
      assert.doesNotMatch(text, /\w@\w/);
    });
  }

  for (const file of snippets) {
    it(`${file} names an exact version with its hash, and the other channel`, () => {
      const [, widget = ''] = /^([\w-]+)\./.exec(file) ?? [];
      const text = read(file);
      const [, src, hash] = /<script type="module" src="([^"]+)" integrity="([^"]+)"/.exec(text) ?? [];
      assert.equal(src, `https://widgets.example/v${version}/cdn/${widget}.js`);
      assert.equal(hash, integrity[`${widget}.js`]);
      assert.ok(text.includes(`src="https://widgets.example/v${version.split('.')[0]}/cdn/${widget}.js"`));
    });
  }
});

describe('a snippet', () => {
  for (const locale of ['en', 'es', 'ar']) {
    it(`shows the same with scripts off and on: all in ${locale} on one page`, async () => {
      const own = snippets.filter((file) => file.endsWith(`.${locale}.html`));
      // A second footer is numbered once scripts run, so there is one.
      const html = own.map(pasted).join('');
      let before = '';
      await withHost({ html, javaScript: false }, async ({ page }) => {
        before = await shown(page);
      });
      assert.equal(count(before, '988') > 0 && own.length, snippets.length / locales.size);
      await withHost({ html }, async ({ page, errors }) => {
        await rendered(page, everyTag.join());
        let after = await shown(page);
        // What only a script can do is offered once there is one.
        const buttons = await page.$$eval('div > *', (elements) =>
          elements.map(
            ({ shadowRoot }) => shadowRoot?.querySelector('.note button')?.textContent.trim() ?? '',
          ),
        );
        for (const button of buttons) after = after.replace(button, '');
        assert.equal(tidy(after), before);
        assert.deepEqual(errors, []);
      });
    });
  }

  it('can be read with scripts off, including the crisis line', async () => {
    await withHost({ html: pasted(english), javaScript: false }, async ({ page }) => {
      await assertFull(page);
      await inside(page, 'mtc-article', 'a[href="tel:988"]');
    });
  });

  it('can be read in a browser without declarative shadow roots', async () => {
    const html = pasted(english)
      .replace('shadowrootmode', 'data-old')
      .replace(/<script.*<\/script>/, '');
    await withHost({ html, javaScript: false }, async ({ page }) => {
      await assertFull(page);
      assert.ok(await page.$('mtc-article a[href="tel:988"]'));
    });
  });

  it('is taken over without a layout shift', async () => {
    const prepare = (page: Page): Promise<unknown> =>
      page.evaluateOnNewDocument(() => {
        let shifts = 0;
        new PerformanceObserver((list) => {
          shifts += list.getEntries().length;
          document.documentElement.dataset['shifts'] = `${shifts}`;
        }).observe({ type: 'layout-shift', buffered: true });
      });
    const html = `${pasted(english).replace(/<script.*<\/script>/, '')}<p>After.</p>`;
    await withHost({ html, prepare }, async ({ page }) => {
      const [before] = await page.$$eval('p', (all) =>
        all.slice(-1).map((p) => p.getBoundingClientRect().top),
      );
      await page.addScriptTag({ url: '/cdn/article.js', type: 'module' });
      await ready(page);
      await assertFull(page);
      const [after] = await page.$$eval('p', (all) =>
        all.slice(-1).map((p) => p.getBoundingClientRect().top),
      );
      assert.equal(after, before);
      // The takeover has rendered. Then the test shifts the page itself, and this must be the first shift.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Before.' }));
      });
      await page.waitForFunction(() => document.documentElement.dataset['shifts']);
      assert.equal(await page.$eval('html', (html) => html.dataset['shifts']), '1');
    });
  });

  it('is taken over once, even after a translator has wrapped its text', async () => {
    const html = pasted(english).replace(/<script.*<\/script>/, '');
    await withHost({ html }, async ({ page }) => {
      await page.$eval('mtc-article', ({ shadowRoot }) => {
        const walk = document.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        for (const text of texts) {
          if (text.parentElement?.localName === 'style') continue;
          const font = document.createElement('font');
          text.parentNode?.replaceChild(font, text);
          font.appendChild(document.createElement('font')).append(text);
        }
      });
      await page.addScriptTag({ url: '/cdn/mtc.js', type: 'module' });
      await ready(page);
      await assertFull(page);
      await page.$eval('mtc-article', (element) => element.setAttribute('heading-level', '4'));
      await inside(page, 'mtc-article', 'h4');
      await page.$eval('mtc-article', (element) => element.setAttribute('lang', 'es'));
      await speaks(page, 'mtc-article', 'es');
      assert.ok(!(await shown(page)).includes(article[1] ?? '_'));
    });
  });

  it('is shown once each time that a router inserts it as text', async () => {
    const text = JSON.stringify(pasted(english).replace(/<script.*<\/script>/, ''));
    const html = `<script type="module" src="/cdn/article.js"></script><main></main>
      <script>const main = document.querySelector('main'); const text = ${text.replace(/<\//g, '<\\/')};
      const visit = () => { main.replaceChildren(); main.innerHTML = text; };
      visit(); main.replaceChildren(); visit();
      addEventListener('popstate', visit); history.pushState({}, '', '#a');</script>`;
    await withHost({ html }, async ({ page }) => {
      await ready(page);
      await assertFull(page);
      await page.evaluate(async () => {
        const gone = new Promise((done) => addEventListener('popstate', done));
        history.back();
        await gone;
      });
      await assertFull(page);
    });
  });

  it('survives a minifier with every option on', async () => {
    const html = await minified(pasted(english));
    for (const javaScript of [true, false]) {
      await withHost({ html, javaScript }, async ({ page }) => {
        if (javaScript) await ready(page);
        await assertFull(page);
      });
    }
  });

  for (const [how, change] of [
    ['its hash is stale', (html: string) => html.replace(/sha384-..../, 'sha384-AAAA')],
    ['its script is lost', (html: string) => html.replace('cdn/article.js', 'cdn/gone.js')],
  ] as const) {
    it(`stays as it is if ${how}`, async () => {
      await withHost({ html: change(pasted(english)) }, async ({ page, errors }) => {
        await assertFull(page);
        assert.equal(errors.filter((error) => !error.includes('net::ERR')).length, 1, errors.join('\n'));
      });
    });
  }

  it('has the same text as the plain file', async () => {
    const html = pasted(english.replace('.html', '.plain.html'));
    assert.doesNotMatch(html, /<(script|style|template|svg|mtc-|nav|article)|class=|style=/);
    await withHost({ html, javaScript: false }, async ({ page }) => {
      const text = await shown(page);
      assert.deepEqual(
        article.filter((sentence) => count(text, sentence) !== 1),
        [],
      );
      assert.equal(await page.$('a a'), null);
    });
  });
});
