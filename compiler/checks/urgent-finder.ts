/** Finds words that name suicide, self-harm or a mood that gets worse. */
import type { Span } from './house-rules/english.ts';
import { plain, spansOf } from './house-rules/match.ts';
import { elsewhere, urgentWords } from './urgent-words.ts';
import type { UrgentWords } from './urgent-words-en.ts';

/** Where a text names it first. */
export type UrgentFinder = (text: string) => Span | undefined;

/** A language whose letters differ by their marks. */
const MARKED = 'vi';

// eslint-disable-next-line no-control-regex -- text that needs no folding
const ASCII = /^[\u0000-\u007f]*$/;

/** Without what a reader cannot see, or does not care about: capitals, marks on letters, kinds of hyphens and spaces. */
function folded(text: string, keepsMarks: boolean): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/\s/g, ' ');
  const letters = keepsMarks ? text.normalize('NFKC') : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain(letters.toLowerCase().replace(/[\p{Cf}\u0640]/gu, ''))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2032`´]/g, "'");
}

/** The place in a text of a place in what it becomes. */
function unfolded(text: string, index: number, keepsMarks: boolean): number {
  let length = 0;
  for (const { 0: letter, index: start } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    length += folded(letter, keepsMarks).length;
    if (length > index) return start;
  }
  return text.length;
}

const joined = (patterns: readonly string[]): string => patterns.join('|').replace(/ (?![?*])/g, ' +');

/** A word ends where letters end. Letters of other languages are no part of an English word. */
function patternOf({ names, isInside = false }: UrgentWords, isLatin: boolean): RegExp {
  if (isInside) return new RegExp(joined(names), 'u');
  const letter = isLatin ? '[a-z0-9]' : String.raw`[\p{L}\p{N}]`;
  return new RegExp(`(?<!${letter})(?:${joined(names)})(?!${letter})`, 'u');
}

/** English words of which every match has one. Most texts have none, and looking for these is many times faster. */
const ENGLISH =
  /suicid|unaliv|nssi|sel(?:f|ves)|\b(?:li(?:fe|ves?|ving)|end|ends|ended|ending|own hand|die|dead|dying|death|born|alive)\b|exist|go on|going|carry on|wake up|be (?:here|around)|take it|better off|overdos|wors|lower|dark|drop|dip|s[aiu]nk|plu(?:ng|mm)|declin|deteriorat|slump|crash|f[ae]ll|down|depressed|hope|desp[ae]|deepen|way out|no (?:future|point|purpose|meaning|sense|use)|safe|jump|in front|burden|any ?more|everything|it all|to be over/;

interface Reader {
  keepsMarks: boolean;
  pattern: RegExp;
  /** What any text that matches has. */
  start: RegExp;
  lines: readonly string[];
}

const readers = new Map<string, Reader>();

function readerOf(language: string): Reader {
  const known = readers.get(language);
  if (known) return known;
  const words = urgentWords[language] ?? {
    ...elsewhere,
    names: elsewhere.names.map((name) => folded(name, false)),
  };
  const reader = {
    keepsMarks: language === MARKED,
    pattern: patternOf(words, language !== MARKED),
    start: language === 'en' ? ENGLISH : /^/,
    lines: words.lines,
  };
  readers.set(language, reader);
  return reader;
}

/** Blanks out the names of lines to call. */
const withoutLines = (text: string, lines: RegExp): string =>
  text.replace(lines, (name) => ' '.repeat(name.length));

function read({ keepsMarks, pattern, start }: Reader, lines: RegExp, text: string): Span | undefined {
  const whole = folded(text, keepsMarks);
  if (!start.test(whole)) return undefined;
  const found = pattern.exec(withoutLines(whole, lines));
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return {
    start: unfolded(text, found.index, keepsMarks),
    end: unfolded(text, end, keepsMarks),
  };
}

/**
 * English is looked for in every language, because a translation may contain some.
 *
 * @param own Patterns of the clinic.
 */
export function urgentFinder(locale: string, own?: RegExp): UrgentFinder {
  const [language = ''] = locale.split('-');
  const used = [...new Set(['en', language])].map(readerOf);
  const lines = new RegExp(joined(used.flatMap((reader) => reader.lines)), 'gu');
  return (text) =>
    [
      ...used.map((reader) => read(reader, lines, text)),
      own && spansOf(own, plain(text.replace(/\p{Cf}/gu, ' ')))[0],
    ]
      .filter((span) => span !== undefined)
      .sort((a, b) => a.start - b.start)[0];
}
