import { bundleHost, loadServer, vueWithCompiler } from '../../helpers/bundle.ts';
import { itIsHydrated, itIsLeftAlone } from './suite.ts';

for (const mode of ['production', 'development'] as const) {
  itIsLeftAlone('Vue 3', mode, () => bundleHost('vue.js', mode, { alias: vueWithCompiler }));
  itIsHydrated('Vue 3', mode, async () => ({
    app: await bundleHost('vue.js', mode, { alias: vueWithCompiler }),
    ...(await loadServer('vue-server.js', mode)),
  }));
}
