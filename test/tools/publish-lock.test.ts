import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PublishProject, addVersion, assertRefused } from '../helpers/publish-project.ts';

/** The number of a process that has ended. */
const endedPid = (): number => spawnSync(process.execPath, ['--version']).pid;

const nameOf = (pid: number, since: number, host = hostname()): string =>
  `lock.${pid}.${since}.${encodeURIComponent(host)}`;

describe('npm run release, twice at once', () => {
  it('loses no version: each run waits for the other, or is refused', async (test) => {
    const target = new PublishProject(test);
    const versions = ['1.0.0', '1.1.0', '2.0.0'];
    const runs = await Promise.all(
      versions.map((version) => {
        const project = new PublishProject(test);
        project.build(version, { 'cdn/a.js': version });
        return project.start({ to: target.path('site') }).ended;
      }),
    );
    const published = versions.filter((_, index) => runs[index]?.status === 0);
    assert.ok(published.length > 0, JSON.stringify(runs));
    for (const { status, text } of runs)
      if (status !== 0)
        assert.match(text, /Process \d+ on \S+ has been publishing there since .* Nothing was written\.\n$/);
    assert.deepEqual(
      target
        .index()
        .versions.map(({ version }) => version)
        .sort(),
      published,
    );
    for (const version of published) assert.equal(target.read(`v${version}/cdn/a.js`), version);
    assert.equal(target.read('latest/cdn/a.js'), published.at(-1));
    assert.ok(!target.has('.publishing'));
  });

  it('waits for a process that runs, and says whom it waits for when it gives up', async (test) => {
    const project = new PublishProject(test);
    await addVersion(project.path('site'), '1.0.0');
    // The parent of this process runs as long as the test.
    const lock = nameOf(process.ppid, Date.now());
    project.write(`site/.publishing/${lock}`, '');
    await assertRefused(
      project.path('site'),
      new RegExp(
        `^Process ${process.ppid} on \\S+ has been publishing there since \\d{4}-.*Z: .* remove .*/\\.publishing/lock`,
      ),
    );
    assert.deepEqual(readdirSync(project.path('site/.publishing')), [lock]);
  });

  it('does not take over from another host, which it cannot ask', async (test) => {
    const project = new PublishProject(test);
    await addVersion(project.path('site'), '1.0.0');
    project.write(`site/.publishing/${nameOf(endedPid(), Date.now(), 'another host')}`, '');
    await assertRefused(project.path('site'), /on another host has been publishing there/);
  });

  for (const [name, lock] of [
    ['a process that has ended', () => nameOf(endedPid(), Date.now())],
    [
      'a process from before the machine started',
      () => nameOf(process.ppid, Date.now() - uptime() * 1000 - 60_000),
    ],
  ] as const)
    it(`takes over from ${name}, with what it left`, async (test) => {
      const project = new PublishProject(test);
      const site = project.path('site');
      await addVersion(site, '1.0.0');
      project.write(`site/.publishing/${lock()}`, '');
      project.write('site/.publishing/work/v1.1.0/cdn/half.js', 'ha');
      await addVersion(site, '1.1.0');
      assert.deepEqual(readdirSync(join(site, 'v1.1.0/cdn')).sort(), ['integrity.json', 'loader.js']);
      assert.ok(!project.has('.publishing'));
    });
});
