/**
 * A Vite plugin: the catalogue that is built shows the modules of dist/esm, which are what ships. `npm run storybook` shows the
 * source, so that a change is seen at once.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const source = resolve('src').replaceAll('\\', '/');

export const shipped = (): Plugin => ({
  name: 'shipped',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!id.endsWith('.ts')) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    const path = found?.id.replaceAll('\\', '/');
    // Rules of src/lib hold nothing that there may be one of, and of some no built module needs all.
    if (!path?.startsWith(`${source}/`) || path.startsWith(`${source}/lib/`)) return null;
    const built = resolve('dist/esm', path.slice(source.length + 1).replace(/\.ts$/, '.js'));
    return existsSync(built) ? built : null;
  },
});
