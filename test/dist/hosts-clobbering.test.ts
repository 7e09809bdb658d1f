/**
 * Names that a page gives to fields, images and anchors can hide properties of its forms, of `document` and of `window`.
 * Sanitizers allow most of them.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { count, crisis, loader, script, shown, withHost } from './wait-for-widget.ts';

const words = 'Treatment with magnetic pulses';
const place = `<div id="place" data-mtc="service-card" data-service="tms"><p>${crisis}</p></div>`;
const card = `<mtc-service-card service="tms"><p>${crisis}</p></mtc-service-card>`;

/** Adds HTML to the page, and fails if the page no longer responds. */
async function add(page: Page, html: string): Promise<void> {
  const added = page.evaluate(async (added) => {
    document.body.insertAdjacentHTML('beforeend', added);
    // This task runs after the observers only if none of them goes on forever.
    await new Promise((done) => setTimeout(done));
    return true;
  }, html);
  const stop = new AbortController();
  const late = new Promise<false>((done) => {
    const timer = setTimeout(() => done(false), 4000);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const answer = await Promise.race([added, late]);
  stop.abort();
  assert.ok(answer, `The page hangs: ${html}`);
}

const draws = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (at) => {
      const found = document.querySelector(at);
      return (found?.shadowRoot?.querySelector('mtc-service-card') ?? found)?.shadowRoot?.querySelector(
        '.box',
      );
    },
    { timeout: 4000 },
    selector,
  );

describe('a form field with the name of a form property', () => {
  for (const name of ['nextElementSibling', 'after', 'isConnected', 'children'])
    it(`"${name}" in a form that is a placeholder: the page works, and other widgets are shown`, async () => {
      await withHost({ html: `${loader}<p>Page</p>` }, async ({ page }) => {
        await add(page, `<form data-mtc="service-card" data-service="tms"><input name="${name}"></form>`);
        await add(page, place);
        await draws(page, '#place');
        await add(page, '<p>More</p>');
      });
    });

  for (const name of ['parentElement', 'getAttribute', 'closest'])
    for (const lang of ['', 'en'])
      it(`"${name}" in a form with lang="${lang}" around a widget: the content or the children are shown, and nothing hangs`, async () => {
        await withHost({ html: `${script}${card.replace('>', ' id="first">')}` }, async ({ page }) => {
          await draws(page, '#first');
          await add(page, `<form id="form" lang="${lang}"><input name="${name}">${card}</form>`);
          const text = await shown(page, '#form');
          assert.equal(count(text, words) + count(text, crisis), 1, text);
        });
      });

  for (const name of ['querySelectorAll', 'hasAttribute', 'localName'])
    it(`"${name}" in a form that is added with other elements: the other widgets are shown`, async () => {
      await withHost({ html: loader }, async ({ page }) => {
        await add(page, `<form id="form"><input name="${name}"></form>${place}`);
        await draws(page, '#place');
        await page.evaluate(() => {
          for (const id of ['form', 'place'])
            document.getElementById(id)?.setAttribute('data-service', 'psychotherapy');
        });
        await page.waitForFunction(
          () =>
            document
              .querySelector('#place')
              ?.shadowRoot?.querySelector('mtc-service-card')
              ?.getAttribute('service') === 'psychotherapy',
          { timeout: 4000 },
        );
      });
    });
});

describe('an image or an anchor with the name of something global', () => {
  for (const name of ['head', 'adoptedStyleSheets', 'querySelector'])
    it(`document.${name}: the content or the children are shown, and nothing is thrown`, async () => {
      await withHost({ html: `${loader}<body><img name="${name}" alt="">${place}` }, async ({ page }) => {
        const text = await shown(page, '#place');
        assert.equal(count(text, words) + count(text, crisis), 1, text);
      });
    });

  for (const name of ['litHtmlVersions', 'reactiveElementPolyfillSupport', 'litPropertyMetadata'])
    it(`window.${name}, which Lit reads: the widgets are shown`, async () => {
      await withHost({ html: `${loader}<p id="${name}">A chapter</p>${place}` }, async ({ page }) => {
        await draws(page, '#place');
      });
    });
});
