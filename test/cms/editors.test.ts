/** What readers find of the article after an editor: written as source, or pasted, then saved, loaded and saved again. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { expectedIn } from '../../integrations/systems/editor.ts';
import type { Route } from '../../integrations/systems/editor.ts';
import { editors } from '../../integrations/systems/editors.ts';
import { mistake } from '../../integrations/systems/system.ts';
import type { Way } from '../../integrations/systems/system.ts';
import { launchBrowser } from '../../tools/test/launch-browser.ts';
import { openEditor, paste, pasteIntoBox, writeSource } from '../editors/drive.ts';
import { setups, waysBy } from '../editors/editors.ts';
import { openReaders } from '../editors/readers.ts';
import { installEditors, serveEditors } from '../editors/serve.ts';
import type { EditorsHost } from '../editors/serve.ts';
import { pasted } from '../helpers/ways.ts';
import { first, last } from './published.ts';
import { serveWidgets } from './widgets-host.ts';
import type { WidgetsHost } from './widgets-host.ts';

let widgets: WidgetsHost;
let host: EditorsHost;
let browsers: [writing: Browser, reading: Browser];
let read: ReturnType<typeof openReaders>;

before(
  async () => {
    installEditors();
    widgets = await serveWidgets();
    host = await serveEditors(widgets.origin);
    // Each with a clipboard and a focus of its own.
    browsers = [await launchBrowser(), await launchBrowser()];
    read = openReaders(browsers[1], widgets, host);
  },
  { timeout: 300_000 },
);
after(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await host.stop();
  await widgets.stop();
});

const between = (html: string): string => `<p>${first}</p>\n${html}\n<p>${last}</p>`;

/** What an author does, and what is on the page then. */
async function write(page: Page, hasText: boolean, route: Route, code: string): Promise<string> {
  if (!hasText)
    return between(await (route === 'source' ? writeSource(page, code) : pasteIntoBox(page, code)));
  if (route === 'source') return writeSource(page, between(code));
  const type = route.startsWith('pasted as text') ? 'text/plain' : 'text/html';
  return paste(page, code, { type, isInSentence: route.endsWith('into a sentence') });
}

for (const row of editors)
  describe(`${row.name}${row.version ? ` ${row.version}` : ''}`, () => {
    let page: Page;
    let hasText: boolean;
    const thrown: string[] = [];
    const { adapter, variant, routes } = setups[row.id];
    before(async () => {
      page = await browsers[0].newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => thrown.push(String(error)));
      hasText = await openEditor(page, `${host.origin}/editor/${adapter}`, variant);
    });
    after(() => page.close());

    for (const route of routes)
      it(route, async () => {
        const reading: [Way, Promise<string>][] = [];
        for (const way of waysBy[route]) {
          reading.push([way, read(await write(page, hasText, route, pasted[way](widgets)))]);
        }
        const found: Partial<Record<Way, string>> = {};
        for (const [way, outcomes] of reading) found[way] = await outcomes;
        const wanted = reading.map(([way]) => [way, expectedIn(row, route, way)]);
        assert.deepEqual(found, Object.fromEntries(wanted));
        assert.deepEqual(thrown, []);
      });
  });

describe('the method to start with', () => {
  for (const row of editors)
    it(`is whole for every reader in ${row.name}`, () => {
      for (const route of setups[row.id].routes.filter((one) => !one.startsWith('pasted as text')))
        assert.doesNotMatch(expectedIn(row, route, row.start) ?? '', mistake, route);
    });
});
