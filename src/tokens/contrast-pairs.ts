/**
 * The pairs of colours that meet: data for the catalogue's table and for the tests, which compute each ratio. No widget imports
 * it, so it is in no bundle.
 */

/** The ratio that WCAG 2.2 requires for each use: 1.4.3 for text, 1.4.11 for graphics, none for decoration. */
export const needed = { text: 4.5, graphics: 3, decoration: 0 } as const;

export type Use = keyof typeof needed;

/** Two tokens without `--mtc-color-`. `host` is the background of the page around an element. */
export type Pair = readonly [front: string, back: string, use: Use];

/** The default background of a page in browsers. */
export const hosts = { light: '#ffffff', dark: '#121212' } as const;

export const pairs: readonly Pair[] = [
  ['ink', 'surface', 'text'],
  ['ink', 'host', 'text'],
  ['ink', 'tint', 'text'],
  ['ink', 'crisis', 'text'],
  ['muted', 'surface', 'text'],
  ['muted', 'host', 'text'],
  ['muted', 'tint', 'text'],
  ['link', 'surface', 'text'],
  ['link', 'host', 'text'],
  ['link', 'crisis', 'text'],
  ['link-hover', 'surface', 'text'],
  ['link-hover', 'host', 'text'],
  ['on-action', 'action', 'text'],
  ['on-action', 'action-hover', 'text'],
  ['action', 'host', 'graphics'],
  ['focus', 'surface', 'graphics'],
  ['focus', 'host', 'graphics'],
  ['line-strong', 'tint', 'graphics'],
  ['crisis-line', 'crisis', 'graphics'],
  ['crisis-line', 'surface', 'graphics'],
  ['strand-a', 'glow', 'graphics'],
  ['strand-a', 'glow-strong', 'graphics'],
  ['strand-a', 'ground', 'graphics'],
  ['strand-a', 'tint', 'graphics'],
  ['strand-b', 'glow', 'graphics'],
  ['strand-b', 'glow-strong', 'graphics'],
  ['strand-b', 'ground', 'graphics'],
  ['strand-b', 'tint', 'graphics'],
  ['line', 'surface', 'decoration'],
  ['line', 'host', 'decoration'],
];
