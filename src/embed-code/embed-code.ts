/**
 * The code that embeds a widget, for each method and both channels. Snippets, oEmbed answers, the catalogue and the
 * documentation get their code from here, so that they are always the same.
 */
import type { Channel } from './delivery.ts';
import { block, comment, element, lines, raw, trusted } from './html.ts';
import type { Attributes, Html } from './html.ts';
import { jsxModule } from './jsx.ts';
import { addressOf, install, script } from './published.ts';
import type { Published } from './published.ts';
import { delivery } from '../generated/delivery.ts';
import { attributesOf, folderOfPage, hasEmbedPage, pageAttributes, recordOf, tagOf } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';

/** Sorted from the shortest to the most demanding. */
export const methods = [
  'tag',
  'loader',
  'snippet',
  'iframe',
  'wordpress',
  'shortcode',
  'npm',
  'react',
] as const;
export type Method = (typeof methods)[number];

/** A widget to embed. */
export interface Embedded {
  widget: Widget;
  /** The id of the piece of content: a topic, a service. */
  id: string;
  locale: string;
  /** The title of the piece in that language, as plain text. */
  title: string;
  /** The other attributes of the tag, including `style`. */
  attributes?: Readonly<Record<string, string>>;
  /** Children as HTML: slotted content, or the fallback until the widget is ready. */
  children?: string;
  /** Whether the children contain a fallback. Otherwise a fallback link is added. */
  hasFallback?: boolean;
  /** The prerendered widget, for a snippet. */
  html?: string;
}

/** The attributes of the tag. English is left out, because it is the default. */
export const attributesFor = ({
  widget,
  id,
  locale,
  attributes,
}: Embedded): Readonly<Record<string, string>> => ({
  ...attributesOf(widget, id),
  ...(locale !== 'en' && { lang: locale }),
  ...attributes,
});

/** The fallback between the tags until the widget is ready, or if it cannot be shown: a link to the same content. */
function fallback({ widget, id, locale, title }: Embedded, published: Published, channel: Channel): Html {
  const href = hasEmbedPage(widget)
    ? addressOf(published, channel, folderOfPage(widget, id, locale))
    : '#main';
  return element('a', { href }, title);
}

/** All children. */
const inside = (embedded: Embedded, published: Published, channel: Channel): Html =>
  lines(
    ...(embedded.children ? [trusted(embedded.children)] : []),
    ...(embedded.hasFallback ? [] : [fallback(embedded, published, channel)]),
  );

const tag = (embedded: Embedded, published: Published, channel: Channel): Html =>
  block(tagOf(embedded.widget), attributesFor(embedded), inside(embedded, published, channel));

/** The address of an embed page, with the attributes that it reads from there. */
function pageAddress(
  { widget, id, locale, attributes = {} }: Embedded,
  published: Published,
  channel: Channel,
): string {
  const taken = Object.entries(attributes).filter(([name]) => pageAttributes.includes(name));
  const query = taken.length > 0 ? `?${new URLSearchParams(taken)}` : '';
  return `${addressOf(published, channel, folderOfPage(widget, id, locale))}${query}`;
}

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

/** Whether a shortcode can contain the value. WordPress ends a shortcode at a bracket, and removes what looks like a tag. */
const isForShortcode = ([name, value]: [string, string]): boolean =>
  name !== 'style' && !/[[\]<>]/.test(value);

/** Escapes a value for WordPress, which decodes no entities there. An apostrophe would end a value in single quotes. */
const quoted = (value: string): string =>
  value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value || 'true'}"`;

/** The shortcode of the WordPress plugin. */
const shortcode = (embedded: Embedded): string =>
  `[mtc${Object.entries({ widget: embedded.widget, ...attributesFor(embedded) })
    .filter(isForShortcode)
    .map(([name, value]) => ` ${name}=${quoted(value)}`)
    .join('')}]`;

type Writer = (embedded: Embedded, published: Published, channel: Channel) => Html;

const loader: Writer = (embedded, published, channel) =>
  lines(script(published, channel, 'loader.js'), tag(embedded, published, channel));

const ofHtml = {
  tag: (embedded, published, channel) =>
    lines(tag(embedded, published, channel), script(published, channel, `${embedded.widget}.js`)),

  loader,

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
  react: (embedded, published, channel) =>
    jsxModule(
      install(published, channel),
      `${delivery.packageName}/react`,
      embedded.widget,
      attributesFor(embedded),
      embedded.children
        ? { html: inside(embedded, published, channel).text }
        : { link: fallback(embedded, published, channel).text },
    ),
};

/** The methods that can embed a widget. */
export const methodsOf = (widget: Widget): Method[] =>
  methods.filter((method) => method !== 'iframe' || hasEmbedPage(widget));

/** Separates pairs of characters that template engines of hosts would interpret. */
export const forTemplates = (html: string): string => html.replace(/\{(?=[{%#])/g, '{ ');

/** The code to paste. */
export function embedCode(
  method: Method,
  channel: Channel,
  embedded: Embedded,
  published: Published,
): string {
  if (method === 'snippet' && !embedded.html)
    throw new Error('A snippet needs the prerendered widget in "html".');
  const written = writers[method](embedded, published, channel);
  const code = typeof written === 'string' ? written : written.text;
  return method === 'react' ? code : forTemplates(code);
}

/** What a method leaves out, by the names of attributes, including `children` and `style`. */
export function leftOut(method: Method, { attributes = {}, children }: Embedded): string[] {
  const given = [...Object.keys(attributes), ...(children ? ['children'] : [])];
  if (method === 'iframe') return given.filter((name) => !pageAttributes.includes(name));
  if (method === 'shortcode')
    return given.filter((name) => name === 'children' || !isForShortcode([name, attributes[name] ?? '']));
  return [];
}
