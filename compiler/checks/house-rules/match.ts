/** What a rule's patterns match in a text. */
import type { Span } from './english.ts';

/** Every character stays where it is, so that offsets do too. */
export const plain = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[‘’ʼ]/g, "'").replace(/[‐‑–]/g, '-');

/** Quoted text blanked out: the title of a paper is not the clinic's to change. A " after a digit is inches. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|(?<![\p{L}\p{N}])"[^"]*"(?![\p{L}\p{N}])/gu, (quoted) => ' '.repeat(quoted.length));

/** Unlike `test`, this does not begin where the last search ended. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

export const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

export function spansOutside(pattern: RegExp, allowed: RegExp | undefined, text: string): Span[] {
  const fine = allowed ? spansOf(allowed, text) : [];
  return spansOf(pattern, text).filter(
    ({ start, end }) => !fine.some((span) => span.start <= start && end <= span.end),
  );
}
