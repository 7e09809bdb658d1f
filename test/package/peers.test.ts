/** Installs the package into a project with its own React, or without React. Needs the registry. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { name, tarball } from './project.ts';

interface Lock {
  packages: Record<string, { version?: string }>;
}

const react = [undefined, '17.0.2', '18.3.1', '19.2.0'];

describe('npm install', () => {
  for (const version of react)
    it(`adds the package with ${version ? `React ${version}` : 'no React'}`, (test) => {
      const folder = mkdtempSync(join(tmpdir(), 'peers-'));
      test.after(() => rmSync(folder, { recursive: true, force: true }));
      const dependencies = { ...(version && { react: version }), [name]: `file:${tarball()}` };
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
      const args = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
      const { status, stderr } = spawnSync('npm', args, {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      if (/E(NOTFOUND|AI_AGAIN|CONNREFUSED|TIMEDOUT)|ENETUNREACH/.test(stderr)) {
        test.skip('the registry cannot be reached');
        return;
      }
      assert.equal(status, 0, stderr);
      const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
      assert.equal(packages['node_modules/react']?.version, version);
      assert.equal(packages['node_modules/@types/react'], undefined);
      assert.ok(packages[`node_modules/${name}`]);
    });
});
