/** MediaWiki: any account may save a placeholder or a link. The loader comes from the wiki's own script. */
import { readFileSync } from 'node:fs';
import { address, between, loader, placeholder } from './embeds.ts';
import { assertLink, assertWidget, fallback, visit } from './published.ts';
import type { Visit } from './published.ts';
import { rowTests } from './rows.ts';
import { suite } from './suite.ts';
import { packages, startMediaWiki } from './systems/mediawiki.ts';
import type { MediaWiki } from './systems/mediawiki.ts';
import type { WidgetsHost } from './widgets-host.ts';

const content = '.mw-parser-output';
const div = placeholder(`[https://clinic.example/ ${fallback}]`);

/** The tag of the loader, as a script that adds it. */
const adding = (html: string): string =>
  `document.head.append( document.createRange().createContextualFragment( ${JSON.stringify(html)} ) );`;

const author =
  (
    script: (widgets: WidgetsHost) => string,
    body: (widgets: WidgetsHost) => string,
    look: (visited: Visit, content: string) => Promise<unknown> = assertWidget,
    javaScript = true,
  ) =>
  async (wiki: MediaWiki, widgets: WidgetsHost) => {
    await wiki.publish('administrator', { title: 'MediaWiki:Common.js', body: script(widgets) });
    const url = await wiki.publish('author', { title: 'A page', body: between(body(widgets)) });
    await visit(url, (visited) => look(visited, content), { javaScript });
  };

const ours = (widgets: WidgetsHost): string =>
  widgets.fill(readFileSync('integrations/mediawiki/Common.js', 'utf8'));

suite({
  name: 'MediaWiki',
  packages,
  start: startMediaWiki,
  tests: {
    ...rowTests('mediawiki', content, async (wiki: MediaWiki, body, head) => {
      const script = head ? adding(head) : '/* none */';
      await wiki.publish('administrator', { title: 'MediaWiki:Common.js', body: script });
      return wiki.publish('author', { title: 'A page', body });
    }),
    'the placeholder, with a loader in MediaWiki:Common.js': author(
      (widgets) => adding(loader(widgets)),
      () => div,
    ),
    'the placeholder, with our Common.js': author(ours, () => div),
    'the placeholder, without scripts': author(ours, () => div, assertLink, false),
    'a link, with a loader that takes links': author(
      (widgets) => adding(loader(widgets, { 'data-links': '' })),
      (widgets) => `[${address(widgets)} ${fallback}]`,
    ),
    'an address, with a loader that takes links': author(
      (widgets) => adding(loader(widgets, { 'data-links': '' })),
      address,
    ),
  },
});
