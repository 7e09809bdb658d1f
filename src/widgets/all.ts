export const widgets = ['article', 'service-card', 'tms-panel', 'nav-footer', 'skip-link'] as const;

/** Names of widgets, as folders, files and `data-mtc` have them: the tag without its prefix. */
export type Widget = (typeof widgets)[number];

export const tagOf = (widget: Widget): `mtc-${Widget}` => `mtc-${widget}`;

interface Piece {
  /** The piece that a widget shows by itself. */
  id: string;
  /** The attribute that names another, where there are more. */
  attribute?: string;
  /** The folder of its pieces in `content/`, where each is a file: the loader fetches one at a time. */
  kind?: 'articles' | 'services' | 'panels';
}

/** Names come from pages: `constructor` is no widget, whatever an object answers to it. */
export const isWidget = (name: string): name is Widget => (widgets as readonly string[]).includes(name);

/** The content of each widget. */
export const pieces: Readonly<Record<Widget, Piece>> = {
  article: { id: 'medication-management', attribute: 'topic', kind: 'articles' },
  'service-card': { id: 'tms', attribute: 'service', kind: 'services' },
  'tms-panel': { id: 'tms', kind: 'panels' },
  'nav-footer': { id: 'navigation' },
  'skip-link': { id: 'main' },
};

/** The attributes that only this widget takes, as its class declares them: a test compares the two. */
export const ownAttributes: Readonly<Record<Widget, readonly string[]>> = {
  article: ['topic', 'heading-level', 'hide', 'glossary', 'structured-data'],
  'service-card': ['service', 'layout', 'heading-level', 'hide'],
  'tms-panel': ['heading-level', 'hide', 'structured-data'],
  'nav-footer': ['current', 'label', 'hide'],
  'skip-link': ['href'],
};

/** Every part that some widget has: a placeholder hands all of them on. A test compares them with the documentation. */
export const parts =
  'hero,title,body,meta,sources,crisis,card,picture,heading,summary,action,' +
  'panel,facts,steps,suitability,safety,questions,nav,link';

/** The attributes that every widget takes. */
export const sharedAttributes = ['lang', 'theme', 'site', 'target'] as const;

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
