/** A copy of the repository in a temporary folder, in which a test can change files and build. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Copies what is in the repository, or would be if it were committed. The packages are shared. */
export function copyRepository(prefix: string): string {
  const root = mkdtempSync(join(tmpdir(), prefix));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of files.trim().split('\n')) {
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Replaces the whole content of a copy. */
export function writeContent(root: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Runs scripts of package.json in a copy, one after the other. Returns what the last one printed. */
export function runIn(root: string, ...scripts: string[]): string {
  let printed = '';
  for (const script of scripts) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, `npm run ${script}: ${stdout}${stderr}`);
    printed = stdout;
  }
  return printed;
}
