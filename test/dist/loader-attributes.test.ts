/** What authors write in `data-*`, names and addresses reaches only the widget's own attributes, and breaks nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ownAttributes, sharedAttributes } from '../../src/entries/loader/widgets.ts';
import { assertFull, count, loader, ready, said, tag, withHost } from './wait-for-widget.ts';

const run = 'globalThis.attacked=1';
const style = '<style>@keyframes fade-in { from { opacity: 0 } }</style>';
const card = (attributes: string): string =>
  `<div class="place" data-mtc="service-card" data-service="tms" ${attributes}>x</div>`;

/** As attributes, these would run, load, take the focus or change the meaning of the page. */
const ATTACKS = [
  `data-style="animation:fade-in 1ms" data-onanimationstart="${run}"`,
  `data-onclick="${run}" data-ONCLICK="${run}" DATA-OnMouseOver="${run}"`,
  `data-tabindex="0" data-autofocus data-onfocus="${run}"`,
  `data-style="content-visibility:auto" data-oncontentvisibilityautostatechange="${run}"`,
  `data-onerror="${run}" data-onload="${run}" data-onbeforetoggle="${run}" data-popover data-ontoggle="${run}"`,
  `data-id="main" data-class="admin" data-slot="x" data-is="x-y" data-part="x" data-name="body"`,
  'data-contenteditable data-draggable="true" data-inert data-hidden data-dir="rtl" data-role="alert" data-aria-label="x"',
  'data-srcdoc="<script>" data-src="x" data-href="x" data-action="x" data-formaction="x" data-nonce="x"',
  'data-constructor="x" data-__proto__="x" data-to-string="x" data-has-own-property="x" data-inner-h-t-m-l="x"',
  `data-service-="x" data--service="x" data-data-service="x" data-x:onclick="${run}" data-xlink:href="x"`,
];

/** Waits for the card, uses it as a reader would, and reads its attributes. */
async function attributesOf(page: Page): Promise<string[]> {
  await ready(page, '.place >>> mtc-service-card');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
  await page.mouse.move(200, 60);
  await page.click('.place');
  // Events of animations and visibility come with a frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.$eval('.place', (place) => [
    ...(place.shadowRoot?.firstElementChild?.getAttributeNames() ?? []),
  ]);
}

describe('a data attribute of a placeholder', () => {
  const allowed = new Set<string>(['exportparts', ...ownAttributes['service-card'], ...sharedAttributes]);

  for (const attributes of ATTACKS)
    it(`is not copied to the widget: ${attributes.slice(0, 60)}`, async () => {
      await withHost({ html: `${style}${loader}${card(attributes)}` }, async (host) => {
        await host.page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
        const before = await host.page.$eval('.place', ({ outerHTML }) => outerHTML);
        const names = await attributesOf(host.page);
        assert.deepEqual(
          names.filter((name) => !allowed.has(name)),
          [],
        );
        assert.equal(await host.page.evaluate('globalThis.attacked'), undefined);
        assert.equal(await host.page.$eval('.place', ({ outerHTML }) => outerHTML), before);
        assert.deepEqual(said(host), []);
      });
    });

  it('runs no script through a URL', async () => {
    const html = `${loader}${card(`data-site="javascript:${run}//" data-target="_blank"`)}`;
    await withHost({ html }, async ({ page }) => {
      await ready(page, '.place >>> mtc-service-card');
      const hrefs = await page.$$eval('.place >>> a', (links) => links.map(({ protocol }) => protocol));
      assert.deepEqual([...new Set(hrefs)], ['https:']);
    });
  });
});

/** Names that every object has, and forms whose fields hide properties that the loader reads. */
const NODES = [
  '<mtc-constructor></mtc-constructor><mtc-__proto__></mtc-__proto__><mtc-to-string></mtc-to-string>',
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', ''].map(
    (name) => `<div data-mtc="${name}" data-topic="x">Kept.</div>`,
  ),
  '<a data-mtc href="/embed/constructor/x/en/">Kept.</a><a class="mtc" href="/embed/__proto__/x/en/">Kept.</a>',
  '<a data-mtc href="https://[/">Kept.</a><a data-mtc>Kept.</a><svg><a href="/embed/article/x/en/" data-mtc="article"/></svg>',
  ...[
    'localName',
    'getAttribute',
    'hasAttribute',
    'closest',
    'matches',
    'attachShadow',
    'shadowRoot',
    'isConnected',
  ].map((name) => `<form data-mtc="service-card" data-service="tms"><input name="${name}">Kept.</form>`),
  '<form id="host"><input name="children"><input name="parentElement"></form><img name="currentScript" alt="">',
  '<iframe data-mtc="" src="about:blank" title="x"></iframe><input data-mtc="article"><br data-mtc="article">',
];

describe('a node that cannot be read', () => {
  for (const node of NODES)
    it(`does not affect the others: ${node.slice(0, 70)}`, async () => {
      await withHost({ html: `${loader}<body>${node}<section></section>${tag}` }, async ({ page }) => {
        await ready(page, 'mtc-article');
        await assertFull(page);
        await page.$eval('section', (section) => {
          section.innerHTML = '<div class="place" data-mtc="service-card" data-service="tms"></div>';
        });
        await ready(page, '.place >>> mtc-service-card');
        // A form that the loader can read has its widget beside it.
        const { length: replaced } = await page.$$('form + [data-mtc-beside=shown]');
        const text = await page.$eval('body', (body) => body.innerText);
        assert.equal(count(text, 'Kept.') + replaced, count(node, 'Kept.'));
      });
    });
});
