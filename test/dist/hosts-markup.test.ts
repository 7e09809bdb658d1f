import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  article,
  assertFull,
  classic,
  count,
  crisis,
  inside,
  said,
  script,
  settled,
} from './wait-for-widget.ts';
import { shown, tag, title, withHost } from './wait-for-widget.ts';

describe('markup that was changed', () => {
  it('to capitals, without quotes and end tags, still works (report 30)', async () => {
    const html = `${script}<MTC-SERVICE-CARD service=tms layout=horizontal heading-level=4></MTC-SERVICE-CARD>
      <mtc-article structured-data hide="meta  sources"><p>a<p>b</mtc-article>`;
    await withHost({ html, viewport: { width: 800, height: 600 } }, async ({ page, messages }) => {
      const heading = await inside(page, 'mtc-service-card', 'h4');
      const beside = await heading.evaluate((element) => {
        const picture = (element.getRootNode() as ShadowRoot).querySelector('[part=picture]');
        return (picture?.getBoundingClientRect().right ?? Infinity) <= element.getBoundingClientRect().left;
      });
      assert.ok(beside, 'the picture is not beside the heading');
      await assertFull(page);
      assert.deepEqual(await page.$$('mtc-article >>> :is([part=meta], [part=sources])'), []);
      assert.doesNotMatch(await shown(page, 'mtc-article'), /^a\b|\bb$/);
      assert.deepEqual(messages, []);
    });
  });

  it('by a framework that writes "false", "null" and "undefined" still works (report 19)', async () => {
    const html = `${script}<mtc-article structured-data="false" hide="undefined" heading-level="null"
      theme="[object Object]">${crisis}</mtc-article><mtc-nav-footer hidden="false"></mtc-nav-footer>`;
    await withHost({ html }, async (host) => {
      const { page } = host;
      await assertFull(page);
      assert.ok(await page.$('mtc-article >>> h2'));
      assert.equal(await page.$('script[type="application/ld+json"]'), null);
      const lines = said(host).join('\n');
      assert.equal(said(host).length, 3, lines);
      assert.match(lines, /hide="undefined".*"hero", "meta", "sources", "crisis"/);
      assert.match(lines, /heading-level="null".*1, 2, 3, 4, 5, 6/);
      assert.match(lines, /theme="\[object Object\]".*"auto", "light", "dark"/);
      const isHidden = await page.$eval('mtc-nav-footer', (element) => !element.checkVisibility());
      assert.ok(isHidden, 'hidden="false" is hidden, HTML says');
    });
  });

  it('by the parser, which closes the paragraph around it, still works', async () => {
    await withHost({ html: `${script}<p>Before ${tag} after</p>` }, async ({ page }) => assertFull(page));
  });

  it('by the loss of its closing tag at the end of the page still works', async () => {
    await withHost({ html: `${script}<main><mtc-article>${crisis}</main>` }, async ({ page }) =>
      assertFull(page),
    );
  });
});

describe('a self-closed tag, which swallows the page (report 31),', () => {
  for (const [kind, tag] of Object.entries({ module: script, classic })) {
    it(`shows the rest of the page after its content, and says how to close the tag, ${kind}`, async () => {
      const html = `<head>${tag}</head><body><mtc-nav-footer/><main><h1>The page’s own heading</h1>
        <mtc-article></mtc-article></main><form><button>Its own button</button></form></body>`;
      await withHost({ html }, async (host) => {
        const { page } = host;
        await page.waitForFunction(() => document.querySelector('h1')?.checkVisibility());
        const text = await shown(page);
        assert.equal(count(text, 'The page’s own heading'), 1);
        assert.equal(count(text, 'Its own button'), 1);
        assert.ok(text.indexOf('Related pages') < text.indexOf('The page’s own heading'));
        const missing = article.filter((sentence) => count(text, sentence) !== 1);
        assert.deepEqual(missing, []);
        const lines = said(host);
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.match(lines[0] ?? '', /^error: .*<mtc-nav-footer><\/mtc-nav-footer>/);
      });
    });
  }

  it('may come several times in a row without hiding any of the page', async () => {
    const html = `${script}<mtc-skip-link/><mtc-article/><mtc-service-card/><main id="main">The page’s own text</main>`;
    await withHost({ html }, async (host) => {
      await host.page.waitForFunction(() => document.querySelector('main')?.checkVisibility());
      const text = await shown(host.page);
      assert.equal(count(text, 'The page’s own text'), 1, text);
      assert.equal(count(text, title), 1);
      assert.equal(said(host).length, 3, said(host).join('\n'));
    });
  });
});

describe('an element', () => {
  it('gets a unique landmark name if three footers are on one page', async () => {
    await withHost(
      { html: `${script}${'<mtc-nav-footer></mtc-nav-footer>'.repeat(3)}` },
      async ({ page }) => {
        await settled(page);
        const names = await page.$$eval('mtc-nav-footer >>> nav', (found) =>
          found.map((nav) => nav.getAttribute('aria-label')),
        );
        assert.equal(names.length, 3);
        assert.equal(new Set(names).size, 3, names.join(', '));
      },
    );
  });

  const wrong: Record<string, [markup: string, line: RegExp]> = {
    'an unknown topic': ['<mtc-article topic="nope">', /topic="nope".*"medication-management"/],
    'a topic named like a property of every object': [
      '<mtc-article topic="constructor">',
      /topic="constructor"/,
    ],
    'an unknown service': ['<mtc-service-card service="__proto__">', /service="__proto__".*"tms"/],
  };
  for (const [name, [open, line]] of Object.entries(wrong)) {
    it(`with ${name} keeps its children, and leaves other elements alone`, async () => {
      const html = `${script}${open}<p>${crisis}</p></${/[\w-]+/.exec(open)?.[0]}><div>${tag}</div>`;
      await withHost({ html }, async (host) => {
        await assertFull(host.page, 'div mtc-article');
        const first = open.replace(/<([\w-]+).*/, '$1');
        assert.equal(await shown(host.page, first), crisis);
        assert.equal(said(host).length, 1);
        assert.match(said(host)[0] ?? '', line);
      });
    });
  }

  it('never links to javascript:, however it is spelled', async () => {
    const urls = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      '\x01javascript:alert(1)',
    ];
    const more = [' javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:x'];
    const html = `${script}<div></div>`;
    await withHost({ html }, async ({ page }) => {
      const found = await page.evaluate(
        async (values) => {
          await customElements.whenDefined('mtc-skip-link');
          const schemes: string[] = [];
          for (const value of values) {
            for (const [name, attribute] of [
              ['mtc-article', 'site'],
              ['mtc-service-card', 'site'],
              ['mtc-nav-footer', 'site'],
              ['mtc-skip-link', 'href'],
            ] as const) {
              const element = document.createElement(name);
              element.setAttribute(attribute, value);
              document.querySelector('div')?.replaceChildren(element);
              await element.updateComplete;
              for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) schemes.push(link.protocol);
            }
          }
          return schemes;
        },
        [...urls, ...more],
      );
      assert.ok(found.length > 30);
      assert.deepEqual(
        found.filter((scheme) => !['http:', 'https:', 'tel:', 'sms:'].includes(scheme)),
        [],
      );
    });
  });
});
