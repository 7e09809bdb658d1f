/**
 * Loaded before a program, with `--import`. Stops it at its nth change below STOP_IN: `STOP_WITH=kill` kills it, as a power cut
 * would, in the middle of a file if the change is one; the code of a system error is thrown instead. Prints the number of changes.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const { STOP_IN = '', STOP_AT = '', STOP_WITH = 'kill' } = process.env;
const at = Number(STOP_AT);
let changes = 0;

function stop(syscall: string): never {
  if (STOP_WITH === 'kill') process.kill(process.pid, 'SIGKILL');
  // The kernel names no path when there is no room for the bytes of an open file.
  throw Object.assign(new Error(`${STOP_WITH}: ${syscall}`), { code: STOP_WITH, syscall });
}

const isBelow = (path: unknown): boolean =>
  typeof path === 'string' && `${resolve(path)}${sep}`.startsWith(`${resolve(STOP_IN)}${sep}`);

type Change = (...args: unknown[]) => unknown;
const functions = fs as unknown as Record<string, Change>;
for (const name of [
  'mkdirSync',
  'writeFileSync',
  'copyFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'openSync',
]) {
  const change = functions[name] as Change;
  functions[name] = (...args) => {
    // A folder that is there is no change, and neither is reading.
    const isChange =
      (name === 'copyFileSync' ? isBelow(args[1]) : isBelow(args[0])) &&
      !(name === 'mkdirSync' && fs.existsSync(String(args[0]))) &&
      !(name === 'openSync' && !String(args[1]).startsWith('w'));
    if (isChange && ++changes === at) {
      if (name === 'writeFileSync') {
        const bytes = Buffer.from(args[1] as Uint8Array);
        change(args[0], bytes.subarray(0, bytes.length / 2), args[2]);
      }
      stop(name.replace('Sync', ''));
    }
    return change(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (STOP_AT === 'never') console.log(`${changes} changes`);
});
