/**
 * `npm run test:cms`: the built widgets in real content systems, on pages that are published there. `npm run test:cms --
 * hugo` runs one system. Their Debian packages must be installed; a system without them is skipped, and says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { closingLine, readCounts } from './counts.ts';
import { nodeTests } from './test-steps.ts';

const word = process.argv[2] ?? '';
const counts = 'test-results/cms.json';
const files = readdirSync('test/cms')
  .filter((file) => file.endsWith('.test.ts') && file.includes(word))
  .map((file) => `test/cms/${file}`);

mkdirSync('test-results', { recursive: true });
rmSync(counts, { force: true });
if (!existsSync('dist/cdn/mtc.js')) {
  console.log('There is no dist/ yet: building it.');
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
}
if (files.length === 0) console.error(`No test file has "${word}" in its path.`);

const env = { ...process.env, CHROME_PATH: await findBrowser() };
const [program = '', ...args] = nodeTests(counts, files, 3, 300);
const status = files.length > 0 ? spawnSync(program, args, { stdio: 'inherit', env }).status : 1;
const result = readCounts(counts, status ?? 1, true);
console.log(`\n${closingLine(result)}`);
process.exitCode = result.failed > 0 ? 1 : 0;
