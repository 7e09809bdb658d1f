import { delivery } from '../generated/delivery.ts';
import type { Channel } from '../embed-code/delivery.ts';
import { addressOf } from '../embed-code/published.ts';
import type { Published } from '../embed-code/published.ts';
import { version } from '../lib/version.ts';

/** @param integrity Hashes of the files in `cdn/` that exact code refers to. */
export const published = (integrity: Readonly<Record<string, string>> = {}): Published => ({
  ...delivery,
  version,
  integrity,
});

/** The URL of a file in `dist/`. */
export const addressIn = (channel: Channel, path: string): string => addressOf(published(), channel, path);
