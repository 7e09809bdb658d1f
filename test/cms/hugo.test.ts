/** Hugo: the shortcode with its default settings, HTML where `unsafe` allows it. */
import { between, plain, snippet, tag } from './embeds.ts';
import { assertLink, assertPlain, assertWidget, visit } from './published.ts';
import type { Visit } from './published.ts';
import { suite } from './suite.ts';
import { content, startHugo } from './systems/static-site.ts';
import type { StaticSite } from './systems/static-site.ts';
import type { WidgetsHost } from './widgets-host.ts';

const page =
  (
    body: (widgets: WidgetsHost) => string,
    look: (visited: Visit, content: string) => Promise<unknown> = assertWidget,
    javaScript = true,
  ) =>
  async (site: StaticSite, widgets: WidgetsHost) => {
    const url = await site.publish({ title: 'A page', body: between(body(widgets)) });
    await visit(url, (visited) => look(visited, content), { javaScript });
  };

const shortcode = '{{< mtc widget="article" topic="medication-management" >}}';

suite({
  name: 'Hugo',
  packages: ['hugo'],
  start: startHugo,
  async prepare(site, widgets) {
    site.copy('integrations/hugo');
    site.configure(`[params.mtc]\nbase = "${widgets.origin}/v0/"\n`);
  },
  tests: {
    'the shortcode': page(() => shortcode),
    'the shortcode, without scripts': page(() => shortcode, assertLink, false),
  },
});

suite({
  name: 'Hugo with unsafe = true',
  packages: ['hugo'],
  start: startHugo,
  prepare: async (site) => site.configure('[markup.goldmark.renderer]\nunsafe = true\n'),
  tests: {
    'the tag': page(tag),
    'the snippet': page(snippet),
    'the snippet, without scripts': page(snippet, assertPlain, false),
    'the words alone': page(plain, assertPlain),
  },
});
