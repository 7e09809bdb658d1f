import { bundleHost, loadServer, vueWithCompiler } from '../../helpers/bundle.ts';
import { itIsHydrated, itIsLeftAlone } from './suite.ts';

itIsLeftAlone('Vue 3', 'production', () => bundleHost('vue.js', 'production', { alias: vueWithCompiler }));
for (const mode of ['production', 'development'] as const)
  itIsHydrated('Vue 3', mode, async () => ({
    app: await bundleHost('vue.js', mode, { alias: vueWithCompiler }),
    ...(await loadServer('vue-server.js', mode)),
  }));
