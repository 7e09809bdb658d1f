/** Data, markup and styles that anybody may write on a page stay data, cost little, and hide nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { count, loader, ready, script, shown, withHost } from './wait-for-widget.ts';

const words = 'Treatment with magnetic pulses';
const place = '<div id="place" data-mtc="service-card" data-service="tms"><p>Fallback</p></div>';
const draws = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (at) =>
      document
        .querySelector(at)
        ?.shadowRoot?.querySelector('mtc-service-card')
        ?.shadowRoot?.querySelector('.box'),
    {},
    selector,
  );

describe('a data attribute of a placeholder', () => {
  const undeclared = [
    'onload="own()"',
    'on-click="own()"',
    'srcdoc="&lt;script>own()&lt;/script>"',
    'style="color: red"',
    'xlink:href="javascript:own()"',
    'is="x-own"',
    'slot="own"',
    'part="own"',
    'tabindex="0" data-autofocus',
    'popover',
    'aria-hidden="true" data-role="alert"',
    'id="own" data-class="own" data-nonce="own"',
    'inert data-hidden',
    'innerhtml="&lt;img src=x onerror=own()>"',
    '__proto__="own"',
    'constructor="own"',
  ];
  const unsafe = [
    'javascript:own()',
    'java&#9;script:own()',
    '&#1;javascript:own()',
    'data:text/html,x',
    'vbscript:x',
  ];
  const names = [
    'constructor',
    '__proto__',
    'toString',
    '../article',
    '//evil.example/x',
    'ARTICLE',
    'article.js',
  ];

  it('that no widget declares is not copied, runs nothing, requests nothing, and moves no focus', async () => {
    const html = `${loader}<input id="field" autofocus>
      ${undeclared.map((data) => `<div class="bad" data-mtc="service-card" data-service="tms" data-${data}>x</div>`).join('')}
      ${unsafe.map((url) => `<div class="bad" data-mtc="service-card" data-service="tms" data-site="${url}">x</div>`).join('')}
      ${names.map((name) => `<div data-mtc="${name}">x</div><div data-mtc="service-card" data-service="${name}">x</div>`).join('')}
      ${names.map((name) => `<a data-mtc href="/embed/service-card/${name}/${name}/">x</a>`).join('')}${place}
      <script>window.own = () => { window.isRun = true; };</script>`;
    await withHost({ html }, async ({ page, origin, requests }) => {
      await draws(page, '#place');
      const found = await page.evaluate(() => {
        const cards = [...document.querySelectorAll('.bad')].map((bad) => bad.shadowRoot?.firstElementChild);
        return {
          attributes: [...new Set(cards.flatMap((card) => card?.getAttributeNames() ?? ['none']))].sort(),
          schemes: [
            ...new Set(
              cards.flatMap((card) =>
                [...(card?.shadowRoot?.querySelectorAll('a') ?? [])].map((a) => a.protocol),
              ),
            ),
          ],
          focused: document.activeElement?.id,
          isRun: 'isRun' in window,
        };
      });
      assert.deepEqual(found, {
        attributes: ['exportparts', 'service', 'site'],
        schemes: ['https:'],
        focused: 'field',
        isRun: false,
      });
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(origin)),
        [],
      );
    });
  });

  for (const [name, long] of Object.entries({
    site: `https:${'/'.repeat(40_000)}x`,
    lang: 'zh_'.repeat(20_000),
  }))
    it(`"${name}" that is very long does not slow the page down`, async () => {
      await withHost({ html: loader + place }, async ({ page }) => {
        await draws(page, '#place');
        const took = await page.evaluate(
          async (name, long) => {
            const card = document.querySelector('#place')?.shadowRoot?.firstElementChild;
            const start = performance.now();
            document.querySelector('#place')?.setAttribute(`data-${name}`, long);
            await new Promise((done) => setTimeout(done));
            await (card as Element & { updateComplete?: Promise<unknown> }).updateComplete;
            return performance.now() - start;
          },
          name,
          long,
        );
        assert.ok(took < 1000, `${Math.round(took)} ms`);
      });
    });
});

describe('nodes that the page moves get one widget each, in their place', () => {
  const main = `<main id="main">${place}<p id="line"><a data-mtc href="/embed/service-card/psychotherapy/en/">Link</a></p></main>`;
  const moves: Record<string, string> = {
    'outerHTML of all': `main.outerHTML = main.outerHTML`,
    'innerHTML, twice': `main.innerHTML = main.innerHTML; main.innerHTML = main.innerHTML`,
    'a range taken out and put back': `const range = document.createRange(); range.selectNodeContents(main); main.append(range.extractContents())`,
    'a node around the link': `const range = document.createRange(); range.selectNode(line.firstChild); range.surroundContents(document.createElement('b'))`,
    'a node around our widget': `const range = document.createRange(); range.selectNode(line.lastChild); range.surroundContents(document.createElement('b'))`,
    'sorting by drag': `main.append(main.firstElementChild); main.prepend(main.lastElementChild)`,
    'the body replaced by a copy': `document.body.replaceWith(document.body.cloneNode(true))`,
    'all HTML written again': `document.documentElement.innerHTML = document.documentElement.innerHTML`,
    'into a frame and back': `const frame = document.createElement('iframe'); document.body.append(frame);
      frame.contentDocument.body.append(...main.childNodes); main.append(...frame.contentDocument.body.childNodes); frame.remove()`,
    'children replaced by those of the page': `line.replaceChildren(line.querySelector('a'))`,
    'text put between': `line.querySelector('a').insertAdjacentHTML('afterend', ' <i>between</i> ')`,
  };
  it(Object.keys(moves).join('; '), async () => {
    await withHost({ html: `${loader}${main}` }, async ({ page }) => {
      for (const [name, move] of Object.entries(moves)) {
        await draws(page, '#place');
        await page.waitForFunction(() => document.querySelector('#line [data-mtc-beside="shown"]'));
        await page.evaluate(
          `{ const main = document.querySelector('#main'), line = document.querySelector('#line'); ${move} }`,
        );
        await page.waitForFunction(() => document.querySelector('#line a + [data-mtc-beside="shown"]'));
        await draws(page, '#place');
        const text = await shown(page, '#main');
        assert.equal(count(text, words), 1, `${name}: ${text}`);
        assert.equal(count(text, 'Talking therapy'), 1, `${name}: ${text}`);
        assert.equal(count(text, 'Link') + count(text, 'Fallback'), 0, `${name}: ${text}`);
      }
    });
  });
});

describe('a widget', () => {
  for (const style of ['--side-display:none', '--note: "display: none"', 'display:none;display:block'])
    it(`with style='${style}' is shown, because the style is not "display: none"`, async () => {
      await withHost(
        { html: `${script}<mtc-service-card style='${style}'></mtc-service-card>` },
        async ({ page }) => {
          await ready(page, 'mtc-service-card');
          assert.equal(count(await shown(page), words), 1);
        },
      );
    });

  const rest = '<p>The rest of the page</p><h2>More</h2>';
  for (const [name, after] of Object.entries({
    'another placeholder': `${rest}<div data-mtc="service-card" data-service="tms"></div>`,
    'another placeholder, closed the same way': `<div data-mtc="service-card" data-service="tms" />${rest}`,
    'a footer and a form': `${rest}<form></form><footer>Footer</footer>`,
  }))
    for (const open of ['div data-mtc="article" data-topic="medication-management"', 'mtc-article'])
      it(`written <${open} /> with ${name} after it keeps the rest of the page visible`, async () => {
        await withHost({ html: `${loader}<body><${open} />${after}` }, async ({ page }) => {
          await page.waitForFunction(() => {
            const first = document.body.firstElementChild;
            return (first?.shadowRoot?.querySelector('mtc-article') ?? first)?.shadowRoot?.querySelector(
              '.box',
            );
          });
          assert.equal(count(await shown(page), 'The rest of the page'), 1);
        });
      });

  it("keeps the behaviour of a control that the page puts into a card's slot, and follows no link", async () => {
    const html = `${script}<mtc-service-card><label slot="summary"><input type="checkbox">I agree</label>
      <button slot="heading" type="button">Button</button></mtc-service-card>`;
    await withHost({ html }, async ({ page }) => {
      await ready(page, 'mtc-service-card');
      await page.evaluate(() =>
        addEventListener('mtc-navigate', (event) => {
          event.preventDefault();
          document.title += 'followed';
        }),
      );
      for (const control of ['input', 'button']) await page.click(control);
      assert.equal(await page.title(), '');
      assert.ok(await page.$eval('input', (input) => input.checked));
    });
  });
});
