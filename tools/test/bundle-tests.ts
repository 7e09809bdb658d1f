/**
 * The browser tests as bundles, which share what they have in common. As single modules each test file asks for some two
 * hundred, which takes longer than most of the tests.
 */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import type { TestRunnerPlugin } from '@web/test-runner';

/** By address: what esbuild makes of every test file below the folders. */
async function bundlesOf(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `${folder}/${file}`),
    ),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // Lit's production build, as shipped: its development build warns about each test page.
    conditions: ['production', 'module'],
    // The runner's own: it is there once the tests run.
    external: ['/__web-dev-server__web-socket.js'],
    sourcemap: 'inline',
    write: false,
    outdir: '.',
    outbase: '.',
    chunkNames: 'chunks/[hash]',
  });
  const addressOf = (path: string): string => `/${relative('.', path).replaceAll('\\', '/')}`;
  return new Map(outputFiles.map(({ path, text }) => [addressOf(path), text]));
}

/** Serves a bundle where the runner asks for its test file. */
export function bundleTests(folders: readonly string[]): TestRunnerPlugin {
  let bundles: ReturnType<typeof bundlesOf> | undefined;
  return {
    name: 'bundle-tests',
    async serve({ path }) {
      if (!/^\/(test\/.*\.test\.ts|chunks\/.*)$/.test(path)) return undefined;
      bundles ??= bundlesOf(folders);
      const body = (await bundles).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
