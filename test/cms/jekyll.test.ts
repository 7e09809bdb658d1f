/** Jekyll allows any HTML in a page. */
import { between, plain, snippet, tag } from './embeds.ts';
import { assertLink, assertPlain, looking } from './published.ts';
import { rowTests } from './rows.ts';
import { suite } from './suite.ts';
import { content, startJekyll } from './systems/static-site.ts';
import type { StaticSite } from './systems/static-site.ts';

const publish = (site: StaticSite, body: string, head: string): Promise<string> => {
  site.head(head);
  return site.publish({ title: 'A page', body });
};

const page = looking(content, (site: StaticSite, body) =>
  site.publish({ title: 'A page', body: between(body) }),
);

const include = '{% include mtc.html widget="article" topic="medication-management" %}';

suite({
  name: 'Jekyll',
  packages: ['jekyll'],
  start: startJekyll,
  tests: {
    ...rowTests('jekyll', content, publish),
    'the tag': page(tag),
    'the snippet': page(snippet),
    'the snippet, without scripts': page(snippet, assertPlain, false),
    'the words alone': page(plain, assertPlain),
  },
});

suite({
  name: 'Jekyll with the include',
  packages: ['jekyll'],
  start: startJekyll,
  async prepare(site, widgets) {
    site.copy('integrations/jekyll');
    site.configure(`mtc:\n  base: ${widgets.origin}/v0/\n`);
  },
  tests: {
    'the include': page(() => include),
    'the include, without scripts': page(() => include, assertLink, false),
  },
});
