/**
 * The code that embeds a widget, for each method and both channels. Snippets, oEmbed answers, the catalogue and the
 * documentation get their code from here, so that they are always the same.
 */
import type { Channel } from './delivery.ts';
import { addressOfPage, attributesFor, fallbackLink } from './embedded.ts';
import type { Embedded } from './embedded.ts';
import { forTemplates, markdownLink } from './filters.ts';
import { block, comment, element, lines, raw, trusted } from './html.ts';
import type { Attributes, Html } from './html.ts';
import { jsxModule } from './jsx.ts';
import { flatScript, install, script } from './published.ts';
import type { Published } from './published.ts';
import { isForShortcode, shortcode } from './shortcode.ts';
import { delivery } from '../generated/delivery.ts';
import { attributesOf, hasEmbedPage, pageAttributes, recordOf, tagOf } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';

/** Sorted from the shortest to the most demanding. */
export const methods = [
  'tag',
  'loader',
  'placeholder',
  'link',
  'markdown',
  'flat',
  'snippet',
  'iframe',
  'wordpress',
  'shortcode',
  'npm',
  'react',
] as const;
export type Method = (typeof methods)[number];

/** All children. */
const inside = (embedded: Embedded, published: Published, channel: Channel): Html =>
  lines(
    ...(embedded.children ? [trusted(embedded.children)] : []),
    ...(embedded.hasFallback ? [] : [fallbackLink(embedded, published, channel)]),
  );

const tag = (embedded: Embedded, published: Published, channel: Channel): Html =>
  block(tagOf(embedded.widget), attributesFor(embedded), inside(embedded, published, channel));

/** The address of an embed page, with the attributes that it reads from there. */
function pageAddress(embedded: Embedded, published: Published, channel: Channel): string {
  const taken = Object.entries(embedded.attributes ?? {}).filter(([name]) => pageAttributes.includes(name));
  const query = taken.length > 0 ? `?${new URLSearchParams(taken)}` : '';
  return `${addressOfPage(embedded, published, channel)}${query}`;
}

/** The attributes as the loader reads them from a placeholder. A style stays a style. */
const dataOf = (embedded: Embedded): Attributes =>
  Object.fromEntries(
    Object.entries(attributesFor(embedded)).map(([name, value]) => [
      name === 'style' ? name : `data-${name}`,
      value,
    ]),
  );

/** An embed page in a frame. */
export const frameTag = (
  embedded: Embedded,
  published: Published,
  channel: Channel,
  attributes: Attributes,
): Html =>
  element('iframe', {
    src: pageAddress(embedded, published, channel),
    title: embedded.title,
    height: String(recordOf(embedded.widget).frameHeight),
    ...attributes,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });

type Writer = (embedded: Embedded, published: Published, channel: Channel) => Html;

const loader: Writer = (embedded, published, channel) =>
  lines(script(published, channel, 'loader.js'), tag(embedded, published, channel));

const ofHtml = {
  tag: (embedded, published, channel) =>
    lines(tag(embedded, published, channel), script(published, channel, `${embedded.widget}.js`)),

  loader,

  placeholder: (embedded, published, channel) =>
    block('div', { 'data-mtc': embedded.widget, ...dataOf(embedded) }, inside(embedded, published, channel)),

  link: (embedded, published, channel) => fallbackLink(embedded, published, channel),

  // Each element in one line, because filters by line add <br> or <p> at its end. In a <div>, for the reasons below. The tag has
  // its language, because text that a filter lets out of it has none of its own.
  flat: (embedded, published, channel) => {
    const { widget, id, locale, attributes: { style: _, ...others } = {}, html = '' } = embedded;
    const attributes = { ...attributesOf(widget, id), lang: locale, ...others };
    return lines(
      element('div', {}, element(tagOf(widget), attributes, trusted(html))),
      flatScript(published, channel),
    );
  },

  // In a <div>, where Markdown leaves the HTML alone, and which ends the element in WordPress's classic editor:
  // that one opens a <p> before the closing tag, which browsers ignore then. The script must not fall into the element.
  snippet: ({ widget, html = '' }, published, channel) =>
    lines(element('div', {}, lines('', trusted(html), '')), script(published, channel, `${widget}.js`)),

  // Without `style` and comments, which MDX cannot read, and with each tag on one line for filters that read line by line.
  iframe: (embedded, published, channel) =>
    lines(
      frameTag(embedded, published, channel, { width: '100%', frameborder: '0', 'data-mtc': '' }),
      script(published, channel, 'resize.js'),
    ),

  wordpress: (embedded, published, channel) =>
    lines(comment('wp:html'), loader(embedded, published, channel), comment('/wp:html')),

  npm: (embedded, published, channel) =>
    lines(
      comment(install(published, channel)),
      raw('script', { type: 'module' }, `\n  import '${delivery.packageName}/${embedded.widget}.js';\n`),
      tag(embedded, published, channel),
    ),
} satisfies Partial<Record<Method, Writer>>;

const writers: Record<Method, (...args: Parameters<Writer>) => Html | string> = {
  ...ofHtml,
  shortcode,
  markdown: (embedded, published, channel) =>
    markdownLink(embedded.title, addressOfPage(embedded, published, channel)),
  react: (embedded, published, channel) =>
    jsxModule(
      install(published, channel),
      `${delivery.packageName}/react`,
      embedded.widget,
      attributesFor(embedded),
      embedded.children
        ? { html: inside(embedded, published, channel).text }
        : { link: fallbackLink(embedded, published, channel).text },
    ),
};

/** The methods that lead to an embed page, so that a widget without one does not have them. */
const needsPage: readonly Method[] = ['link', 'markdown', 'iframe'];

/** The methods that can embed a widget. */
export const methodsOf = (widget: Widget): Method[] =>
  methods.filter((method) => !needsPage.includes(method) || hasEmbedPage(widget));

/** The methods whose code contains HTML from the server. */
export type PrerenderedMethod = 'snippet' | 'flat';
export const isPrerendered = (method: Method): method is PrerenderedMethod =>
  method === 'snippet' || method === 'flat';

/** The code to paste. */
export function embedCode(
  method: Method,
  channel: Channel,
  embedded: Embedded,
  published: Published,
): string {
  if (isPrerendered(method) && !embedded.html)
    throw new Error(`The method "${method}" found no "html", expected the widget as the server writes it.`);
  const written = writers[method](embedded, published, channel);
  const code = typeof written === 'string' ? written : written.text;
  return method === 'react' || method === 'markdown' ? code : forTemplates(code);
}

/** What a method leaves out, by the names of attributes, including `children` and `style`. */
export function leftOut(method: Method, { attributes = {}, children }: Embedded): string[] {
  const given = [...Object.keys(attributes), ...(children ? ['children'] : [])];
  if (method === 'link' || method === 'markdown') return given;
  if (method === 'flat') return given.filter((name) => name === 'children' || name === 'style');
  if (method === 'iframe') return given.filter((name) => !pageAttributes.includes(name));
  if (method === 'shortcode')
    return given.filter((name) => name === 'children' || !isForShortcode([name, attributes[name] ?? '']));
  return [];
}
