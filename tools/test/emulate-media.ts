/**
 * The server half of test/helpers/media.ts. The runner's own command knows no forced colours, leaves print behind, and
 * answers before any plugin can, hence another name.
 */
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { Media } from '../../test/helpers/media.ts';

type Page = ReturnType<ChromeLauncher['getPage']>;
type Devtools = Awaited<ReturnType<Page['createCDPSession']>>;

// One a page: two sessions of one page override each other.
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
