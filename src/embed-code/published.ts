/** Where the widgets are published, and what refers to a file there. */
import { folderOf } from './delivery.ts';
import type { Channel } from './delivery.ts';
import { element } from './html.ts';
import type { Attributes, Html } from './html.ts';
import { packageName } from '../lib/version.ts';

/** Where the files are published, and what is known of them. */
export interface Published {
  /** Address of the folder that holds the versions, with a slash at its end. */
  base: string;
  version: string;
  /** By file of `cdn/`: `sha384-…`. */
  integrity: Readonly<Record<string, string>>;
}

/** Where a file of `dist/` is found on the web. */
export const addressOf = ({ base, version }: Published, channel: Channel, path: string): string =>
  `${base}${folderOf(version, channel)}${path}`;

/** The script of `cdn/`. An exact version is held against its hash; proxies that rewrite scripts are asked to leave it. */
export function script(
  published: Published,
  channel: Channel,
  file: string,
  attributes: Attributes = {},
): Html {
  const hash = published.integrity[file];
  if (channel === 'exact' && !hash) throw new Error(`There is no integrity hash for cdn/${file}.`);
  return element('script', {
    type: 'module',
    src: addressOf(published, channel, `cdn/${file}`),
    ...(channel === 'exact' && hash && { integrity: hash, crossorigin: 'anonymous' }),
    'data-cfasync': 'false',
    class: 'nowprocket',
    ...attributes,
  });
}

/** The same as text. */
export const scriptTag = (...args: Parameters<typeof script>): string => script(...args).text;

/** What to install. An exact version stays; the other takes what is newest of its major version. */
export const install = ({ version }: Published, channel: Channel): string =>
  `npm install ${channel === 'exact' ? '--save-exact ' : ''}${packageName}@${folderOf(version, channel).slice(1, -1)}`;
