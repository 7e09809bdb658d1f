import { delivery } from '../generated/delivery.ts';
import { folderOf } from '../lib/delivery.ts';
import type { Channel } from '../lib/delivery.ts';
import { version } from '../lib/version.ts';

/** Where a file of `dist/` is found on the web. */
export const addressIn = (channel: Channel, path: string): string =>
  `${delivery.base}${folderOf(version, channel)}${path}`;
