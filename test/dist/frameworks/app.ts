/** The app that is written in each framework (test/fixtures/hosts/), its states, and assertions about its pages. */
import assert from 'node:assert/strict';
import { openHost } from '../../helpers/page.ts';
import type { Host } from '../../helpers/page.ts';
import { assertWidgets, changesIn, withoutWidgets } from '../../helpers/widgets.ts';

/** If a string is an id, an empty one leaves out its element. */
export interface State {
  /** A link in the middle of a sentence. */
  link: string;
  text: string;
  /** A placeholder, and whether it has the first of its two children. */
  place: string;
  child: boolean;
  /** A link, or another element instead. */
  swap: boolean;
  /** A keyed list of links, and another of placeholders that cannot have a root. */
  order: string[];
  /** HTML that is set as a string. */
  html: string;
  /** A link beside the app's element, which can be removed alone. */
  top: string;
}

export type Change = Partial<State>;

const htmlLink = '<a data-mtc="" href="/embed/service-card/medication-management/en/">Link</a>';
const htmlPlace = '<div data-mtc="service-card" data-service="medication-management"><p>Fallback</p></div>';
const ids = ['tms', 'psychotherapy', 'neuromodulation'];

export const first: State = {
  link: 'tms',
  text: 'After.',
  place: 'psychotherapy',
  child: true,
  swap: true,
  order: ids,
  html: htmlLink,
  top: 'neuromodulation',
};

/** Sequences of changes, by name. */
export const changes: Record<string, Change[]> = {
  'a link that goes and comes back': [{ link: '' }, { link: 'tms' }, { link: '' }, { link: 'tms' }],
  'a child of a placeholder that goes and comes back': [
    ...[{ child: false }, { child: true }, { child: false }, { child: true }],
  ],
  'a placeholder that goes and comes back': [{ place: '' }, { place: 'psychotherapy' }, { place: '' }],
  'an address and a service that change': [
    ...[{ link: 'psychotherapy' }, { place: 'neuromodulation' }, { link: 'tms', place: 'tms' }],
  ],
  'a keyed list that is sorted, cut and filled': [
    ...[{ order: [...ids].reverse() }, { order: ['psychotherapy', 'tms', 'neuromodulation'] }],
    ...[{ order: ['neuromodulation', 'psychotherapy'] }, { order: ['psychotherapy'] }, { order: [] }],
    ...[{ order: ids }, { order: ['medication-management', ...ids] }],
  ],
  'a link that another element replaces': [{ swap: false }, { swap: true }, { swap: false }],
  'text beside a link': [{ text: 'Later.' }, { text: '' }, { text: 'Again.', link: '' }, { link: 'tms' }],
  'HTML that is replaced': [
    { html: '' },
    { html: htmlPlace },
    { html: htmlLink + htmlLink },
    { html: htmlLink },
  ],
  'a link beside the app': [{ top: '' }, { top: 'tms' }, { top: 'psychotherapy' }],
  'everything at once': [
    { ...first, link: '', child: false, place: 'tms', swap: false, order: ['tms'], html: htmlPlace, top: '' },
    first,
    { link: '', place: '', order: [], html: '', top: '', swap: false },
  ],
};

/** The widgets that a reader sees, in order. */
export function widgetsOf({ link, place, swap, order, html, top }: State): string[] {
  const ofHtml = Array<string>(html.split('data-mtc').length - 1).fill('medication-management');
  const before = [link, place].filter(Boolean);
  const after = [...order, ...order, ...ofHtml, ...[top].filter(Boolean)];
  const card = (id: string): string => `service-card ${id}`;
  return [...before.map(card), ...(swap ? ['nav-footer'] : []), ...after.map(card)];
}

declare global {
  interface Window {
    /** `start.js` describes both. */
    served?: { state: State; isLate: boolean };
    host: {
      recovered: string[];
      mounted?: Promise<void>;
      mount(state: State): Promise<void>;
      set(change: Change): unknown;
      unmount(): unknown;
      html(): string;
    };
  }
}

export const appScript = '<script type="module" src="/app.js"></script>';

/** @param html The page with the app's script. */
export const openApp = (app: string, html: string): Promise<Host> =>
  openHost({ html: `<body>${html}`, files: { '/app.js': { body: app } } });

/** The result of each change without the loader. */
export function framework(page: Host['page'], steps: Change[]): Promise<string[]> {
  return page.evaluate(
    async (state, all) => {
      await window.host.mount(state);
      const html = [window.host.html()];
      for (const change of all) {
        await window.host.set(change);
        html.push(window.host.html());
      }
      await window.host.unmount();
      return [...html, window.host.html()];
    },
    first,
    steps,
  );
}

/**
 * The app's HTML is what the framework rendered, with nothing but widgets added.
 * @param shape Removes parts that may differ.
 */
export async function assertHtml(
  page: Host['page'],
  expected: string,
  when = '',
  shape = (html: string): string => html,
): Promise<void> {
  const html = await page.evaluate(() => window.host.html());
  assert.equal(shape(await withoutWidgets(page, html)), shape(await withoutWidgets(page, expected)), when);
}

/** Applies the changes on a page with the loader. */
export async function assertSame({ page }: Host, steps: Change[], expected: string[]): Promise<void> {
  const same = async (state: State | undefined, index: number, what: string): Promise<void> => {
    await assertWidgets(page, state ? widgetsOf(state) : [], what);
    await assertHtml(page, expected[index] ?? '', what);
  };
  await page.evaluate((state) => window.host.mount(state), first);
  await same(first, 0, 'at first');
  let state = first;
  for (const [index, change] of steps.entries()) {
    await page.evaluate(async (next) => void (await window.host.set(next)), change);
    state = { ...state, ...change };
    await same(state, index + 1, JSON.stringify(change));
  }
  await assertInteractive(page);
  assert.equal(await changesIn(page, 5), 0, 'something keeps changing the page');
  await page.evaluate(async () => void (await window.host.unmount()));
  await same(undefined, steps.length + 1, 'unmounted');
}

/** The app works: its button counts. */
export async function assertInteractive(page: Host['page']): Promise<void> {
  const button = await page.waitForSelector('button, div >>> button');
  assert.ok(button);
  const before = await button.evaluate(({ textContent }) => textContent);
  await button.evaluate((element) => (element as HTMLElement).click());
  const after = String(Number(before) + 1);
  await page.waitForFunction((element, text) => element.textContent === text, {}, button, after);
}

/** Nothing was thrown, and there is no error or framework warning. */
export async function assertSilent(host: Host): Promise<void> {
  assert.deepEqual(await host.page.evaluate(() => window.host.recovered), []);
  assert.deepEqual(host.thrown, []);
  assert.deepEqual(
    host.messages.filter((message) => /^(error|warn)/.test(message)),
    [],
  );
}
