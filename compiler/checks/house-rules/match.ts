/** Finds the matches of a rule's patterns in a text. */
import type { Span } from './english.ts';

/** Replaces characters one by one, so that offsets stay the same. */
export const plain = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[‘’ʼ]/g, "'").replace(/[‐‑–]/g, '-');

/** Blanks out quoted text, because the clinic cannot change the title of a paper. A " after a digit means inches. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|(?<![\p{L}\p{N}])"[^"]*"(?![\p{L}\p{N}])/gu, (quoted) => ' '.repeat(quoted.length));

/** Unlike `test`, this always starts at the beginning. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

export const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

export function spansOutside(pattern: RegExp, allowed: RegExp | undefined, text: string): Span[] {
  const fine = allowed ? spansOf(allowed, text) : [];
  return spansOf(pattern, text).filter(
    ({ start, end }) => !fine.some((span) => span.start <= start && end <= span.end),
  );
}
