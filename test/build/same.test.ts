import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const filesIn = (folder: string): string[] =>
  ['cdn', 'embed', 'esm', 'snippets'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .map((file) => join(part, file))
      .filter((file) => statSync(join(folder, file)).isFile()),
  );

describe('a build', () => {
  it('is the same, byte for byte, in another folder', (test) => {
    const other = mkdtempSync(join(tmpdir(), 'a-folder-of-another-name-'));
    test.after(() => rmSync(other, { recursive: true }));
    for (const part of ['src', 'compiler', 'tools', 'package.json', 'rollup.config.mjs', 'tsconfig.json'])
      cpSync(part, join(other, part), { recursive: true });
    // Bundled packages are copied, because a source map would name the target folder of a symbolic link.
    mkdirSync(join(other, 'node_modules'));
    for (const name of readdirSync('node_modules')) {
      const [from, to] = [resolve('node_modules', name), join(other, 'node_modules', name)];
      if (/^@?lit/.test(name)) cpSync(from, to, { recursive: true });
      else symlinkSync(from, to, 'junction');
    }
    const run = (...args: string[]): Buffer => execFileSync(process.execPath, args, { cwd: other });
    run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
    for (const tool of ['write-integrity', 'build-embed-pages'])
      run('--import', 'tsx', `tools/build/${tool}.ts`);

    const built = filesIn(join(other, 'dist')).sort();
    assert.deepEqual(built, filesIn('dist').sort());
    const different = built.filter(
      (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(other, 'dist', file))),
    );
    assert.deepEqual(different, []);
  });
});
