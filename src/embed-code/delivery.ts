/**
 * The two delivery channels of the widgets. `exact`: one version, which never changes. `floating`: the newest release of the
 * major version, which receives corrections to the clinic's texts.
 */
export type Channel = 'exact' | 'floating';

/** The folder of a version, as `npm run publish:static` creates it: `v1.4.2/`, `v1/`. */
export const folderOf = (version: string, channel: Channel): string =>
  `v${channel === 'exact' ? version : (version.split('.')[0] ?? version)}/`;
