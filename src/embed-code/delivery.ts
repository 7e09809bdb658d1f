/**
 * The two channels in which the widgets are delivered. `exact`: one version, whose bytes never change. `floating`: the
 * newest of its major version, so that corrections of the clinic's words arrive.
 */
export type Channel = 'exact' | 'floating';

/** The folder of a version, as `npm run publish:static` lays them out: `v1.4.2/`, `v1/`. */
export const folderOf = (version: string, channel: Channel): string =>
  `v${channel === 'exact' ? version : (version.split('.')[0] ?? version)}/`;
