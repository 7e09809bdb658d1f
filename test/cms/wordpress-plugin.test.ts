/** WordPress with the plugin from integrations/: authors, whose own HTML is stripped, get the widget too. */
import assert from 'node:assert/strict';
import { wanted } from '../helpers/paste.ts';
import { between, code, placeholder, tag } from './embeds.ts';
import { assertLink, fallback, looking } from './published.ts';
import type { Visit } from './published.ts';
import { suite } from './suite.ts';
import { content, packages, startWordPress } from './systems/wordpress.ts';
import type { WordPress } from './systems/wordpress.ts';

const shortcode = code('shortcode');
const block = '<!-- wp:mtc/widget {"widget":"article","topic":"medication-management"} /-->';
const inline = `<a href="https://clinic.example/">${fallback}</a>`;

/** All attributes, with characters that have a meaning in a shortcode or in HTML. */
const card = {
  ...{ service: 'psychotherapy', layout: 'horizontal', 'heading-level': '4', hide: 'picture summary' },
  ...{ theme: 'dark', site: 'https://clinic.example/pages/?a=1&b=2', target: '_blank' },
};
const footer = { current: 'tms', label: `Say "more" & it's "enough"` };

/** The tags have the requested attributes, and one of them is shown. */
async function assertAttributes({ page }: Visit, content: string): Promise<void> {
  await page.waitForSelector(`${content} mtc-service-card >>> h4`);
  const held = await page.$$eval(`${content} :is(mtc-service-card, mtc-nav-footer)`, (elements) =>
    elements.map((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ),
  );
  // An apostrophe, while the value is in straight quotation marks.
  assert.deepEqual(held, [
    { lang: 'es', ...card },
    { ...footer, label: 'Say "more" & it’s "enough"' },
  ]);
}

const author = looking(content, (wp: WordPress, body) =>
  wp.publish('author', { title: 'A post', body: between(body) }),
);

suite({
  name: 'WordPress with the plugin',
  packages,
  start: () => startWordPress(),
  prepare: (wp, widgets) =>
    wp.activate('integrations/wordpress/mtc-widgets', { mtc_widgets_base: `${widgets.origin}/v0/` }),
  tests: {
    'author: the shortcode': author(shortcode),
    'author: the shortcode with the quotation marks of a word processor': author((widgets) =>
      shortcode(widgets).replace(/"([^"]*)"/g, '“$1”'),
    ),
    'author: the shortcode in its block': author(
      (widgets) => `<!-- wp:shortcode -->\n${shortcode(widgets)}\n<!-- /wp:shortcode -->`,
    ),
    'author: shortcodes with all that can be set': author(
      (widgets) =>
        [wanted('service-card', card, { locale: 'es' }), wanted('nav-footer', footer)]
          .map((embedded) => code('shortcode', 'exact', embedded)(widgets))
          .join('\n\n'),
      assertAttributes,
    ),
    'author: the block': author(() => block),
    'author: the block, without scripts': author(() => block, assertLink, false),
    'author: the tag': author((widgets) => tag(widgets).replace(/<script.*/s, '')),
    'author: the placeholder': author(() => placeholder(inline)),
  },
});
