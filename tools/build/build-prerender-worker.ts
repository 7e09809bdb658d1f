/**
 * Bundles catalogue/embed/prerender-worker.ts for the catalogue: prerendering in the browser, from the modules of dist/esm, so that
 * a snippet from the catalogue is the one that Node writes.
 */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** From where Storybook takes it, built and under way. */
const outfile = 'node_modules/.cache/catalogue/prerender-worker.js';

const built: Plugin = {
  name: 'built',
  setup({ onResolve }) {
    onResolve({ filter: /src\/server\/prerender\.ts$/ }, () => ({
      path: resolve('dist/esm/server/prerender.js'),
    }));
  },
};

await build({
  entryPoints: ['catalogue/embed/prerender-worker.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  // Neither a browser, which Lit would look for a document in, nor Node, whose modules there are not.
  platform: 'neutral',
  conditions: ['node'],
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  plugins: [built],
});
