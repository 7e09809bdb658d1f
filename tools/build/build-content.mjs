/**
 * `npm run content`: the modules of the interface strings and those of the content, at the same time, because neither needs the
 * other. In plain JavaScript, which starts faster.
 */
import { spawn } from 'node:child_process';

/** @type {(...args: string[]) => Promise<number>} */
const run = (...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit' });
    child.on('close', (code) => done(code ?? 1));
  });

const codes = await Promise.all([
  run('tools/build/locales/main.ts', '--modules'),
  run('compiler/cli.ts', ...process.argv.slice(2)),
]);
process.exitCode = Math.max(...codes);
