/** The code that a web editor pastes. One element per line, without blank lines, because Markdown would end its HTML there. */
import { embedCode } from '../embed-code/embed-code.ts';
import { forTemplates } from '../embed-code/filters.ts';
import { comment } from '../embed-code/html.ts';
import { attributesOf, folderOfPage, hasEmbedPage, tagOf } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import { addressIn, published } from './delivery.ts';
import { flat } from './flat.ts';
import { plain } from './plain.ts';
import { prerender, prerendered } from './prerender.ts';
import type { MtcAttributes } from './prerender.ts';

/**
 * The prerendered widget with its script: an exact version, which the browser checks against its hash.
 *
 * @param integrity Hash of the widget's own script: `sha384-…`.
 */
export function snippet(widget: Widget, id: string, locale: string, integrity: string): string {
  // With `lang`, because the page around it may have another.
  const html = prerender(tagOf(widget), { ...attributesOf(widget, id), lang: locale });
  const file = `${widget}.js`;
  const code = embedCode(
    'snippet',
    'exact',
    { widget, id, locale, title: '', html },
    published({ [file]: integrity }),
  );
  const floating = addressIn('floating', `cdn/${file}`);
  const note = comment(
    'This is one version, whose bytes never change. For corrections to arrive within the hour: ' +
      `src="${floating}", without integrity.`,
  );
  return `${code}\n${forTemplates(note.text)}\n`;
}

/** Only the text, for a host that strips everything else. */
export const plainSnippet = (widget: Widget, id: string, locale: string): string =>
  forTemplates(`${plain(prerendered(tagOf(widget), attributesOf(widget, id), locale).box)}\n`);

/** The words of a widget for a flat snippet, with a link to its embed page. */
export function flatWords(widget: Widget, id: string, locale: string, given: MtcAttributes = {}): string {
  const { box } = prerendered(tagOf(widget), { ...attributesOf(widget, id), ...given }, locale);
  // The fragment says that the link leads to a place in that page. Otherwise the loader would show the widget beside its words,
  // where a filter has taken the tag away.
  const href = `${addressIn('floating', folderOfPage(widget, id, locale))}#top`;
  return flat(box, hasEmbedPage(widget) ? href : undefined);
}

/**
 * The tag around its words, and the loader, for systems that filter what is pasted: without style, comment and template. The
 * floating version, because corrections arrive, and because filters that remove `crossorigin` alone break a script with a hash.
 */
export const flatSnippet = (widget: Widget, id: string, locale: string): string =>
  `${embedCode('flat', 'floating', { widget, id, locale, title: '', html: flatWords(widget, id, locale) }, published())}
`;
