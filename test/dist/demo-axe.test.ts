import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { axeTags } from '../../tools/test/axe-tags.ts';
import { openHost } from '../helpers/page.ts';
import { settled } from './wait-for-widget.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const options: RunOptions = { runOnly: { type: 'tag', values: axeTags } };

/** Rules that must have run on a page with landmarks, links and headings. Otherwise axe checked nothing. */
const applied = ['region', 'bypass', 'color-contrast', 'heading-order', 'target-size'];

describe('the demo page under axe', () => {
  for (const value of ['light', 'dark']) {
    it(`breaks no rule of WCAG 2.2 A and AA, nor a best practice, in ${value}`, async () => {
      const host = await openHost({
        path: '/index.html',
        prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
      });
      await settled(host.page);
      await host.page.evaluate(axe);
      const results = (await host.page.evaluate(
        (given) => (window as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(given),
        options as object,
      )) as AxeResults;
      const broken = results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
      assert.deepEqual(broken, []);
      const looked = [...results.passes, ...results.incomplete].map(({ id }) => id);
      assert.deepEqual(
        applied.filter((rule) => !looked.includes(rule)),
        [],
      );
      await host.close();
    });
  }
});
