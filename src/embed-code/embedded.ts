/** A widget to embed, and what several forms of its code have in common. */
import type { Channel } from './delivery.ts';
import { element } from './html.ts';
import type { Html } from './html.ts';
import { addressOf } from './published.ts';
import type { Published } from './published.ts';
import { attributesOf, folderOfPage, hasEmbedPage } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';

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
  /** From the server: the prerendered widget for a snippet, its words for a flat snippet. */
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

/** The address of the embed page. A widget without one is a link to a part of the page. */
export const addressOfPage = (
  { widget, id, locale }: Embedded,
  published: Published,
  channel: Channel,
): string =>
  hasEmbedPage(widget) ? addressOf(published, channel, folderOfPage(widget, id, locale)) : '#main';

/** A link to the same content: until the widget is ready, and if it cannot be shown. */
export const fallbackLink = (embedded: Embedded, published: Published, channel: Channel): Html =>
  element('a', { href: addressOfPage(embedded, published, channel) }, embedded.title);
