import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HostFile } from '../helpers/page.ts';
import { assertWidgets, changesIn, widgets } from '../helpers/widgets.ts';
import { chunksName as chunks } from './chunks.ts';
import { loader, withHost } from './wait-for-widget.ts';

const place = (tag: string, id: string): string =>
  `<${tag} data-mtc="service-card" data-service="${id}"><p>${id}</p></${tag}>`;
const words = `<p>Before. <a class="x" data-mtc="" href="/embed/service-card/tms/en/"><b>TMS</b></a> After.</p>
<!-- A comment --><div id="a" data-mtc="service-card" data-service="psychotherapy" data-onclick="x"> Words <p>P</p></div>
<ul>${place('li', 'neuromodulation')}<li>Another</li></ul>
<table><tbody><tr>${place('td', 'medication-management')}<td>Another</td></tr></tbody></table>
${place('host-element', 'tms')}<p><a class="mtc" href="/embed/nav-footer/navigation/en/">Pages</a></p>`;
const shown = [
  ...['service-card tms', 'service-card psychotherapy', 'service-card neuromodulation'],
  ...['service-card medication-management', 'service-card tms', 'nav-footer'],
];

/** Records each node of `main` before the loader runs, and its HTML before any other listener of the load event. */
const note = `<script>
  addEventListener('load', () => (atLoad = main.innerHTML), true);
  const main = document.querySelector('main');
  const nodes = () => {
    const iterator = document.createNodeIterator(main);
    const found = [];
    for (let node; (node = iterator.nextNode()); ) if (!node.localName?.startsWith('mtc-')) found.push(node);
    return found;
  };
  const noted = nodes();
</script>`;
const page = `<body><main>${words}</main>${note}${loader}`;

describe('the nodes of a host page', () => {
  it('stay the same, in the same order, with the same attributes', async () => {
    await withHost({ html: page }, async ({ page }) => {
      await assertWidgets(page, shown);
      assert.ok(
        await page.evaluate(
          'nodes().length === noted.length && nodes().every((node, i) => node === noted[i])',
        ),
      );
      const html = await page.evaluate(() => {
        const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
        for (const element of main.querySelectorAll('*'))
          if (element.localName.startsWith('mtc-')) element.remove();
        return main.innerHTML;
      });
      assert.equal(html, words);
      assert.equal(await changesIn(page, 10), 0, 'the page keeps changing');
    });
  });

  it('get no siblings before the page has loaded', async () => {
    await withHost({ html: page }, async ({ page }) => {
      await assertWidgets(page, shown);
      assert.equal(await page.evaluate('atLoad'), words);
    });
  });

  it('are hidden while a widget is shown in their place, and do not change', async () => {
    await withHost({ html: page }, async ({ page }) => {
      await assertWidgets(page, shown);
      const displays = (selector: string): Promise<string[]> =>
        page.$$eval(selector, (all) => all.map((each) => getComputedStyle(each).display));
      assert.deepEqual(await displays('a, li[data-mtc], td[data-mtc], host-element'), Array(5).fill('none'));
      assert.deepEqual(await displays('li:not([data-mtc]), td:not([data-mtc])'), ['list-item', 'table-cell']);
      const inRoot = await page.$eval('div', ({ shadowRoot }) => [
        shadowRoot?.querySelectorAll('mtc-service-card').length,
        shadowRoot?.querySelectorAll('slot').length,
      ]);
      assert.deepEqual(inRoot, [1, 1]);
    });
  });

  it('are shown where a widget cannot be shown', async () => {
    const lost: HostFile = { body: 'Not found', status: 404 };
    const files = { [`/cdn/service-card-${chunks}.js`]: lost };
    const expected = ['link tms', ...Array<string>(4).fill('fallback service-card'), 'nav-footer'];
    await withHost({ html: page, files }, async ({ page }) => {
      await page.waitForFunction(() =>
        document.querySelector('mtc-nav-footer')?.shadowRoot?.querySelector('.box'),
      );
      const text = await page.$eval('main', ({ innerText }) => innerText);
      for (const word of [
        'Before. TMS After.',
        'Words',
        'neuromodulation',
        'medication-management',
        'Another',
      ])
        assert.ok(text.includes(word), text);
      assert.deepEqual(
        (await widgets(page)).filter((each) => !/not ready|hidden/.test(each)),
        expected,
      );
    });
  });

  it('are shown again when a widget changes into one that cannot be shown', async () => {
    await withHost({ html: page }, async ({ page }) => {
      await assertWidgets(page, shown);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('[data-service]'))
          each.dataset['service'] = 'x';
        for (const each of document.querySelectorAll('a')) each.href = '/embed/service-card/x/en/';
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('a, [data-mtc] > p')].every((each) => each.checkVisibility()),
      );
    });
  });
});
