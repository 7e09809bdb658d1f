import type { MtcAttributes, MtcTag } from './prerender.ts';

/** Names of widgets, as folders, files and `data-mtc` have them: the tag without its prefix. */
export type Widget = 'article' | 'service-card' | 'tms-panel' | 'nav-footer' | 'skip-link';

export const tagOf = (widget: Widget): MtcTag => `mtc-${widget}`;

/** The attribute that names a widget's piece of content. */
const idAttribute: Partial<Record<Widget, string>> = { article: 'topic', 'service-card': 'service' };

export function attributesOf(widget: Widget, id: string): MtcAttributes {
  const name = idAttribute[widget];
  return name ? { [name]: id } : {};
}
