import type { Channel } from '../../src/embed-code/delivery.ts';
import type { Method } from '../../src/embed-code/embed-code.ts';

/** What each way is called, and when to take it. */
export const ways: Readonly<Record<Method, { label: string; when: string }>> = {
  tag: { label: 'Tag', when: 'One widget on one page: the tag, and its own script.' },
  loader: {
    label: 'Loader',
    when: 'One script for a whole site, once; then tags anywhere. It loads what a page shows.',
  },
  snippet: {
    label: 'Snippet',
    when: 'The whole text as HTML, readable with scripts off. It is long, and not for systems that remove tags.',
  },
  iframe: {
    label: 'iframe',
    when: 'Where your page and ours should not touch. The second line fits the frame to its content.',
  },
  wordpress: {
    label: 'WordPress',
    when: 'A Custom HTML block: paste it into the editor, as an administrator or an editor.',
  },
  shortcode: {
    label: 'WordPress plugin',
    when: 'With our plugin, for every role. Which version is loaded is a setting of the plugin.',
  },
  npm: { label: 'npm', when: 'For a page that is bundled. The package is not published yet: docs/npm.md.' },
  react: { label: 'React', when: 'For React 19. The package is not published yet: docs/npm.md.' },
};

export const channels: Readonly<Record<Channel, string>> = {
  floating: 'Floating',
  exact: 'Exact version',
};

const ofScript: Readonly<Record<Channel, string>> = {
  floating:
    'Corrections of the clinic’s words arrive within an hour. It has no hash, which would stop the first correction.',
  exact:
    'One version, whose bytes never change; the browser checks the script against its hash. Corrections do not arrive.',
};

const ofPackage: Readonly<Record<Channel, string>> = {
  floating: 'The newest of its major version: corrections arrive when you install and build anew.',
  exact: 'One version, until you install another.',
};

const own: Partial<Record<Method, Readonly<Record<Channel, string>>>> = {
  snippet: {
    floating:
      'Where the script runs, corrections arrive within an hour. The text in the HTML stays as you paste it.',
    exact:
      'One version, in text and script; the browser checks the script against its hash. Corrections do not arrive.',
  },
  iframe: {
    floating: 'Corrections of the clinic’s words arrive within an hour.',
    exact: 'One version, page and script. Corrections do not arrive.',
  },
  npm: ofPackage,
  react: ofPackage,
};

/** Whether a way is another in the other channel. */
export const hasChannels = (method: Method): boolean => method !== 'shortcode';

/** What a channel means for a way. */
export const channelOf = (method: Method, channel: Channel): string =>
  hasChannels(method) ? (own[method] ?? ofScript)[channel] : '';

const names: Readonly<Record<string, string>> = {
  children: 'what stands in its slots',
  style: 'custom properties',
};

/** Tells of what a way can not take along. */
export const leavesOut = (left: readonly string[]): string =>
  left.length > 0
    ? `Left out, since this way can not take it along: ${left.map((name) => names[name] ?? name).join(', ')}.`
    : '';
