/**
 * Bundles catalogue/embed/prerender-worker.ts for the catalogue. It prerenders in the browser with the modules of dist/esm, so
 * that a snippet from the catalogue is identical to one from Node.
 */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** The folders from which Storybook serves it, when built and in development. */
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
  // Neither a browser, where Lit would look for a document, nor Node, whose modules a worker does not have.
  platform: 'neutral',
  conditions: ['node'],
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  plugins: [built],
});
