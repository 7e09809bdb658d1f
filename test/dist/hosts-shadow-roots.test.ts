import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assertWidgets, changesIn } from '../helpers/widgets.ts';
import { loader, withHost } from './wait-for-widget.ts';

/** A tag, a placeholder, a link, and a placeholder that cannot have a root. */
const words = `<mtc-service-card service="tms"></mtc-service-card>
<div data-mtc="service-card" data-service="psychotherapy"><p>Psychotherapy</p></div>
<p><a data-mtc="" href="/embed/nav-footer/navigation/en/">Pages</a></p>
<ul><li data-mtc="service-card" data-service="neuromodulation"><p>Neuromodulation</p></li></ul>`;
const shown = [
  ...['service-card tms', 'service-card psychotherapy', 'nav-footer', 'service-card neuromodulation'],
];

/** Components of the page: one that writes into its root, and one whose root contains the first. */
const define = `
  customElements.define('host-page', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = document.querySelector('#words').innerHTML;
    }
  });
  customElements.define('host-outer', class extends HTMLElement {
    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<section><host-page></host-page></section>';
    }
  });`;
const early = `<script>${define}</script>`;
const template = `<template id="words">${words}</template>`;

/** Changes shadow roots, including that of a nested component. */
const inRoot = (page: Page, change: string): Promise<unknown> =>
  page.evaluate(`{
    const outer = document.querySelector('host-outer, host-page');
    const { shadowRoot: root } = outer.shadowRoot?.querySelector('host-page') ?? outer;
    ${change}
  }`);

async function assertFollowed(page: Page): Promise<void> {
  const [tag = '', place = '', link = '', item = ''] = shown;
  await inRoot(page, "root.querySelector('a').remove()");
  await assertWidgets(page, [tag, place, item], 'without the link');
  await inRoot(page, "root.querySelector('div').dataset.service = 'tms'");
  await assertWidgets(page, [tag, tag, item], 'another service');
  await inRoot(page, `root.innerHTML += '<a class="mtc" href="/embed/nav-footer/navigation/en/">Pages</a>'`);
  await assertWidgets(page, [tag, tag, item, link], 'another link');
  await inRoot(page, "root.querySelector('ul').remove()");
  await assertWidgets(page, [tag, tag, link], 'without the list');
  assert.equal(await changesIn(page, 5), 0, 'the page keeps changing');
}

describe('the loader finds widgets', () => {
  for (const tag of ['host-page', 'host-outer'])
    for (const [when, html] of [
      ['before it', `<body>${template}${early}${loader}<${tag}></${tag}>`],
      ['after it', `${loader}<body>${template}<${tag}></${tag}><script type="module">${define}</script>`],
    ])
      it(`in <${tag}>, defined ${when}`, async () => {
        await withHost({ html: html ?? '' }, async ({ page }) => {
          await assertWidgets(page, shown, 'at first');
          await assertFollowed(page);
        });
      });

  it('in components that are defined after the page has loaded', async () => {
    await withHost({ html: `${loader}<body>${template}<host-outer></host-outer>` }, async ({ page }) => {
      await page.evaluate(define);
      await assertWidgets(page, shown, 'defined');
      await assertFollowed(page);
    });
  });

  it('in elements that are added later, and moved', async () => {
    const html = `${loader}<body>${template}<main></main>${early}`;
    await withHost({ html }, async ({ page }) => {
      await page.$eval('main', (main) => main.append(document.createElement('host-outer')));
      await assertWidgets(page, shown, 'added');
      await page.$eval('main', (main) => document.body.append(main.firstElementChild ?? ''));
      await assertWidgets(page, shown, 'moved');
      await assertFollowed(page);
      await page.$eval('host-outer', (host) => host.remove());
      await assertWidgets(page, [], 'removed');
    });
  });

  it('in a root that the parser makes', async () => {
    const html = `${loader}<body><host-page><template shadowrootmode="open">${words}</template></host-page>`;
    await withHost({ html }, async ({ page }) => {
      await assertWidgets(page, shown, 'at first');
      await assertFollowed(page);
    });
  });

  it('in the content of a component’s slot', async () => {
    const html = `${loader}<body><host-slot>${words}</host-slot><script>
      document.querySelector('host-slot').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    </script>`;
    await withHost({ html }, async ({ page }) => {
      await assertWidgets(page, shown, 'at first');
      await page.$eval('host-slot > p', (each) => each.remove());
      await assertWidgets(page, [...shown.slice(0, 2), ...shown.slice(3)], 'without the link');
    });
  });

  it('next to an element that has a root, and shows them in its place', async () => {
    const place = '<host-page data-mtc="service-card" data-service="tms"><p>TMS</p></host-page>';
    const html = `${loader}<body><template id="words"><slot></slot></template>${place}${early}`;
    await withHost({ html }, async ({ page }) => {
      await assertWidgets(page, ['service-card tms'], 'at first');
      assert.equal(await page.$eval('host-page', (each) => getComputedStyle(each).display), 'none');
      await page.$eval('host-page', (each) => each.removeAttribute('data-mtc'));
      await assertWidgets(page, [], 'without the mark');
      assert.equal(
        await page.$eval('host-page', (each) => each.outerHTML),
        place.replace(' data-mtc="service-card"', ''),
      );
      assert.ok(await page.$eval('host-page', (each) => each.checkVisibility()));
    });
  });
});
