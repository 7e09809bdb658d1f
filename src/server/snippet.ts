/** What a web editor pastes. One line an element, and no blank line: Markdown would end its block of HTML there. */
import { addressIn } from './delivery.ts';
import { plain } from './plain.ts';
import { prerender, prerendered } from './prerender.ts';
import { attributesOf, tagOf } from './widget.ts';
import type { Widget } from './widget.ts';

/** Template engines of hosts would read these as their own. */
const forTemplates = (html: string): string => html.replace(/\{(?=[{%#])/g, '{ ');

/**
 * The widget, prerendered, with its script: an exact version, which the browser holds against its hash.
 *
 * @param integrity Of the widget's own script: `sha384-…`.
 */
export function snippet(widget: Widget, id: string, locale: string, integrity: string): string {
  const html = prerender(tagOf(widget), attributesOf(widget, id), locale);
  const file = `cdn/${widget}.js`;
  // In a <div>, where Markdown takes what follows as it is, and which ends the element in WordPress's classic editor:
  // that one opens a <p> before the closing tag, which browsers ignore then. The script must not fall into the element.
  return forTemplates(`<div>
${html}
</div>
<script type="module" src="${addressIn('exact', file)}" integrity="${integrity}" crossorigin="anonymous" data-cfasync="false" class="nowprocket"></script>
<!-- This is one version, whose bytes never change. For corrections to arrive within the hour: src="${addressIn('floating', file)}", without integrity. -->
`);
}

/** The words alone, for a host that strips everything else. */
export const plainSnippet = (widget: Widget, id: string, locale: string): string =>
  forTemplates(`${plain(prerendered(tagOf(widget), attributesOf(widget, id), locale).box)}\n`);
