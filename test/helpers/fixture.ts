/**
 * Host pages for the browser tests: one fixture per test, removed after it.
 *
 *     const card = await show<MtcServiceCard>('<mtc-service-card service="tms"></mtc-service-card>');
 */
import type { MtcElement } from '../../src/base/element.ts';

const undo: (() => void)[] = [];

/** Cleans up after the test, in reverse order. */
export const afterTest = (step: () => void): number => undo.push(step);

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

const widgetsIn = (root: ParentNode): MtcElement[] =>
  [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mtc-')) as MtcElement[];

/** Waits until observers and `slotchange` have run, which they do in the current turn of the event loop. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Waits, frame by frame, until a condition is true. Fails after five seconds. */
export async function until(isTrue: () => boolean, otherwise: () => string): Promise<void> {
  const start = performance.now();
  while (!isTrue()) {
    if (performance.now() - start > 5000) throw new Error(otherwise());
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until every widget in a tree has rendered its last change, including its children. */
export async function settled(root: ParentNode = document): Promise<void> {
  const rendered = (): Promise<unknown> =>
    Promise.all(widgetsIn(root).map(({ updateComplete }) => updateComplete));
  await rendered();
  // `slotchange` may request another update.
  await turn();
  await rendered();
}

/** Puts HTML into the page, and returns its container. */
export function put(markup: string): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  afterTest(() => container.remove());
  container.innerHTML = markup;
  return container;
}

/** Puts HTML into the page, waits for its widgets, and returns the first of them. */
export async function show<Widget extends MtcElement = MtcElement>(markup: string): Promise<Widget> {
  const container = put(markup);
  await settled(container);
  const [first] = widgetsIn(container);
  if (!first) throw new Error(`no widget in ${markup}`);
  return first as Widget;
}

/** Sets attributes (`null` removes one), and waits for the update. */
export async function set(element: Element, attributes: Record<string, string | null>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  await settled(element.parentNode ?? document);
}

/** A style sheet of the host page. */
export function pageStyle(sheet: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = sheet;
  afterTest(() => style.remove());
}

/** Sets an attribute of `<html>`, which is restored after the test. */
export function pageAttribute(name: string, value: string): void {
  const root = document.documentElement;
  const before = root.getAttribute(name);
  root.setAttribute(name, value);
  afterTest(() => {
    if (before === null) root.removeAttribute(name);
    else root.setAttribute(name, before);
  });
}
