import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { tsImport } from 'tsx/esm/api';

const { browserFlags, findBrowser } = await tsImport('./tools/test/find-browser.ts', import.meta.url);
// axe-core ships no module: its script sets window.axe, which becomes its default export here.
const axeModule = {
  name: 'axe-module',
  transform: ({ path, body }) =>
    path.endsWith('/axe-core/axe.js') ? `${body}\nexport default window.axe;` : undefined,
};
const { countReporter } = await tsImport('./tools/test/count-browser.ts', import.meta.url);
const { emulateMedia } = await tsImport('./tools/test/emulate-media.ts', import.meta.url);

export default {
  files: ['base', 'parts', 'tokens', 'widgets'].map((folder) => `test/${folder}/**/*.test.ts`),
  // Lit's production build, as shipped: its development build warns about each test page.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    axeModule,
    emulateMedia(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findBrowser(), args: browserFlags },
      async createPage({ context }) {
        const page = await context.newPage();
        // Two pages run at once, and only one can have the window's focus.
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
