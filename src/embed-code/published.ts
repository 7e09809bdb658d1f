/** Addresses of published files, and the script tag for them. */
import { folderOf } from './delivery.ts';
import type { Channel } from './delivery.ts';
import { element } from './html.ts';
import type { Attributes, Html } from './html.ts';
import { delivery } from '../generated/delivery.ts';

/** The published files. */
export interface Published {
  /** Address of the folder that contains the versions, with a slash at its end. */
  base: string;
  version: string;
  /** Hash of each file in `cdn/`: `sha384-…`. */
  integrity: Readonly<Record<string, string>>;
}

/** The URL of a file in `dist/`. */
export const addressOf = ({ base, version }: Published, channel: Channel, path: string): string =>
  `${base}${folderOf(version, channel)}${path}`;

/** Asks Cloudflare's Rocket Loader and WP Rocket not to rewrite a script. */
const unchanged: Attributes = { 'data-cfasync': 'false', class: 'nowprocket' };

/** The script tag for a file in `cdn/`. An exact version gets its hash. */
export function script(
  published: Published,
  channel: Channel,
  file: string,
  attributes: Attributes = {},
  marks = unchanged,
): Html {
  const hash = published.integrity[file];
  if (channel === 'exact' && !hash) throw new Error(`There is no integrity hash for cdn/${file}.`);
  return element('script', {
    type: 'module',
    src: addressOf(published, channel, `cdn/${file}`),
    ...(channel === 'exact' && hash && { integrity: hash, crossorigin: 'anonymous' }),
    ...marks,
    ...attributes,
  });
}

/**
 * The loader's tag for a page of MDX, where React reports the attribute `class`. WP Rocket looks for the word anywhere in the tag.
 * It is the loader, not the widget's own file, so that a page with a loader for the whole site loads one file once.
 */
export const flatScript = (published: Published, channel: Channel): Html =>
  script(published, channel, 'loader.js', {}, { 'data-cfasync': 'false', 'data-nowprocket': '' });

/** The same as text. */
export const scriptTag = (...args: Parameters<typeof script>): string => script(...args).text;

/** The install command, for an exact version or for the newest release of the major version. */
export const install = ({ version }: Published, channel: Channel): string =>
  `npm install ${channel === 'exact' ? '--save-exact ' : ''}${delivery.packageName}@${folderOf(version, channel).slice(1, -1)}`;
