/**
 * What a visitor sees on a host page: its rendered text, through shadow roots and slots. Functions that run in the page contain
 * no named function, because tsx adds a helper to those that the page does not have.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { openHost } from '../helpers/page.ts';
import type { Host, HostOptions } from '../helpers/page.ts';

/** One line, with one space between words. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of the clinic's page, each a list of its sentences, without the picture's file name. */
const lines = readFileSync('test/fixtures/seed.txt', 'utf8')
  .split('\n')
  .map(tidy)
  .filter((line) => line && !line.endsWith('.jpg'))
  .map((line) => line.split(/(?<=[.?!]) /));

/** The skip link, and what comes after the text: two related pages and the action. */
export const [skipLink = '', psychotherapy = '', neuromodulation = '', action = ''] = lines
  .filter((line, index) => line.length === 1 && index !== 1)
  .flat();

/** The title and the sentences of the four paragraphs. */
export const article = lines.filter((line, index) => line.length > 1 || index === 1).flat();
export const [title = ''] = article;

/** The children that a host page puts into a widget. */
export const crisis = 'Having a crisis? Call 988 or text 988.';
export const children = `<p>${crisis}</p>`;
export const tag = `<mtc-article>${children}</mtc-article>`;
export const script = '<script type="module" src="/cdn/mtc.js"></script>';
export const loader = '<script type="module" src="/cdn/loader.js"></script>';
export const classic = '<script src="/cdn/mtc.classic.js"></script>';

/** One of each. */
export const everyTag = [
  'mtc-skip-link',
  'mtc-article',
  'mtc-service-card',
  'mtc-tms-panel',
  'mtc-nav-footer',
];
export const all = everyTag.map((name) => `<${name}>${children}</${name}>`).join('\n');

/** The rendered text inside an element, such as the body, in reading order. */
export async function shown(frame: Page | Frame, selector = 'body'): Promise<string> {
  await settled(frame);
  const start = await frame.waitForSelector(selector);
  assert.ok(start, selector);
  return tidy(await start.evaluate(readDrawn));
}

/** In the page: the box of an element. `'div >>> mtc-article'` looks into the root of a placeholder. */
const boxOf = (at: string): string =>
  `${JSON.stringify(at.split(' >>> '))}.reduce((root, each) =>
    ((found) => found?.shadowRoot ?? found)(root?.querySelector(each)), document)?.querySelector('.box')`;

/** Waits until an element shows its content, in whatever language. */
export const ready = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(boxOf(selector));

/** Waits until an element shows a language. */
export const speaks = (page: Page, selector: string, locale: string): Promise<unknown> =>
  page.waitForFunction(`${boxOf(selector)}?.lang === ${JSON.stringify(locale)}`);

function readDrawn(start: Element): string {
  const reader = {
    read(node: Node): string {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const element = node as HTMLElement;
      const { display } = getComputedStyle(element);
      const isDrawn = display === 'contents' || element.checkVisibility({ visibilityProperty: true });
      if (display === 'none' || !isDrawn) return '';
      const given = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
      const inside = given.length > 0 ? given : [...(element.shadowRoot ?? element).childNodes];
      const edge = /^(inline|contents)/.test(display) ? '' : ' ';
      return edge + inside.map((child) => reader.read(child)).join('') + edge;
    },
  };
  return reader.read(start);
}

/** Waits until every defined element has rendered its last change. */
export async function settled(frame: Page | Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (const element of document.querySelectorAll('*')) {
      await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    }
  });
}

/** Waits until elements have rendered themselves: until their language is loaded, they keep what a server has written. */
export const rendered = (frame: Page | Frame, selector: string): Promise<unknown> =>
  frame.waitForFunction(
    (at) => {
      const found = [...document.querySelectorAll(at)];
      return found.length > 0 && found.every((one) => (one as { hasUpdated?: boolean }).hasUpdated);
    },
    {},
    selector,
  );

export const count = (text: string, sentence: string): number => text.split(sentence).length - 1;

/** The article is shown: every sentence once, and not the children. */
export async function assertFull(frame: Page | Frame, selector = 'mtc-article'): Promise<void> {
  const text = await shown(frame, selector);
  const wrong = article.filter((sentence) => count(text, sentence) !== 1);
  assert.deepEqual(wrong, [], `not once in: ${text.slice(0, 500)}`);
  assert.ok(!text.includes(crisis), 'the children are shown too');
}

/** The article is not shown, and the children are. */
export async function assertChildren(frame: Page | Frame, selector = 'mtc-article'): Promise<void> {
  const text = await shown(frame, selector);
  assert.equal(count(text, crisis), 1, `shown: "${text.slice(0, 500)}"`);
  assert.ok(!text.includes(title), 'the content is shown too');
}

/** Each of the five elements shows its own text and none of the children. */
export async function assertEveryElement(frame: Page | Frame): Promise<void> {
  await assertFull(frame);
  const words = {
    'mtc-skip-link': skipLink,
    'mtc-service-card': action,
    'mtc-tms-panel': action,
    'mtc-nav-footer': psychotherapy,
  };
  for (const [name, sentence] of Object.entries(words)) {
    const text = await shown(frame, name);
    assert.equal(count(text, sentence), 1, `${name}: ${text.slice(0, 300)}`);
    assert.ok(!text.includes(crisis), `${name} shows its children too`);
  }
}

/** Opens a host page for a test, and then asserts that nothing was thrown. */
export async function withHost(options: HostOptions, look: (host: Host) => Promise<unknown>): Promise<Host> {
  const host = await openHost(options);
  await look(host);
  assert.deepEqual(host.thrown, []);
  await host.close();
  return host;
}

/** An element inside a widget: `'mtc-article'`, `'h2'`. */
export async function inside(frame: Page | Frame, widget: string, selector: string): Promise<ElementHandle> {
  await settled(frame);
  const found = await frame.waitForSelector(`${widget} >>> ${selector}`);
  assert.ok(found, `${widget} ${selector}`);
  return found;
}

/** Console messages of our elements. */
export const said = (host: Host): string[] => host.messages.filter((message) => message.includes('[mtc]'));

/** The element with its shadow root as HTML, as in a prerendered snippet. */
export const snippet = (page: Page, name = 'mtc-article'): Promise<string> =>
  page.$eval(name, (element) => {
    const roots = element.shadowRoot ? [element.shadowRoot] : [];
    const root = element
      .getHTML({ shadowRoots: roots })
      .replace('shadowrootmode="open"', '$& shadowrootclonable=""');
    return `<${element.localName}>${root}</${element.localName}>`;
  });
