/** Runs the command line of the compiler. */
import { parseArgs } from 'node:util';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent } from './compile.ts';
import type { Result } from './compile.ts';
import type { KeptPieces } from './kept-pieces.ts';
import type { Piece } from './kinds/piece.ts';
import { format, expectedMessage } from './source/problem.ts';
import type { Problem } from './source/problem.ts';
import { pseudoLocale } from './source/pseudo-locale.ts';
import { addClinic } from './new-clinic.ts';
import { compareWords, writeWords } from './output/sync-words.ts';
import { addSkeleton, startable } from './new-piece.ts';

const FLAGS = {
  from: { type: 'string', default: 'content' },
  to: { type: 'string' },
  check: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
} as const;

const EXPECTED = `${Object.keys(FLAGS)
  .map((flag) => `--${flag}`)
  .join(', ')}, or ${startable.map(({ exportName }) => `new ${exportName} <id>`).join(', ')}, or new clinic`;

const HEADS = {
  piece: 'piece',
  locale: 'locale',
  status: 'status',
  reviewed: 'reviewed',
  nextReview: 'next review',
  translated: 'translation',
};

function table(pieces: readonly Piece[]): string {
  const isTranslated = pieces.some(({ translated }) => translated);
  const keys = (Object.keys(HEADS) as (keyof typeof HEADS)[]).filter(
    (key) => isTranslated || key !== 'translated',
  );
  const rows = [HEADS, ...pieces].map((row) => keys.map((key) => row[key] ?? '–'));
  const widths = keys.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Pieces whose source has changed since they were translated: a release lists them. */
const staleOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ piece, locale, translated }) => (translated === 'stale' ? `${locale} ${piece}` : []));

const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

function summary(pieces: Piece[], problems: Problem[], outcome: string): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const stale = staleOf(pieces);
  const older = stale.length > 0 ? `\nOlder than their English text: ${stale.join(', ')}` : '';
  return `${count(pieces.length, 'piece')}, ${count(errors, 'problem')}, ${count(warnings, 'warning')}: ${errors > 0 ? 'nothing written' : outcome}${older}`;
}

/** Locales with an XLIFF file. */
export const localesWithXliff = (): string[] =>
  existsSync('xliff') ? readdirSync('xliff').flatMap((file) => /^(.+)\.xlf$/.exec(file)?.[1] ?? []) : [];

interface Folders {
  from: string;
  to: string;
  /** Beside the content by default, so that the words are reviewed with it. */
  wordsTo?: string;
  release?: boolean;
  /** Whether to compare the words instead of writing anything. */
  check?: boolean;
  /** Pieces of earlier compilations in this process. */
  kept?: KeptPieces;
}

const isSound = (problems: readonly Problem[]): boolean => !problems.some(({ level }) => level === 'error');

/** Compiles a folder with everything that the widgets and the tests need, and writes or compares the words. */
export async function compileFolder({
  from,
  to,
  wordsTo = from,
  release = false,
  check = false,
  kept,
}: Folders): Promise<Pick<Result, 'pieces' | 'problems'>> {
  const { pieces, problems, words } = await compileContent({
    ...{ from, release, pseudo: true, strings: [...localesWithXliff(), pseudoLocale] },
    ...(check ? {} : { to }),
    ...(kept && { kept }),
  });
  if (check && isSound(problems)) problems.push(...(await compareWords(join(from, 'compiled'), words)));
  if (!check && isSound(problems)) await writeWords(join(wordsTo, 'compiled'), words);
  return { pieces, problems };
}

type Told = Pick<Console, 'log' | 'warn' | 'error'>;

/** @throws One line that says what is wrong with the command. */
async function run(words: string[], reported: Told): Promise<number> {
  const { values, positionals } = parseArgs({ args: words, options: FLAGS, allowPositionals: true });
  const { from, to = 'src/generated', check, list } = values;
  const [command, kind, id, ...more] = positionals;
  if (command === 'new' && more.length === 0) {
    const made = kind === 'clinic' && id === undefined ? addClinic(from) : addSkeleton(from, kind, id);
    for (const line of await made) reported.log(line);
    return 0;
  }
  if (command !== undefined) throw new Error(expectedMessage(positionals.join(' '), EXPECTED));
  const { pieces, problems } = await compileFolder({ ...values, to, wordsTo: values.to ?? from });
  if (list && pieces.length > 0) reported.log(`${table(pieces)}\n`);
  reported.log(summary(pieces, problems, check ? 'check passed' : `written to ${to}`));
  // Last, so that nobody has to look for them.
  for (const problem of problems) reported[problem.level === 'error' ? 'error' : 'warn'](format(problem));
  return isSound(problems) ? 0 : 1;
}

/** Returns the exit code. */
export async function command(words: string[], told: Told = console): Promise<number> {
  try {
    return await run(words, told);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const isUsage = code?.startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Error) || (code !== undefined && !isUsage && code !== 'ENOENT')) throw error;
    told.error(isUsage ? `${message.replace(/[.\n].*/s, '')}, expected ${EXPECTED}` : message);
    return 1;
  }
}
