export const widgets = ['article', 'service-card', 'tms-panel', 'nav-footer', 'skip-link'] as const;

/** Names of widgets, as folders, files and `data-mtc` have them: the tag without its prefix. */
export type Widget = (typeof widgets)[number];

export const tagOf = (widget: Widget): `mtc-${Widget}` => `mtc-${widget}`;

/** The piece of content that a widget shows by itself, and the attribute that names another where there are more. */
const pieces: Readonly<Record<Widget, { id: string; attribute?: string }>> = {
  article: { id: 'medication-management', attribute: 'topic' },
  'service-card': { id: 'tms', attribute: 'service' },
  'tms-panel': { id: 'tms' },
  'nav-footer': { id: 'navigation' },
  'skip-link': { id: 'main' },
};

/** The attribute that names a piece. */
export function attributesOf(widget: Widget, id: string): Readonly<Record<string, string>> {
  const { attribute } = pieces[widget];
  return attribute ? { [attribute]: id } : {};
}

/** The piece that attributes name, and the others. */
export function pieceOf(
  widget: Widget,
  given: Readonly<Record<string, string>>,
): { id: string; attributes: Readonly<Record<string, string>> } {
  const { id, attribute = '' } = pieces[widget];
  const { [attribute]: named = id, ...attributes } = given;
  return { id: named, attributes };
}

/** In a frame there is nothing to skip to. */
export const hasEmbedPage = (widget: Widget): boolean => widget !== 'skip-link';

/** Under `dist/`. */
export const folderOfPage = (widget: Widget, id: string, locale: string): string =>
  `embed/${widget}/${id}/${locale}/`;

/** What a frame gets at first, in CSS pixels, until it has told its height; WordPress gives between 200 and 1000. */
export const frameHeights: Readonly<Record<Widget, number>> = {
  article: 1000,
  'service-card': 520,
  'tms-panel': 1000,
  'nav-footer': 480,
  'skip-link': 200,
};

/** What an embed page takes from its own address, as in `?theme=dark`: how it looks, never what it says or leads to. */
export const pageAttributes = ['theme', 'layout', 'hide', 'heading-level', 'glossary', 'current'] as const;
