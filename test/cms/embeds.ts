/** The ways to put the article into a page, as an author pastes them. */
import { fallback, first, last } from './published.ts';
import type { WidgetsHost } from './widgets-host.ts';

const topic = 'medication-management';
const piece = `article.${topic}.en`;

/** Lines of its own between the sentences of the post. */
export const between = (html: string): string => `${first}\n\n${html}\n\n${last}`;

/** The page for frames, oEmbed, and links that the loader turns into widgets. */
export const address = ({ origin }: WidgetsHost): string => `${origin}/v0/embed/article/${topic}/en/`;

/** The tag around one inline link, and its script. */
export const tag = ({ origin }: WidgetsHost): string =>
  `<mtc-article topic="${topic}"><a href="https://clinic.example/">${fallback}</a></mtc-article>
<script type="module" src="${origin}/v0.1.0/cdn/mtc.js"></script>`;

/** Once for a whole site: everything else is found by it. */
export const loader = ({ origin }: WidgetsHost, attributes = ''): string =>
  `<script type="module" src="${origin}/v0/cdn/loader.js"${attributes}></script>`;

export const placeholder = (inside: string): string =>
  `<div data-mtc="article" data-topic="${topic}">${inside}</div>`;

export const link = (widgets: WidgetsHost, attributes = ''): string =>
  `<a${attributes} href="${address(widgets)}">${fallback}</a>`;

/** Rendered beforehand: the text is there without any script. */
export const snippet = (widgets: WidgetsHost): string => widgets.text(`snippets/${piece}.html`).trim();

/** The words alone. */
export const plain = (widgets: WidgetsHost): string => widgets.text(`snippets/${piece}.plain.html`).trim();
