/** How much colours have to stand out against each other, by WCAG: text, and what else carries meaning. */
const TEXT = 4.5;
export const GRAPHICS = 3;

/** Colours that meet, by their tokens, as docs/brand.md lists them. "host" is the page's own ground. */
export const PAIRS: [front: string, back: string, least: number][] = [
  ['ink', 'surface', TEXT],
  ['ink', 'host', TEXT],
  ['ink', 'tint', TEXT],
  ['ink', 'crisis', TEXT],
  ['muted', 'surface', TEXT],
  ['muted', 'host', TEXT],
  ['muted', 'tint', TEXT],
  ['link', 'surface', TEXT],
  ['link', 'host', TEXT],
  ['link', 'crisis', TEXT],
  ['link-hover', 'surface', TEXT],
  ['link-hover', 'host', TEXT],
  ['on-action', 'action', TEXT],
  ['on-action', 'action-hover', TEXT],
  ['action', 'host', GRAPHICS],
  ['focus', 'surface', GRAPHICS],
  ['focus', 'host', GRAPHICS],
  ['line-strong', 'tint', GRAPHICS],
  ['crisis-line', 'crisis', GRAPHICS],
  ['crisis-line', 'surface', GRAPHICS],
  ['strand-a', 'glow', GRAPHICS],
  ['strand-a', 'ground', GRAPHICS],
  ['strand-a', 'tint', GRAPHICS],
  ['strand-b', 'glow', GRAPHICS],
  ['strand-b', 'ground', GRAPHICS],
  ['strand-b', 'tint', GRAPHICS],
  ['strand-b', 'glow-strong', GRAPHICS],
];
