/** The command line of the compiler. */
import { parseArgs } from 'node:util';
import { compileContent } from './compile.ts';
import type { Piece } from './piece.ts';
import { format } from './problem.ts';
import type { Problem } from './problem.ts';

const FLAGS = {
  from: { type: 'string', default: 'content' },
  to: { type: 'string', default: 'src/generated' },
  check: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
} as const;

function table(pieces: Piece[]): string {
  const rows = [{ piece: 'piece', locale: 'locale', status: 'status' }, ...pieces];
  const width = (key: 'piece' | 'locale'): number => Math.max(...rows.map((row) => row[key].length));
  const [piece, locale] = [width('piece'), width('locale')];
  return rows
    .map((row) => `${row.piece.padEnd(piece)}  ${row.locale.padEnd(locale)}  ${row.status}`)
    .join('\n');
}

const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

function summary(pieces: Piece[], problems: Problem[], outcome: string): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  return `${count(pieces.length, 'piece')}, ${count(errors, 'problem')}, ${count(warnings, 'warning')}: ${errors > 0 ? 'nothing written' : outcome}`;
}

async function main(): Promise<number> {
  let flags: { from: string; to: string; check: boolean; release: boolean };
  try {
    flags = parseArgs({ options: FLAGS }).values;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/[.\n].*/s, '');
    console.error(
      `${reason}, expected ${Object.keys(FLAGS)
        .map((flag) => `--${flag}`)
        .join(', ')}`,
    );
    return 1;
  }
  const { from, to, check, release } = flags;
  const { pieces, problems } = await compileContent({ from, release, ...(check ? {} : { to }) });
  if (pieces.length > 0) console.log(`${table(pieces)}\n`);
  for (const problem of problems) (problem.level === 'error' ? console.error : console.warn)(format(problem));
  console.log(summary(pieces, problems, check ? 'all sound' : `written to ${to}`));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

process.exitCode = await main();
