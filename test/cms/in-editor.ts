/** A test in the block editor, with the built plugin. */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { launchBrowser } from '../../tools/test/launch-browser.ts';
import type { Role, WordPress } from './systems/wordpress.ts';
import { Editor } from './systems/wordpress-editor.ts';
import type { WidgetsHost } from './widgets-host.ts';

export const plugin = 'dist/integrations/mtc-widgets.zip';

export type EditorTest = (editor: Editor, wp: WordPress, widgets: WidgetsHost) => Promise<unknown>;

let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** One for each role and site, because logging in and loading the editor's scripts takes longer than a test. */
const contexts = new Map<string, Promise<BrowserContext>>();

async function contextOf(role: Role, wp: WordPress): Promise<{ context: BrowserContext; isNew: boolean }> {
  const key = wp.screen(role);
  const known = contexts.get(key);
  if (known) return { context: await known, isNew: false };
  const made = (browser ??= launchBrowser()).then((one) => one.createBrowserContext());
  contexts.set(key, made);
  return { context: await made, isNew: true };
}

/** A test in the editor, logged in as a role, with a new post. */
export const inEditor =
  (role: Role, test: EditorTest) =>
  async (wp: WordPress, widgets: WidgetsHost): Promise<void> => {
    const { context, isNew } = await contextOf(role, wp);
    const page = await context.newPage();
    try {
      const editor = new Editor(page, wp);
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      page.setDefaultTimeout(60_000);
      if (isNew) await editor.logIn(role);
      await editor.open();
      await test(editor, wp, widgets);
      assert.deepEqual(thrown, []);
    } finally {
      await page.close({ runBeforeUnload: false });
    }
  };
