/**
 * Bundles the host apps of test/fixtures/hosts/ with the real libraries, once for a test file.
 *
 *     const react = await bundleHost('react.jsx', 'production', { alias: react18 });
 *     await openHost({ html: '<script type="module" src="/app.js"></script>', files: { '/app.js': { body: react } } });
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

/** `development` includes a framework's warnings, for example about hydration. */
export type Mode = 'development' | 'production';

/** React 18 is installed under another name. */
export const react18 = { react: 'react-18', 'react-dom': 'react-dom-18' };

/** The build of Vue that compiles templates in the page. */
export const vueWithCompiler = { vue: 'vue/dist/vue.esm-bundler.js' };

const svelte = (generate: 'client' | 'server', dev: boolean): Plugin => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js, warnings } = compile(await readFile(path, 'utf8'), { filename: path, generate, dev });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
});

async function bundle(file: string, mode: Mode, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    jsx: 'automatic',
    conditions: [mode],
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte(options.platform === 'node' ? 'server' : 'client', mode === 'development')],
    entryPoints: [`test/fixtures/hosts/${file}`],
  });
  return outputFiles?.[0]?.text ?? '';
}

/** A script for the page. @param name Makes the exports of the file a global with this name. */
export const bundleHost = (
  file: string,
  mode: Mode,
  { alias = {}, name }: { alias?: Record<string, string>; name?: string } = {},
): Promise<string> =>
  bundle(file, mode, { format: 'iife', platform: 'browser', alias, ...(name && { globalName: name }) });

/** The exports of a server module. It runs from a bundle, so that `alias` applies to its packages too. */
export async function loadServer(
  file: string,
  mode: Mode,
  alias: Record<string, string> = {},
): Promise<{ render(state: unknown): string | Promise<string> }> {
  const code = await bundle(file, mode, { format: 'cjs', platform: 'node', alias });
  const module = { exports: {} as Awaited<ReturnType<typeof loadServer>> };
  const run = compileFunction(code, ['module', 'exports', 'require']);
  run(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}
