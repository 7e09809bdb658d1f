/**
 * `npm test`: every check and every suite, then one closing line. `npm test -- card` runs only the test files whose
 * path contains "card".
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { launchBrowser, shareBrowser } from './launch-browser.ts';
import { closingLine, readCounts, wholly } from './counts.ts';
import type { Counts } from './counts.ts';
import { steps } from './test-steps.ts';
import type { Step } from './test-steps.ts';

function run({ command, counts, needs = [] }: Step, failed: string[], env: NodeJS.ProcessEnv): Counts {
  const missing = needs.filter((need) => failed.includes(need));
  if (missing.length > 0) {
    console.error(`Not run, and counted as failed: it needs ${missing.join(', ')}.`);
    return wholly.failed;
  }
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (counts) return readCounts(counts, status ?? 1);
  return status === 0 ? wholly.passed : wholly.failed;
}

const word = process.argv[2] ?? '';
const chosen = steps(word);
const failed: string[] = [];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
// Found once, so that an unpacked browser is not unpacked by two suites at a time.
const browser = await findBrowser();
process.env.CHROME_PATH = browser;
// One for all test files: to start and stop it takes longer than most tests.
const shared = await launchBrowser();
process.env['MTC_BROWSER'] = shared.wsEndpoint();
// While a step runs this process hears nothing, and a page waits for everybody who is connected.
await shared.disconnect();
const { env } = process;

for (const step of chosen) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const result = run(step, failed, env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.failed > 0) failed.push(step.name);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += result[key];
  console.log(`── ${step.name}: ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
}
await (await shareBrowser()).close();
if (!chosen.some(({ counts }) => counts)) {
  console.error(`No test file has "${word}" in its path.`);
  total.failed += 1;
}

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
