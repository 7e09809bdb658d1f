import { bundleHost, loadServer, react18 } from '../../helpers/bundle.ts';
import { itIsHydrated, itIsLeftAlone } from './suite.ts';

/** Uses StrictMode in development. */
for (const mode of ['production', 'development'] as const) {
  for (const [name, alias] of [
    ['React 19', {}],
    ['React 18', react18],
  ] as const) {
    itIsLeftAlone(name, mode, () => bundleHost('react.jsx', mode, { alias }));
    itIsHydrated(name, mode, async () => ({
      app: await bundleHost('react.jsx', mode, { alias }),
      ...(await loadServer('react-server.jsx', mode, alias)),
    }));
  }
}
