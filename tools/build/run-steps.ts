/**
 * Runs npm scripts one after the other, as in `tsx tools/build/run-steps.ts build:js build:pages`. Each prints its name and
 * its time. The first that fails ends the run, and its name is the last line.
 */
import { spawnSync } from 'node:child_process';

const names = process.argv.slice(2);
const start = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const name of names) {
  const from = performance.now();
  console.log(`── ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds(from)}. To run it alone: npm run ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${seconds(from)}\n`);
}
console.log(`${names.length} steps in ${seconds(start)}`);
