/** Names in the source begin with `mtc`. These functions give them the prefix of `content/clinic.yaml`. */

/** The prefix in the source code. */
export const SOURCE = 'mtc';

export type Rename = (text: string) => string;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

// No word may go on before or after a name. `\b` would not do: `mtcLoader` and `onmtc-ready` are names too, and in a
// regular expression the name in `\bmtc-` follows a letter.
const LOWER = `(?<=^|[^\\p{L}\\p{N}]|\\\\[a-zA-Z]|(?<![\\p{L}\\p{N}])on)${SOURCE}(?![\\p{Ll}\\p{N}])`;
const CAPITAL = `(?<!\\p{Lu})${capital(SOURCE)}(?![\\p{Ll}\\p{N}])`;
const UPPER = `(?<![\\p{L}\\p{N}])${SOURCE.toUpperCase()}(?![\\p{L}\\p{N}])`;

/**
 * Renames `mtc-article`, `--mtc-color-link`, `mtc_widgets`, `mtcLoader`, `MtcArticle`, `MTC_WIDGETS_FILE`, but nothing inside a
 * longer word.
 *
 * @param kept Words of the clinic that look like a name, such as an id. They stay as they are.
 */
export function renamer(prefix: string, kept: readonly string[] = []): Rename {
  if (prefix === SOURCE) return (text) => text;
  const forms = new Map([
    [SOURCE, prefix],
    [capital(SOURCE), capital(prefix)],
    [SOURCE.toUpperCase(), prefix.toUpperCase()],
  ]);
  const longestFirst = kept
    .filter((word) => word.toLowerCase().includes(SOURCE))
    .sort((a, b) => b.length - a.length);
  const words = longestFirst.map((word) => `(?<![\\p{L}\\p{N}-])${escaped(word)}(?![\\p{L}\\p{N}-])`);
  const names = new RegExp([...words, LOWER, CAPITAL, UPPER].join('|'), 'gu');
  return (text) => text.replace(names, (name) => forms.get(name) ?? name);
}

/** Renames custom properties alone: all that a drawing of the clinic may contain. */
export const propertyRenamer =
  (prefix: string): Rename =>
  (text) =>
    text.replaceAll(`var(--${SOURCE}-`, `var(--${prefix}-`);
