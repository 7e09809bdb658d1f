/**
 * The server half of test/helpers/media.ts. The runner's own command does not support forced colours and does not reset print.
 * This one has another name, because the runner's command would answer before any plugin.
 */
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { Media } from '../../test/helpers/media.ts';

type Page = ReturnType<ChromeLauncher['getPage']>;
type Devtools = Awaited<ReturnType<Page['createCDPSession']>>;

// One session per page, because two would override each other.
const sessions = new WeakMap<Page, Devtools>();

export function emulateMedia(): TestRunnerPlugin<Media> {
  return {
    name: 'emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-media') return undefined;
      const page = (session.browser as ChromeLauncher).getPage(session.id);
      const devtools = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, devtools);
      await devtools.send('Emulation.setEmulatedMedia', {
        media: payload?.media ?? '',
        features: [
          { name: 'prefers-color-scheme', value: payload?.colorScheme ?? '' },
          { name: 'prefers-reduced-motion', value: payload?.reducedMotion ?? '' },
          { name: 'prefers-contrast', value: payload?.contrast ?? '' },
          { name: 'forced-colors', value: payload?.forcedColors ?? '' },
        ],
      });
      return true;
    },
  };
}
