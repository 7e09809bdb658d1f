import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { tsImport } from 'tsx/esm/api';

const { browserFlags, findBrowser } = await tsImport('./tools/test/find-browser.ts', import.meta.url);
const { bundleTests } = await tsImport('./tools/test/bundle-tests.ts', import.meta.url);
const { countReporter } = await tsImport('./tools/test/count-browser.ts', import.meta.url);
const { emulateMedia } = await tsImport('./tools/test/emulate-media.ts', import.meta.url);

const folders = ['base', 'parts', 'tokens', 'widgets'].map((folder) => `test/${folder}`);

export default {
  files: folders.map((folder) => `${folder}/**/*.test.ts`),
  plugins: [bundleTests(folders), emulateMedia()],
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
