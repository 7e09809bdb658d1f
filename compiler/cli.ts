/** The command line of the compiler: `npm run content`. */
import { runOnce } from './cache.ts';
import type { Run } from './cache.ts';
import { sheets } from './source/color-tokens.ts';

const words = process.argv.slice(2);
const valueOf = (flag: string, other: string): string =>
  words[words.indexOf(flag) + 1 || words.length] ?? other;

/** All that a run reads and writes. */
const PATHS = [
  ...[valueOf('--from', 'content'), valueOf('--to', 'src/generated')],
  ...['compiler', 'src/lib', 'src/i18n', 'src/tokens', ...sheets(), 'xliff', 'package-lock.json'],
];

/** Prints each line at once, and keeps it. */
async function run(): Promise<Run> {
  const lines: [level: 'log' | 'warn' | 'error', line: string][] = [];
  const print =
    (level: 'log' | 'warn' | 'error') =>
    (line: string): void => {
      lines.push([level, line]);
      console[level](line);
    };
  const { command } = await import('./command.ts');
  const code = await command(words, { log: print('log'), warn: print('warn'), error: print('error') });
  return { lines, code };
}

const isNew = words.includes('new');
const today = new Date().toLocaleDateString('sv');
const { lines, code, isKept } = isNew
  ? { ...(await run()), isKept: false }
  : await runOnce(PATHS, [today, ...words], run);
if (isKept) for (const [level, line] of lines) console[level](line);
process.exitCode = code;
