/** The tests for every framework. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Mode } from '../../helpers/bundle.ts';
import type { Host } from '../../helpers/page.ts';
import { assertWidgets } from '../../helpers/widgets.ts';
import { loader } from '../wait-for-widget.ts';
import { appScript, assertHtml, assertInteractive, assertSame, assertSilent } from './app.ts';
import { changes, first, framework, openApp, widgetsOf } from './app.ts';
import type { State } from './app.ts';

/** Only warnings differ in development, so fewer changes are enough. */
const inDevelopment = /^a link that goes|^a child|^a keyed|^everything/;

/**
 * The app renders in the page, and changes on a page with the loader.
 * @param setup Comes before the app's script.
 */
export function itIsLeftAlone(name: string, mode: Mode, bundle: () => Promise<string>, setup = ''): void {
  describe(`${name}, ${mode}`, () => {
    let withLoader: Host;
    let without: Host;
    before(async () => {
      const app = await bundle();
      without = await openApp(app, setup + appScript);
      withLoader = await openApp(app, setup + loader + appScript);
    });
    after(async () => {
      await Promise.all([without, withLoader].map((host) => host.close()));
    });

    for (const [what, steps] of Object.entries(changes)) {
      if (mode === 'development' && !inDevelopment.test(what)) continue;
      it(`renders ${what} the same as without the loader`, async () => {
        withLoader.messages.length = withLoader.thrown.length = 0;
        await assertSame(withLoader, steps, await framework(without.page, steps));
        await assertSilent(withLoader);
      });
    }
  });
}

/** A framework uses different comments after hydration or another rendering. */
const withoutComments = (html: string): string => html.replace(/<!--.*?-->/g, '');

/** A state without widgets among the app's own nodes. */
const placeOnly: State = { ...first, link: '', swap: false, order: [], html: '', top: '' };

export interface ServedApp {
  app: string;
  render(state: State): string | Promise<string>;
}

/** The app's HTML comes from a server, and hydrates on a page with the loader. */
export function itIsHydrated(name: string, mode: Mode, load: () => Promise<ServedApp>): void {
  describe(`${name}, ${mode}, hydration`, () => {
    let served: ServedApp;
    before(async () => {
      served = await load();
    });

    const open = async (state: State, scripts: string, isLate = false): Promise<Host> => {
      const given = JSON.stringify({ state, isLate }).replaceAll('<', '\\u003c');
      const html = `<div id="served">${await served.render(state)}</div><script>served = ${given}</script>`;
      return openApp(served.app, html + scripts);
    };
    for (const [order, scripts] of [
      ['before', loader + appScript],
      ['after', appScript + loader],
    ] as const)
      it(`hydrates the HTML of the server when the loader comes ${order} the app`, async () => {
        const host = await open(first, scripts);
        await host.page.evaluate(() => window.host.mounted);
        await assertWidgets(host.page, widgetsOf(first), 'hydrated');
        await assertHtml(host.page, await served.render(first), 'hydrated', withoutComments);
        await assertInteractive(host.page);
        await host.page.evaluate(async () => void (await window.host.set({ link: '', child: false })));
        await assertWidgets(host.page, widgetsOf({ ...first, link: '' }), 'without the link');
        await assertSilent(host);
        await host.close();
      });

    it('hydrates a placeholder after its widget has been shown', async () => {
      const host = await open(placeOnly, loader + appScript, true);
      await assertWidgets(host.page, widgetsOf(placeOnly), 'before');
      await host.page.evaluate((state) => window.host.mount(state), placeOnly);
      await assertWidgets(host.page, widgetsOf(placeOnly), 'hydrated');
      await assertHtml(host.page, await served.render(placeOnly), 'hydrated', withoutComments);
      await assertInteractive(host.page);
      await assertSilent(host);
      await host.close();
    });

    // The framework finds unexpected nodes. In development it throws errors that it recovers from.
    if (mode === 'development') return;
    it('recovers when widgets next to links have been shown before', async () => {
      const host = await open(first, loader + appScript, true);
      await assertWidgets(host.page, widgetsOf(first), 'before');
      await host.page.evaluate((state) => window.host.mount(state), first);
      await assertWidgets(host.page, widgetsOf(first), 'hydrated');
      await assertHtml(host.page, await served.render(first), 'hydrated', withoutComments);
      await assertInteractive(host.page);
      assert.deepEqual(host.thrown, []);
      await host.close();
    });
  });
}
