/** APIs that a page has removed, replaced or broken: readers see the content or the children, once, and nothing is thrown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import type { Host } from '../helpers/page.ts';
import { chunksName } from './chunks.ts';
import { count, crisis, loader, ready, script, tidy, withHost } from './wait-for-widget.ts';

/** The visible text of an element, without waiting for updates, because an update that has thrown never ends. */
const drawn = (frame: Page | Frame, selector: string): Promise<string> =>
  frame.evaluate((at) => {
    const reader = {
      read(node: Node): string {
        if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
        if (node.nodeType !== Node.ELEMENT_NODE) return '';
        // No `instanceof`: an element may come from another document.
        const element = node as HTMLSlotElement;
        const { display } = getComputedStyle(element);
        if (display === 'none' || (display !== 'contents' && !element.checkVisibility())) return '';
        const given = element.localName === 'slot' ? element.assignedNodes() : [];
        const inside = given.length ? given : [...(element.shadowRoot ?? element).childNodes];
        return inside.map((child) => reader.read(child)).join(' ');
      },
    };
    const start = document.querySelector(at);
    return start ? reader.read(start) : 'not there';
  }, selector);

/** Fails unless the content or the children are visible, once. */
async function assertOnce(frame: Page | Frame, selector: string): Promise<void> {
  const text = tidy(await drawn(frame, selector));
  assert.equal(count(text, words) + count(text, crisis), 1, `${selector} shows "${text}"`);
}

/** Keeps an API that the page may remove and the test needs. */
const keepIdle = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument('globalThis.idle = requestIdleCallback.bind(globalThis)');

/**
 * Waits until the loader is done. Its last look comes in the idle time after `load`. A file that it has asked for is the
 * same module here, and fails here too; what the element draws comes in the turn in which its words are there.
 */
async function done({ page, requests }: Host): Promise<void> {
  await page.evaluate('new Promise((done) => idle(done))');
  const asked = ['service-card', 'service-card.tms']
    .map((name) => `/cdn/${name}-${chunksName}.js`)
    .filter((file) => requests.some((url) => url.endsWith(file)));
  await page.evaluate(`(async () => {
    for (const file of ${JSON.stringify(asked)}) await import(file).catch(() => undefined);
    await new Promise((done) => setTimeout(done));
  })()`);
}

const words = 'Treatment with magnetic pulses';
const page = `<div id="place" data-mtc="service-card" data-service="tms"><p>${crisis}</p></div>
  <mtc-service-card id="tag" service="tms"><p>${crisis}</p></mtc-service-card>`;

const refuse = `() => { throw new TypeError('refused'); }`;
const lost: Record<string, string> = {
  'adopted sheets that are refused': `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set: ${refuse} })`,
  'ShadowRoot, by its name': 'delete window.ShadowRoot',
  'Node.prototype.getRootNode': 'Node.prototype.getRootNode = undefined',
  'MutationObserver that cannot be made': `window.MutationObserver = function () { throw new TypeError('refused'); }`,
  'attachShadow that throws': `Element.prototype.attachShadow = ${refuse}`,
  'replaceChildren, append, after': `for (const name of ['replaceChildren', 'append', 'after']) Element.prototype[name] = undefined`,
  'createElement that refuses names with a hyphen': `const make = Document.prototype.createElement;
    Document.prototype.createElement = function (name) { if (name.includes('-')) throw new Error('refused'); return make.call(this, name); }`,
  MutationObserver: 'delete window.MutationObserver',
  'CSSStyleSheet, and replaceSync': 'delete window.CSSStyleSheet',
  'adoptedStyleSheets, as in browsers of 2021':
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
  whenDefined: 'CustomElementRegistry.prototype.whenDefined = undefined',
  'define that throws': `CustomElementRegistry.prototype.define = ${refuse}`,
  'requestIdleCallback and requestAnimationFrame that never call': `window.requestIdleCallback = window.requestAnimationFrame = () => 1`,
  Intl: 'delete window.Intl',
  'Element.prototype.closest': 'Element.prototype.closest = undefined',
  console: 'window.console = undefined',
  'our names on every element': `for (const name of ['topic', 'site', 'label', 'theme', 'service', 'render', 'update', 'ready', 'report'])
    HTMLElement.prototype[name] = function () { throw new Error(name); }`,
};

describe('a page that has removed or replaced', () => {
  for (const [name, code] of Object.entries(lost))
    it(name, async () => {
      const html = `<script>${code};</script>${loader}${page}`;
      await withHost({ html, prepare: keepIdle }, async (host) => {
        await done(host);
        for (const id of ['#place', '#tag']) await assertOnce(host.page, id);
      });
    });
});

describe('an element made in this document and first connected in the document of a frame', () => {
  for (const [name, make] of Object.entries({
    createElement: `Object.assign(document.createElement('mtc-service-card'), { innerHTML: '<p>${crisis}</p>' })`,
    importNode: `document.importNode(document.querySelector('template').content, true)`,
    cloneNode: `document.querySelector('#first').cloneNode(true)`,
  }))
    it(`made with ${name}, shows its content or its children`, async () => {
      const tag = `<mtc-service-card service="tms"><p>${crisis}</p></mtc-service-card>`;
      const html = `${script}${tag.replace('>', ' id="first">')}<template>${tag}</template>
        <iframe width="600" height="600" srcdoc="<p>Frame</p>"></iframe>`;
      await withHost({ html }, async (host) => {
        await ready(host.page, '#first');
        // The element renders in the same turn.
        await host.page.evaluate(`document.querySelector('iframe').contentDocument.body.append(${make});
          new Promise((done) => setTimeout(done))`);
        const frame = host.page.frames()[1];
        assert.ok(frame);
        await assertOnce(frame, 'mtc-service-card');
      });
    });
});
