/** Next.js: its production build, and the development server, where React compares what it hydrates with what was sent. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openHost } from '../helpers/page.ts';
import { rendered } from '../dist/wait-for-widget.ts';
import { serve } from './hosts/host-project.ts';
import { next } from './hosts/next.ts';
import { complaints, testHost } from './hosts/test-host.ts';

testHost(next, ({ folder }) => {
  it('hydrates without a difference in `next dev`', async () => {
    const { origin, printed } = await serve(folder(), { command: ['next', 'dev'] });
    for (const { path, widgets } of next.pages) {
      const host = await openHost({
        url: origin + path,
        prepare: (page) => Promise.resolve(page.setDefaultNavigationTimeout(120_000)),
      });
      for (const widget of widgets) await rendered(host.page, `mtc-${widget}`);
      // React attaches a key of its own to what it has hydrated.
      await host.page.waitForFunction(() =>
        Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
      );
      assert.deepEqual(
        complaints(host).filter((text) => !text.includes('Lit is in dev mode')),
        [],
        printed(),
      );
      assert.equal(await host.page.$('nextjs-portal >>> [role=dialog]'), null);
      await host.close();
    }
  });
});
