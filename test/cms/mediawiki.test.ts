import { suite } from './suite.ts';
import { packages, startMediaWiki } from './systems/mediawiki.ts';
import { assertWidget, first, last, visit } from './published.ts';

const content = '.mw-parser-output';

suite({
  name: 'MediaWiki',
  packages,
  start: startMediaWiki,
  tests: {
    'shows the placeholder div of any account, with the loader in MediaWiki:Common.js': async (
      wiki,
      widgets,
    ) => {
      await wiki.publish('administrator', {
        title: 'MediaWiki:Common.js',
        body: `const s = document.createElement('script'); s.type = 'module'; s.src = '${widgets.origin}/v0/cdn/loader.js'; document.head.append(s);`,
      });
      const url = await wiki.publish('author', {
        title: 'A page',
        body: `${first}\n<div data-mtc="article" data-topic="medication-management">[https://clinic.example/ Read it on the page of the clinic]</div>\n${last}`,
      });
      await visit(url, (visited) => assertWidget(visited, content));
    },
  },
});
