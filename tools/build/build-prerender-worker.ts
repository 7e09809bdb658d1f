/**
 * Bundles catalogue/embed/prerender-worker.ts for the catalogue. It prerenders in the browser with the modules of dist/esm, so
 * that a snippet from the catalogue is identical to one from Node.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { renamePrefix } from './prefix/rename.ts';

/** The folders from which Storybook serves it, when built and in development. */
const outfile = 'node_modules/.cache/catalogue/prerender-worker.js';

const built: Plugin = {
  name: 'built',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /src\/server\/\w+\.ts$/ }, ({ path }) => ({
      path: resolve('dist/esm/server', basename(path).replace(/\.ts$/, '.js')),
    }));
    // The rest is without state.
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: renamePrefix(readFileSync(path, 'utf8')),
      loader: 'ts',
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
