/** WordPress with the plugin of integrations/: authors, whose own HTML is stripped, get the widget too. */
import { between, placeholder, tag } from './embeds.ts';
import { assertLink, fallback, looking } from './published.ts';
import { suite } from './suite.ts';
import { content, packages, startWordPress } from './systems/wordpress.ts';
import type { WordPress } from './systems/wordpress.ts';

const shortcode = '[mtc widget="article" topic="medication-management"]';
const block = '<!-- wp:mtc/widget {"widget":"article","topic":"medication-management"} /-->';
const inline = `<a href="https://clinic.example/">${fallback}</a>`;

const author = looking(content, (wp: WordPress, body) =>
  wp.publish('author', { title: 'A post', body: between(body) }),
);

suite({
  name: 'WordPress with the plugin',
  packages,
  start: startWordPress,
  prepare: (wp, widgets) =>
    wp.activate('integrations/wordpress/mtc-widgets', { mtc_widgets_base: `${widgets.origin}/v0/` }),
  tests: {
    'author: the shortcode': author(() => shortcode),
    'author: the shortcode with the quotation marks of a word processor': author(() =>
      shortcode.replace(/"([^"]*)"/g, '“$1”'),
    ),
    'author: the shortcode in its block': author(
      () => `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`,
    ),
    'author: the block': author(() => block),
    'author: the block, without scripts': author(() => block, assertLink, false),
    'author: the tag': author((widgets) => tag(widgets).replace(/<script.*/s, '')),
    'author: the placeholder': author(() => placeholder(inline)),
  },
});
