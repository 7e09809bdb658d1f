/**
 * dist/esm/server: the server half of the npm package, with everything that it needs, so that it runs in any JavaScript runtime.
 * It has its own copy of the widgets, because the others import Lit by name, and Lit chooses its build by the bundler's conditions:
 * for an edge runtime, it would be the one for browsers.
 */
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { licences } from './licences.mjs';
import { onLog, sourcePlugins } from './modules.mjs';
import { isSource, renamePrefix } from './prefix.mjs';

/** What the package exports is `index`. The others are for embed pages, snippets and the catalogue. */
const inputs = ['index', 'prerender', 'content', 'embed-page', 'snippet', 'title'];

/**
 * `prerender` writes the address that a photograph has on the web. A runtime without files has no URL for a module, so here it's
 * always the same.
 */
const photosOnTheWeb = () => ({
  name: 'photos-on-the-web',
  transform: (code, id) =>
    /\/generated\/media\/[\w-]+\.ts$/.test(id) && code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', "'file:///generated/media/'"), map: null }
      : null,
});

/** Lit's code for hydration, from which its renderer takes a hash. The build for Node imports `buffer`, which other runtimes lack. */
const withoutBuffer = () => ({
  name: 'without-buffer',
  resolveId: (id) =>
    id === '@lit-labs/ssr-client'
      ? fileURLToPath(import.meta.resolve(id)).replace(/([\\/])node[\\/](?=index\.js$)/, '$1')
      : null,
});

/** What TypeScript writes for private fields. */
const isHelper = ({ code, id }) => code === 'THIS_IS_UNDEFINED' && id?.includes('/node_modules/');

export const server = {
  input: Object.fromEntries(inputs.map((name) => [name, `src/server/${name}.ts`])),
  onLog: (level, log, handle) => (isHelper(log) ? undefined : onLog(level, log, handle)),
  output: {
    ...{ dir: 'dist/esm/server', format: 'es', chunkFileNames: '[name].js', banner: licences },
    ...(!isSource && { entryFileNames: ({ name }) => `${renamePrefix(name)}.js` }),
    manualChunks: (id) => (/\/src\/server\/(index|embed-page|snippet|title)\.ts$/.test(id) ? null : 'shared'),
  },
  plugins: [
    photosOnTheWeb(),
    withoutBuffer(),
    // Lit's own build for servers, whatever the conditions of whoever bundles this.
    nodeResolve({ exportConditions: ['node'], extensions: ['.ts', '.js'] }),
    ...sourcePlugins(),
  ],
};
