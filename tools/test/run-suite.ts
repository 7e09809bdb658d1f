/**
 * Runs a longer suite on the build. `npm run test:cms` uses real content systems, whose Debian packages must be installed (it
 * skips the others, and says so), and editors, which it installs from npm. `npm run test:build` builds in another folder and with
 * other content. `npm run test:package` installs the npm package. `npm run test:cms -- hugo` runs one file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { closingLine, readCounts } from './counts.ts';
import { nodeTests } from './test-steps.ts';

const [, , suite = '', word = ''] = process.argv;
const counts = `test-results/${suite}.json`;
const files = readdirSync(`test/${suite}`)
  .filter((file) => file.endsWith('.test.ts') && file.includes(word))
  .map((file) => `test/${suite}/${file}`);

mkdirSync('test-results', { recursive: true });
rmSync(counts, { force: true });
if (!existsSync('dist/cdn/integrity.json')) {
  console.log('There is no dist/ yet: building it.');
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
}
if (files.length === 0) console.error(`No test file has "${word}" in its path.`);

const env = { ...process.env, CHROME_PATH: await findBrowser() };
const [program = '', ...args] = nodeTests(counts, files, 3, 600);
const status = files.length > 0 ? spawnSync(program, args, { stdio: 'inherit', env }).status : 1;
const result = readCounts(counts, status ?? 1, true);
console.log(`\n${closingLine(result)}`);
process.exitCode = result.failed > 0 ? 1 : 0;
