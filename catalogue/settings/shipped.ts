/**
 * A Vite plugin: the catalogue that is built shows the modules of dist/esm, which are what ships. `npm run storybook` shows the
 * source, so that a change is seen at once.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const source = resolve('src').replaceAll('\\', '/');

const stateless = /^\/(lib|embed-code|i18n|widgets\/[\w-]+\.ts)/;

export const shipped = (): Plugin => ({
  name: 'shipped',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!id.endsWith('.ts')) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    const path = found?.id.replaceAll('\\', '/');
    // These folders keep no state, and the built modules leave out functions that only the catalogue uses.
    if (!path?.startsWith(`${source}/`) || stateless.test(path.slice(source.length))) return null;
    const built = resolve('dist/esm', path.slice(source.length + 1).replace(/\.ts$/, '.js'));
    return existsSync(built) ? built : null;
  },
});
