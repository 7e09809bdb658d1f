/** DokuWiki: everything is escaped but links, which the loader turns into widgets. */
import { address, between, loader } from './embeds.ts';
import { assertLink, assertWidget, fallback, visit } from './published.ts';
import type { Visit } from './published.ts';
import { suite } from './suite.ts';
import { packages, startDokuWiki } from './systems/dokuwiki.ts';
import type { DokuWiki } from './systems/dokuwiki.ts';
import type { WidgetsHost } from './widgets-host.ts';

const content = '#dokuwiki__content .page .level1';

/** For `conf/userscript.js`. */
const adding = (html: string): string =>
  `document.head.append(document.createRange().createContextualFragment(${JSON.stringify(html)}));`;

const author =
  (
    file: 'meta.html' | 'userscript.js',
    body: (widgets: WidgetsHost) => string,
    look: (visited: Visit, content: string) => Promise<unknown> = assertWidget,
    javaScript = true,
  ) =>
  async (wiki: DokuWiki, widgets: WidgetsHost) => {
    const html = loader(widgets, ' data-links');
    wiki.configure('meta.html', file === 'meta.html' ? html : '');
    wiki.configure('userscript.js', file === 'userscript.js' ? adding(html) : '');
    const url = await wiki.publish('author', { title: 'A page', body: between(body(widgets)) });
    await visit(url, (visited) => look(visited, content), { javaScript });
  };

suite({
  name: 'DokuWiki',
  packages,
  start: startDokuWiki,
  tests: {
    'an address, with the loader in conf/meta.html': author('meta.html', address),
    'a link with a name, with the loader in conf/meta.html': author(
      'meta.html',
      (widgets) => `[[${address(widgets)}|${fallback}]]`,
    ),
    'an address, with the loader in conf/userscript.js': author('userscript.js', address),
    'an address, without scripts': author('meta.html', address, assertLink, false),
  },
});
