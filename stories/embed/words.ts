import type { Channel } from '../../src/lib/delivery.ts';
import type { Method } from '../../src/lib/embed-code.ts';

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
    when: 'A Custom HTML block: paste it into the editor of a post, as an administrator or an editor.',
  },
  shortcode: {
    label: 'WordPress plugin',
    when: 'With our plugin, for every role. Which version is loaded is a setting of the plugin.',
  },
  npm: { label: 'npm', when: 'For a page that is bundled. The package is not published yet: docs/npm.md.' },
  react: { label: 'React', when: 'For React 19. The package is not published yet: docs/npm.md.' },
};

export const channels: Readonly<Record<Channel, { label: string; what: string }>> = {
  floating: {
    label: 'Floating',
    what: 'Corrections of the clinic’s words arrive within an hour. No hash: it would stop the first of them.',
  },
  exact: {
    label: 'Exact version',
    what: 'One version, whose bytes never change; the browser holds a script against its hash. Corrections do not arrive.',
  },
};

const names: Readonly<Record<string, string>> = {
  children: 'what stands in its slots',
  style: 'custom properties',
};

/** Tells of what a way can not take along. */
export const leavesOut = (left: readonly string[]): string =>
  left.length > 0
    ? `Left out, since this way can not take it along: ${left.map((name) => names[name] ?? name).join(', ')}.`
    : '';
