import { bundleHost, loadServer } from '../../helpers/bundle.ts';
import { itIsHydrated, itIsLeftAlone } from './suite.ts';

for (const mode of ['production', 'development'] as const) {
  itIsLeftAlone('Svelte 5', mode, () => bundleHost('svelte.js', mode));
  itIsHydrated('Svelte 5', mode, async () => ({
    app: await bundleHost('svelte.js', mode),
    ...(await loadServer('svelte-server.js', mode)),
  }));
}
