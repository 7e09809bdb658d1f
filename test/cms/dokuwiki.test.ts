/** DokuWiki escapes everything except links, which the loader turns into widgets. */
import { address, between, loader } from './embeds.ts';
import { assertLink, fallback, looking } from './published.ts';
import { rowTests } from './rows.ts';
import { suite } from './suite.ts';
import { packages, startDokuWiki } from './systems/dokuwiki.ts';
import type { DokuWiki } from './systems/dokuwiki.ts';

const content = '#dokuwiki__content .page .level1';

/** For `conf/userscript.js`. */
const adding = (html: string): string =>
  `document.head.append(document.createRange().createContextualFragment(${JSON.stringify(html)}));`;

/** @param file The file in `conf/` that contains the loader. */
const author = (file: 'meta.html' | 'userscript.js') =>
  looking(content, (wiki: DokuWiki, body, widgets) => {
    const html = loader(widgets, { 'data-links': '' });
    wiki.configure('meta.html', file === 'meta.html' ? html : '');
    wiki.configure('userscript.js', file === 'userscript.js' ? adding(html) : '');
    return wiki.publish('author', { title: 'A page', body: between(body) });
  });

suite({
  name: 'DokuWiki',
  packages,
  start: startDokuWiki,
  tests: {
    ...rowTests('dokuwiki', content, (wiki: DokuWiki, body, head) => {
      wiki.configure('meta.html', head);
      wiki.configure('userscript.js', '');
      return wiki.publish('author', { title: 'A page', body });
    }),
    'an address, with the loader in conf/meta.html': author('meta.html')(address),
    'a link with a name, with the loader in conf/meta.html': author('meta.html')(
      (widgets) => `[[${address(widgets)}|${fallback}]]`,
    ),
    'an address, with the loader in conf/userscript.js': author('userscript.js')(address),
    'an address, without scripts': author('meta.html')(address, assertLink, false),
  },
});
