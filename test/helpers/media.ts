/**
 * Media features for browser tests, instead of `emulateMedia` of @web/test-runner-commands (do not mix the two). Each call sets
 * the whole state: features that it leaves out are reset, so `emulateMedia()` in `afterEach` cleans up.
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
