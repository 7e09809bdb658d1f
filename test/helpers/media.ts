/**
 * Media features for browser tests, in place of `emulateMedia` of @web/test-runner-commands (do not mix the two). Each
 * call sets the whole state: what it leaves out goes back to normal, so `emulateMedia()` in `afterEach` tidies up.
 */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce';
  forcedColors?: 'active';
  contrast?: 'more' | 'less';
}

export const emulateMedia = (media: Media = {}): Promise<unknown> =>
  executeServerCommand<unknown, Media>('set-media', media);
