/** What is wrong in the content, told from facts: where it stands, what was found, what was expected. */
export interface Place {
  line: number;
  column: number;
}

export interface Problem extends Partial<Place> {
  /** Relative to the working directory. */
  file: string;
  message: string;
  /** A warning is told, yet stops nothing. */
  level: 'error' | 'warning';
}

/** Takes a problem of one file. Without a place, the file as a whole is meant. */
export type Report = (message: string, place?: Place, level?: Problem['level']) => void;

const LONGEST = 60;

/** A terminal would obey a control character, and show nothing for others. */
const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A value as an editor knows it. */
export function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'keys with values';
  const text = String(value).replace(/\s+/g, ' ').replace(/\p{C}/gu, code);
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}

export const unlike = (found: unknown, expected: string): string =>
  `found ${show(found)}, expected ${expected}`;

export const oneOf = (valid: readonly string[]): string =>
  valid.length === 0
    ? 'nothing here, because none exist yet'
    : valid.length === 1
      ? `${valid[0]}`
      : `one of ${valid.join(', ')}`;

export function format({ file, line, column, message, level }: Problem): string {
  // A file as a whole is named by its start, so that each line can be followed by an editor.
  return `${file}:${line ?? 1}:${column ?? 1}  ${level === 'warning' ? 'warning: ' : ''}${message}`;
}

/** By file, then in reading order. */
export const inOrder = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** The same order on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
