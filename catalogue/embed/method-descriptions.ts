import type { Channel } from '../../src/embed-code/delivery.ts';
import type { Method } from '../../src/embed-code/embed-code.ts';

/** The name of each method, and when to use it. */
export const ways: Readonly<Record<Method, { label: string; when: string }>> = {
  tag: { label: 'Tag', when: 'One widget on one page: its tag and its own script.' },
  loader: {
    label: 'Loader',
    when: 'One script for the whole site, then tags anywhere. It loads only what each page shows.',
  },
  placeholder: {
    label: 'Placeholder',
    when: 'With a loader in the template of your site. For systems that keep a div and its data attributes.',
  },
  link: {
    label: 'Link',
    when: 'With a loader that has data-links in the template of your site. For systems that keep only links.',
  },
  markdown: {
    label: 'Markdown link',
    when: 'The same link for a text in Markdown, with the same loader in the template of your site.',
  },
  flat: {
    label: 'Flat snippet',
    when: 'The whole text, and the tag around it. For systems that filter what you paste: something readable is always left.',
  },
  snippet: {
    label: 'Static snippet',
    when: 'The widget as HTML, which people can read with scripts off. It is long, and not for systems that remove tags or styles.',
  },
  iframe: {
    label: 'iframe',
    when: 'The widget runs in a page of its own, apart from yours. The second line fits the frame to its content.',
  },
  wordpress: {
    label: 'WordPress',
    when: 'A Custom HTML block. Paste it into the editor, as an administrator or an editor.',
  },
  shortcode: {
    label: 'WordPress plugin',
    when: 'With our plugin, for every role. The plugin’s settings say which version is loaded.',
  },
  npm: {
    label: 'npm',
    when: 'For a page built with a bundler. The package is not published yet: see docs/npm.md.',
  },
  react: { label: 'React', when: 'For React 19. The package is not published yet: see docs/npm.md.' },
};

export const channels: Readonly<Record<Channel, string>> = {
  floating: 'Floating',
  exact: 'Exact version',
};

const ofScript: Readonly<Record<Channel, string>> = {
  floating:
    'Corrections to the clinic’s texts arrive within an hour. The code has no hash, because a hash would block the first correction.',
  exact:
    'One version, which never changes. The browser checks the script against its hash. Corrections do not arrive.',
};

const ofPackage: Readonly<Record<Channel, string>> = {
  floating: 'The newest release of this major version. Corrections arrive when you install and build again.',
  exact: 'One version, until you install another.',
};

const ofLink: Readonly<Record<Channel, string>> = {
  floating: 'Corrections to the clinic’s texts arrive within an hour.',
  exact: 'One version of the page. Corrections do not arrive.',
};

const ofText: Readonly<Record<Channel, string>> = {
  floating:
    'Corrections arrive within an hour where the script runs. The text in the HTML stays as you pasted it.',
  exact:
    'One version of text and script. The browser checks the script against its hash. Corrections do not arrive.',
};

const own: Partial<Record<Method, Readonly<Record<Channel, string>>>> = {
  placeholder: ofLink,
  link: ofLink,
  markdown: ofLink,
  flat: ofText,
  snippet: ofText,
  iframe: {
    floating: 'Corrections to the clinic’s texts arrive within an hour.',
    exact: 'One version of page and script. Corrections do not arrive.',
  },
  npm: ofPackage,
  react: ofPackage,
};

/** Whether a method differs between the channels. */
export const hasChannels = (method: Method): boolean => method !== 'shortcode';

/** What a channel means for a method. */
export const channelOf = (method: Method, channel: Channel): string =>
  hasChannels(method) ? (own[method] ?? ofScript)[channel] : '';

const names: Readonly<Record<string, string>> = {
  children: 'slot content',
  style: 'custom properties',
};

/** Lists what a method leaves out. */
export const leavesOut = (left: readonly string[]): string =>
  left.length > 0
    ? `Not included with this method: ${left.map((name) => names[name] ?? name).join(', ')}.`
    : '';
