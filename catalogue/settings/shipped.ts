/**
 * A Vite plugin: the built catalogue uses the modules of dist/esm, which are the ones that ship. `npm run storybook` uses the
 * source, so that changes show at once.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const source = resolve('src').replaceAll('\\', '/');

const stateless = /^\/(lib|embed-code|i18n|widgets\/([\w-]+\/widget|[\w-]+)\.ts)/;

export const shipped = (): Plugin => ({
  name: 'shipped',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!id.endsWith('.ts')) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    const path = found?.id.replaceAll('\\', '/');
    // These folders have no state, and the built modules lack functions that only the catalogue uses.
    if (!path?.startsWith(`${source}/`) || stateless.test(path.slice(source.length))) return null;
    const built = resolve('dist/esm', path.slice(source.length + 1).replace(/\.ts$/, '.js'));
    return existsSync(built) ? built : null;
  },
});
