/** Hugo: the shortcode with the default settings, and HTML if `unsafe` allows it. */
import { between, plain, snippet, tag } from './embeds.ts';
import { assertLink, assertPlain, looking } from './published.ts';
import { rowTests } from './rows.ts';
import { suite } from './suite.ts';
import { content, startHugo } from './systems/static-site.ts';
import type { StaticSite } from './systems/static-site.ts';

const publish = (site: StaticSite, body: string, head: string): Promise<string> => {
  site.head(head);
  return site.publish({ title: 'A page', body });
};

const page = looking(content, (site: StaticSite, body) =>
  site.publish({ title: 'A page', body: between(body) }),
);

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
    ...rowTests('hugo', content, publish),
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
    ...rowTests('hugo-unsafe', content, publish),
    'the tag': page(tag),
    'the snippet': page(snippet),
    'the snippet, without scripts': page(snippet, assertPlain, false),
    'the words alone': page(plain, assertPlain),
  },
});
