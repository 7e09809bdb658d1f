/** A problem in the content: its place, what was found, and what was expected. */
import { VFileMessage } from 'vfile-message';

export interface Place {
  line: number;
  column: number;
}

/** A warning is reported, but does not stop the build. */
export type Level = 'error' | 'warning';

/** The message of a file, which every reporter of vfile can print. */
export class Problem extends VFileMessage {
  /** Relative to the working directory. */
  override file: string;
  readonly level: Level;

  /** @param place Without it, the problem concerns the whole file. */
  constructor(file: string, message: string, level: Level = 'error', place?: Place) {
    super(message, place ? { place } : {});
    this.file = file;
    this.level = level;
    this.fatal = level === 'error';
  }
}

/** Reports a problem in one file. Without a place, it concerns the whole file. */
export type Report = (message: string, place?: Place, level?: Level) => void;

const LONGEST = 60;

/** Names a control character, which a terminal would act on or not show. */
const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A value as its author wrote it. */
export function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'keys with values';
  const text = String(value).replace(/\s+/g, ' ').replace(/\p{C}/gu, code);
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}

export const expectedMessage = (found: unknown, expected: string): string =>
  `found ${show(found)}, expected ${expected}`;

export const oneOf = (valid: readonly string[]): string =>
  valid.length === 0
    ? 'nothing here, because none exist yet'
    : valid.length === 1
      ? `${valid[0]}`
      : `one of ${valid.join(', ')}`;

export function format({ file, line, column, message, level }: Problem): string {
  // A problem of a whole file gets the start of the file as its place, so that editors can open each line.
  return `${file}:${line ?? 1}:${column ?? 1}  ${level === 'warning' ? 'warning: ' : ''}${message}`;
}

/** By file, then in reading order. */
export const inOrder = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** The same order on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
