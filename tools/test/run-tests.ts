/**
 * `npm test`: every check and every suite, then one closing line. `npm test -- card` runs only the test files whose
 * path contains "card".
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { launchBrowser, shareBrowser } from './launch-browser.ts';
import { closingLine, readCounts, wholly } from './counts.ts';
import type { Counts } from './counts.ts';
import { steps } from './test-steps.ts';
import type { Step } from './test-steps.ts';

/** Runs a step. Returns its counts and, if other steps run at the same time, what it printed. */
async function run({
  command,
  counts,
  needs = [],
  isBeside = false,
}: Step): Promise<Counts & { text: string }> {
  const missing = needs.filter((need) => failed.includes(need));
  if (missing.length > 0) {
    console.error(`Not run, and counted as failed: it needs ${missing.join(', ')}.`);
    return { ...wholly.failed, text: '' };
  }
  const [program = '', ...args] = command;
  const output = isBeside ? 'pipe' : 'inherit';
  const child = spawn(program, args, {
    stdio: ['inherit', output, output],
    shell: process.platform === 'win32',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      text += data.toString();
    });
  const status = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  if (counts) return { ...readCounts(counts, status), text };
  return { ...(status === 0 ? wholly.passed : wholly.failed), text };
}

async function runAndTell(step: Step): Promise<void> {
  if (!step.isBeside) console.log(`\n── ${step.name}`);
  const start = performance.now();
  const result = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.failed > 0) failed.push(step.name);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += result[key];
  if (step.isBeside) console.log(`\n── ${step.name}\n${result.text}`.trimEnd());
  console.log(`── ${step.name}: ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
}

const word = process.argv[2] ?? '';
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const chosen = steps(word);
console.log(`Steps: ${chosen.map(({ name }) => name).join(', ')}.`);
const hasSuite = chosen.some(({ counts }) => counts);
const failed: string[] = [];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

// Found once, so that two suites do not unpack a browser at the same time.
const browser = await findBrowser();
process.env.CHROME_PATH = browser;
// One browser for all test files, because starting and stopping it takes longer than most tests.
const shared = await launchBrowser();
process.env['MTC_BROWSER'] = shared.wsEndpoint();
// A page waits for every connected client.
await shared.disconnect();

while (chosen.length > 0) {
  const beside = chosen.findIndex(({ isBeside = false }) => !isBeside);
  await Promise.all(chosen.splice(0, Math.max(1, beside)).map(runAndTell));
}
await shareBrowser().then(
  (one) => one.close(),
  () => console.error('The browser ended before the tests did.'),
);
if (!hasSuite) {
  console.error(`No test file has "${word}" in its path.`);
  total.failed += 1;
}

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
