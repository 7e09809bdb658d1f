/** The ways to put the article into a page, as an author pastes them: the code from the catalogue, unchanged. */
import type { Channel } from '../../src/embed-code/delivery.ts';
import { embedCode } from '../../src/embed-code/embed-code.ts';
import type { Method } from '../../src/embed-code/embed-code.ts';
import type { Embedded } from '../../src/embed-code/embedded.ts';
import { addressOf, scriptTag } from '../../src/embed-code/published.ts';
import type { Published } from '../../src/embed-code/published.ts';
import { folderOfPage } from '../../src/widgets/all.ts';
import { publishedAt, wanted } from '../helpers/paste.ts';
import { fallback, first, last } from './published.ts';
import type { WidgetsHost } from './widgets-host.ts';

const topic = 'medication-management';
const piece = `article.${topic}.en`;
/** The link has a text that the article does not contain, so that a test notices a link that stays beside it. */
const article = wanted('article', { topic }, { title: fallback });

const published = ({ origin }: WidgetsHost): Published => publishedAt(`${origin}/`);

/** The code of a method, for the article by default. */
export const code =
  (method: Method, channel: Channel = 'exact', embedded: Embedded = article) =>
  (widgets: WidgetsHost): string =>
    embedCode(method, channel, embedded, published(widgets));

/** The tag around one inline link, and its script. */
export const tag = code('tag');

/** On separate lines between the sentences of the post. */
export const between = (html: string): string => `${first}\n\n${html}\n\n${last}`;

/** The page for frames, oEmbed, and links that the loader turns into widgets. */
export const address = (widgets: WidgetsHost): string =>
  addressOf(published(widgets), 'floating', folderOfPage('article', topic, 'en'));

/** Once for a whole site. The loader finds everything else. */
export const loader = (widgets: WidgetsHost, attributes: Readonly<Record<string, string>> = {}): string =>
  scriptTag(published(widgets), 'floating', 'loader.js', attributes);

export const placeholder = (inside: string): string =>
  `<div data-mtc="article" data-topic="${topic}">${inside}</div>`;

export const link = (widgets: WidgetsHost, attributes = ''): string =>
  `<a${attributes} href="${address(widgets)}">${fallback}</a>`;

/** Prerendered, so the text is there without a script. */
export const snippet = (widgets: WidgetsHost): string => widgets.text(`snippets/${piece}.html`).trim();

/** Only the text. */
export const plain = (widgets: WidgetsHost): string => widgets.text(`snippets/${piece}.plain.html`).trim();

/** The words with the tag around them, and the loader, in two lines. */
export const flat = (widgets: WidgetsHost): string => widgets.text(`snippets/${piece}.flat.html`).trim();

export const markdown = code('markdown', 'floating');
