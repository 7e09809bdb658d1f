/** Checks the package with publint and attw. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run, tarball } from './project.ts';

const bin = (path: string): string => join(root, 'node_modules', path);

describe('the tarball', () => {
  it('passes publint', () => {
    const { status, output } = run(root, bin('publint/src/cli.js'), 'run', tarball(), '--strict');
    assert.equal(status, 0, output);
  });

  it('passes the check of its types', () => {
    const profile = ['--profile', 'esm-only'];
    const { status, output } = run(root, bin('@arethetypeswrong/cli/dist/index.js'), tarball(), ...profile);
    assert.equal(status, 0, output);
  });
});
