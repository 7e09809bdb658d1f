import { bundleHost, loadServer } from '../../helpers/bundle.ts';
import { itIsHydrated, itIsLeftAlone } from './suite.ts';

itIsLeftAlone('Svelte 5', 'production', () => bundleHost('svelte.js', 'production'));
for (const mode of ['production', 'development'] as const)
  itIsHydrated('Svelte 5', mode, async () => ({
    app: await bundleHost('svelte.js', mode),
    ...(await loadServer('svelte-server.js', mode)),
  }));
