/** What each host shows in a browser, on its production build. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { tagOf } from '../../../src/widgets/all.ts';
import type { Widget } from '../../../src/widgets/all.ts';
import { rowOf } from '../../../tools/build/records/hosts.ts';
import { openHost } from '../../helpers/page.ts';
import type { Host, HostOptions } from '../../helpers/page.ts';
import { count, rendered, shown, speaks } from '../../dist/wait-for-widget.ts';
import { build, codeOf, run, serve } from './host-project.ts';
import type { HostPage, HostProject } from './host-project.ts';

/** Chromium says so whenever HTML with a declarative shadow root is set by innerHTML, as frameworks do on a client. */
const DECLARATIVE = 'declarative Shadow DOM is not being parsed';

/** What a page without a framework shows, with the built file for script tags. */
async function reference(widgets: readonly Widget[]): Promise<string> {
  const tags = widgets.map((widget) => `<${tagOf(widget)}></${tagOf(widget)}>`).join('');
  const html = `<html lang="en"><script type="module" src="/cdn/mtc.js"></script><main>${tags}</main>`;
  const host = await openHost({ html });
  for (const widget of widgets) await rendered(host.page, tagOf(widget));
  const text = await shown(host.page, 'main');
  await host.close();
  return text;
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!:]) /).filter(({ length }) => length > 25);

/** Sentences that are not there as often as on the page without a framework. */
export const notAsOften = (text: string, expected: string): string[] =>
  sentencesOf(expected)
    .filter((sentence) => count(text, sentence) !== count(expected, sentence))
    .map((sentence) => `${count(text, sentence)} times "${sentence}"`);

export interface Running {
  folder: () => string;
  open: (path: string, options?: HostOptions) => Promise<Host>;
}

/** Warnings and errors in the console. */
export const complaints = (host: Host): string[] =>
  host.messages.filter((message) => /^(warn|error)/.test(message) && !message.includes(DECLARATIVE));

/** Waits for the words of widgets, compares them with those on another page, and asserts that nothing was reported. */
export async function assertShown(host: Host, widgets: readonly Widget[], expected: string): Promise<void> {
  for (const widget of widgets) await rendered(host.page, tagOf(widget));
  const place = (await host.page.$('main')) ? 'main' : 'body';
  assert.equal(await shown(host.page, place), expected);
  // Frameworks cancel what they have fetched in advance.
  const errors = host.errors.filter((error) => !error.endsWith('net::ERR_ABORTED'));
  assert.deepEqual([...complaints(host), ...errors], []);
}

/** A message of the code in docs/npm.md, and one of this file, both with the page that a link leads to. */
const OF_HOST = /^info: [\w-]+$/;
const OF_TEST = /^info: heard [\w-]+$/;

/** Follows a link in a widget, without leaving the page, until it is heard: frameworks listen once they have hydrated. */
async function followLink({ page, messages }: Host, tag: string, heard: RegExp): Promise<void> {
  await page.evaluate(() => {
    addEventListener('click', (event) => event.preventDefault());
    addEventListener('mtc-navigate', (event) => console.info(`heard ${event.page}`));
  });
  const link = await page.waitForSelector(`${tag} >>> a[data-page]`);
  for (let tries = 0; tries < 50 && !messages.some((message) => heard.test(message)); tries += 1) {
    await link?.evaluate((element) => (element as HTMLElement).click());
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  for (const one of [OF_TEST, heard])
    assert.ok(
      messages.some((text) => one.test(text)),
      messages.join('\n'),
    );
}

/** @param more Other tests of the host, in the same project. */
export function testHost(host: HostProject, more?: (running: Running) => void): void {
  const row = rowOf(host.name);
  const [first, ...others] = host.pages;
  const [widget = 'article'] = first.widgets;

  describe(`${row.label}, built from the package`, () => {
    let origin = '';
    let folder = '';
    const expected = new Map<string, string>();
    const shows = (page: Host, { path, widgets }: HostPage): Promise<void> =>
      assertShown(page, widgets, expected.get(path) ?? '');
    const running: Running = {
      folder: () => folder,
      open: (path, options = {}) => openHost({ ...options, url: origin + path }),
    };
    const openFirst = async (): Promise<Host> => {
      const page = await running.open(first.path);
      await rendered(page.page, tagOf(widget));
      return page;
    };

    before(async () => {
      folder = build(host);
      ({ origin } = await serve(folder, host.serve));
      for (const { path, widgets } of host.pages) expected.set(path, await reference(widgets));
    });

    const { check } = host;
    if (check) it('passes its own type check', () => void run(folder, check));

    for (const one of host.pages) {
      const hasWords = row.hasWordsWithoutScripts && !one.isInBrowser;

      it(`shows the words once at ${one.path}, and reports nothing`, async () => {
        const page = await running.open(one.path);
        await shows(page, one);
        await page.close();
      });

      it(`shows ${hasWords ? 'the' : 'no'} words at ${one.path} without scripts`, async () => {
        const page = await running.open(one.path, { javaScript: false });
        const text = await shown(page.page, 'body');
        const wanted = expected.get(one.path) ?? '';
        if (hasWords) assert.deepEqual(notAsOften(text, wanted), [], text);
        else assert.ok(!sentencesOf(wanted).some((sentence) => text.includes(sentence)), text);
        await page.close();
      });

      it(`reports at ${one.path} that a link is followed`, async () => {
        const [tag = ''] = one.widgets.map(tagOf);
        const page = await running.open(one.path);
        await rendered(page.page, tag);
        const hasHandler = Object.values(codeOf(host, one)).join().includes('console.info');
        await followLink(page, tag, hasHandler ? OF_HOST : OF_TEST);
        await page.close();
      });
    }

    it('answers whether a widget is ready and has failed, however late it is asked', async () => {
      const page = await openFirst();
      const state = await page.page.$eval(tagOf(widget), async (element) => {
        await element.ready;
        return element.error;
      });
      assert.equal(state, null);
      await page.close();
    });

    if (row.hasLanguages)
      it('follows the language of the page', async () => {
        const page = await openFirst();
        for (const lang of ['es', 'ar', 'en']) {
          await page.page.evaluate((to) => (document.documentElement.lang = to), lang);
          for (const one of first.widgets) await speaks(page.page, tagOf(one), lang);
        }
        await shows(page, first);
        await page.close();
      });

    if (row.hasClientNavigation)
      it('shows each page once after a link of the host is followed', async () => {
        const page = await openFirst();
        await page.page.evaluate(() => Object.assign(window, { hasStayed: true }));
        for (const one of [...others.filter(({ isInBrowser }) => !isInBrowser), first]) {
          await page.page.click(`nav a[href="${one.path}"]`);
          await page.page.waitForSelector(tagOf(one.widgets[0] ?? widget));
          await shows(page, one);
        }
        assert.ok(await page.page.evaluate(() => 'hasStayed' in window), 'the page was loaded again');
        await page.close();
      });

    more?.(running);
  });
}
