import { suite } from './suite.ts';
import { packages, startDokuWiki } from './systems/dokuwiki.ts';
import { assertWidget, first, last, visit } from './published.ts';

const content = '#dokuwiki__content .page .level1';

suite({
  name: 'DokuWiki',
  packages,
  start: startDokuWiki,
  tests: {
    'link with loader in meta.html': async (wiki, widgets) => {
      wiki.configure(
        'meta.html',
        `<script type="module" src="${widgets.origin}/v0/cdn/loader.js" data-links></script>`,
      );
      const url = await wiki.publish('author', {
        title: 'A page',
        body: `${first}\n\n${widgets.origin}/v0/embed/article/medication-management/en/\n\n${last}`,
      });
      await visit(url, (visited) => assertWidget(visited, content));
    },
  },
});
