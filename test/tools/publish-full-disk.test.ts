import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { PublishProject, listing } from '../helpers/publish-project.ts';

/** Gives a folder a small disk of its own. @returns Why it can't. */
function mountDisk(test: TestContext, folder: string, size: string): string | undefined {
  mkdirSync(folder);
  const { status, stderr, error } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) return error?.message ?? stderr.trim();
  test.after(() => spawnSync('umount', [folder]));
  return undefined;
}

describe('npm run release on a full disk', () => {
  it('leaves the last release as it was, and goes on when there is room', (test) => {
    // Removed after the disk has gone, because hooks run in the order in which they are added.
    const removals: (() => void)[] = [];
    const disk = new PublishProject({ after: (remove) => removals.push(remove) });
    const site = disk.path('disk');
    const reason = mountDisk(test, site, '4m');
    test.after(() => removals.forEach((remove) => remove()));
    if (reason !== undefined) {
      test.skip(`a small disk can't be mounted here: ${reason}`);
      return;
    }
    const project = new PublishProject(test);
    const publish = (version: string, size: number) => {
      project.build(version, { 'cdn/large.js': version.repeat(size / version.length) });
      return project.run({ to: site });
    };
    assert.equal(publish('1.0.0', 500_000).status, 0);
    const before = listing(site);
    const { status, text } = publish('1.1.0', 1_500_000);
    assert.equal(status, 1);
    assert.match(
      text,
      /^\S+: the disk is full \(\w+: ENOSPC\)\. Nothing was published, and what was published before is as it was\.\n$/,
    );
    assert.deepEqual(listing(site), before);
    const again = publish('1.1.0', 300_000);
    assert.equal(again.status, 0, again.text);
  });
});
