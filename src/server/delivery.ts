import { delivery } from '../generated/delivery.ts';
import type { Channel } from '../embed-code/delivery.ts';
import { addressOf } from '../embed-code/published.ts';
import type { Published } from '../embed-code/published.ts';
import { version } from '../lib/version.ts';

/** @param integrity Of the files of `cdn/` that are named in an exact version. */
export const published = (integrity: Readonly<Record<string, string>> = {}): Published => ({
  ...delivery,
  version,
  integrity,
});

/** Where a file of `dist/` is found on the web. */
export const addressIn = (channel: Channel, path: string): string => addressOf(published(), channel, path);
