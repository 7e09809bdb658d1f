/** WordPress without the plugin: what each role may paste. */
import { address, between, code, link, loader, placeholder, plain, snippet, tag } from './embeds.ts';
import {
  assertFrame,
  assertLink,
  assertPlain,
  assertWidget,
  fallback,
  first,
  last,
  visit,
} from './published.ts';
import type { Visit, VisitOptions } from './published.ts';
import { suite } from './suite.ts';
import { content, packages, startWordPress } from './systems/wordpress.ts';
import type { Role, WordPress } from './systems/wordpress.ts';
import type { WidgetsHost } from './widgets-host.ts';

const paragraph = (text: string): string => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
const blocks = (block: string): string => `${paragraph(first)}\n\n${block}\n\n${paragraph(last)}`;
/** The saved form of a "Custom HTML" block. */
const html = (pasted: string): string => blocks(`<!-- wp:html -->\n${pasted}\n<!-- /wp:html -->`);
/** What the block editor saves for an address on a separate line. */
const embed = (url: string): string =>
  blocks(
    `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`,
  );

type Look = (visited: Visit, content: string) => Promise<unknown>;
interface Case extends VisitOptions {
  body: (widgets: WidgetsHost) => string;
  look?: Look;
  head?: (widgets: WidgetsHost) => string;
}

const test =
  (role: Role, { body, look = assertWidget, head, ...options }: Case) =>
  async (wp: WordPress, widgets: WidgetsHost) => {
    wp.head(head?.(widgets) ?? '');
    const url = await wp.publish(role, { title: 'A post', body: body(widgets) });
    await visit(url, (visited) => look(visited, content), options);
  };

/** The roles that may write any HTML. */
const trusted = (role: Role) => ({
  [`${role}: the tag in a Custom HTML block`]: test(role, { body: (widgets) => html(tag(widgets)) }),
  [`${role}: the tag in classic content`]: test(role, { body: (widgets) => between(tag(widgets)) }),
  [`${role}: the snippet in a Custom HTML block`]: test(role, { body: (widgets) => html(snippet(widgets)) }),
  [`${role}: the snippet in a Custom HTML block, without scripts`]: test(role, {
    body: (widgets) => html(snippet(widgets)),
    look: assertPlain,
    javaScript: false,
  }),
  [`${role}: the snippet in classic content`]: test(role, { body: (widgets) => between(snippet(widgets)) }),
  [`${role}: the loader and the tag in classic content`]: test(role, {
    body: (widgets) => between(code('loader')(widgets)),
  }),
  [`${role}: the block, which asks for one version`]: test(role, {
    body: (widgets) => blocks(code('wordpress', 'exact')(widgets)),
  }),
  [`${role}: the block, which asks for the newest version`]: test(role, {
    body: (widgets) => blocks(code('wordpress', 'floating')(widgets)),
  }),
  [`${role}: the frame in a Custom HTML block`]: test(role, {
    body: (widgets) => html(code('iframe')(widgets)),
    look: assertFrame,
  }),
  [`${role}: the frame in classic content`]: test(role, {
    body: (widgets) => between(code('iframe')(widgets)),
    look: assertFrame,
  }),
});

const author = (title: string, given: Case) => ({ [`author: ${title}`]: test('author', given) });
const inline = `<a href="https://clinic.example/">${fallback}</a>`;

suite({
  name: 'WordPress',
  packages,
  start: () => startWordPress(),
  tests: {
    ...trusted('administrator'),
    ...trusted('editor'),
    ...author('the placeholder, with a loader for the site', {
      body: () => html(placeholder(inline)),
      head: loader,
    }),
    ...author('the placeholder in classic content, with a loader for the site', {
      body: () => between(placeholder(`<p>${inline}</p>`)),
      head: loader,
    }),
    ...author('the placeholder, without a loader', {
      body: () => between(placeholder(inline)),
      look: assertLink,
    }),
    ...author('a marked link, with a loader for the site', {
      body: (widgets) => between(link(widgets, ' data-mtc')),
      head: loader,
    }),
    ...author('any link to one of our embed pages, with a loader for the site that accepts links', {
      body: (widgets) => between(link(widgets)),
      head: (widgets) => loader(widgets, { 'data-links': '' }),
    }),
    ...author('the tag and its script, both taken away: the link is left', {
      body: (widgets) => html(tag(widgets)),
      look: assertLink,
    }),
    ...author('the address alone in classic content', {
      body: (widgets) => between(address(widgets)),
      look: assertFrame,
    }),
    ...author('the address alone in an embed block', {
      body: (widgets) => embed(address(widgets)),
      look: assertFrame,
    }),
    // The block requests the embed when it is ready, and shows only the link until then.
    ...author("the address alone, with WordPress's script later than the frame", {
      body: (widgets) => between(address(widgets)),
      look: assertFrame,
      late: /wp-embed/,
    }),
    ...author('the address alone, without scripts', {
      body: (widgets) => between(address(widgets)),
      look: assertLink,
      javaScript: false,
    }),
    ...author('the words alone in a Custom HTML block', {
      body: (widgets) => html(plain(widgets)),
      look: assertPlain,
    }),
    ...author('the words alone in classic content', {
      body: (widgets) => between(plain(widgets)),
      look: assertPlain,
    }),
  },
});
