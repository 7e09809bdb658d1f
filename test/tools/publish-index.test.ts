import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PublishProject, addVersion, assertRefused } from '../helpers/publish-project.ts';
import type { Index } from '../helpers/publish-project.ts';

const hash = `sha384-${'A'.repeat(64)}`;

describe('npm run release: the index', () => {
  const texts: [name: string, text: string, sentence: RegExp][] = [
    ['an empty file', '', /site\/index\.json: found text that is not JSON/],
    ['half a file', '{"floating": {"v1', /site\/index\.json: found text that is not JSON/],
    ['null', 'null', /site\/index\.json: found null, expected \{"floating"/],
    ['a list', '[]', /site\/index\.json: found \[\], expected \{"floating"/],
    ['an index of something else', '{"v": 5, "entries": {}}', /site\/index\.json.*: found .*, expected /],
  ];
  for (const [name, text, sentence] of texts)
    it(`refuses ${name}`, async (test) => {
      const project = new PublishProject(test);
      await addVersion(project.path('site'), '1.0.0');
      project.write('site/index.json', text);
      await assertRefused(project.path('site'), sentence);
    });

  const changes: [name: string, change: (index: Index) => unknown, sentence: RegExp][] = [
    [
      'versions that are no list',
      (index) => ({ ...index, versions: {} }),
      /versions: found \{\}, expected a list/,
    ],
    [
      'a version that is a number',
      ({ floating }) => ({ floating, versions: [1] }),
      /versions → 0: found 1, expected \{/,
    ],
    [
      'a version that is not SemVer',
      withFirst({ version: 'v1' }),
      /versions → 0 → version: found "v1", expected SemVer/,
    ],
    [
      'a version that leads out',
      withFirst({ version: '1.0.0/../..' }),
      /found "1\.0\.0\/\.\.\/\.\.", expected SemVer/,
    ],
    ['a date that is not one', withFirst({ date: 'today' }), /date: found "today", expected a day/],
    [
      'a path that leads out',
      withFirst({ files: { '../a': hash } }),
      /found "\.\.\/a", expected the path of a file/,
    ],
    [
      'an absolute path',
      withFirst({ files: { '/etc/passwd': hash } }),
      /found "\/etc\/passwd", expected the path/,
    ],
    [
      'a hash that is not one',
      withFirst({ files: { a: 'md5-1' } }),
      /files → a: found "md5-1", expected a hash/,
    ],
    ['a key that it does not know', (index) => ({ ...index, more: 1 }), /found .*, expected \{"floating"/],
    [
      'a version twice',
      ({ floating, versions }) => ({ floating, versions: [...versions, ...versions] }),
      /index\.json: found the version 1\.0\.0 twice, expected it once/,
    ],
    [
      'a folder of another kind',
      (index) => ({ ...index, floating: { '../a': '1.0.0' } }),
      /found "\.\.\/a", expected a folder/,
    ],
    [
      'a folder with a version that is not listed',
      (index) => ({ ...index, floating: { v1: '1.2.3' } }),
      /found the version 1\.2\.3 in v1\/, expected one that "versions" lists/,
    ],
    [
      'a version without a folder',
      ({ floating, versions: [first] }) => ({ floating, versions: [first, { ...first, version: '0.9.0' }] }),
      /site\/v0\.9\.0\/?: found nothing, expected the folder of a version/,
    ],
    [
      'a file that is missing',
      withFirst({ files: { 'a.js': hash } }),
      /site\/v1\.0\.0\/a\.js: found nothing, expected a file/,
    ],
    [
      'a file with other bytes',
      withFirst({ files: { 'cdn/loader.js': hash } }),
      /site\/v1\.0\.0\/cdn\/loader\.js: found the hash sha384-\S+, expected sha384-A+ as in index\.json/,
    ],
  ];
  function withFirst(change: object): (index: Index) => unknown {
    return ({ floating, versions: [first] }) => ({ floating, versions: [{ ...first, ...change }] });
  }
  for (const [name, change, sentence] of changes)
    it(`refuses ${name}`, async (test) => {
      const project = new PublishProject(test);
      await addVersion(project.path('site'), '1.0.0');
      project.write('site/index.json', JSON.stringify(change(project.index())));
      await assertRefused(project.path('site'), sentence);
    });

  it('is missed where versions have been published', async (test) => {
    const { folder } = new PublishProject(test);
    rmSync(join(folder, 'LICENSE'));
    await addVersion(folder, '1.0.0');
    rmSync(join(folder, 'index.json'));
    await assertRefused(folder, /found latest\/, v1\/ but no index\.json, expected the list/);
  });

  it('decides what is published: half a version that it does not list is replaced', async (test) => {
    const project = new PublishProject(test);
    await addVersion(project.path('site'), '1.0.0');
    project.write('site/v1.1.0/cdn/a.js', 'wh');
    project.write('site/v1.1.0/cdn/b.js', 'of an earlier build');
    await addVersion(project.path('site'), '1.1.0', { 'cdn/a.js': 'whole' });
    assert.deepEqual(project.list('v1.1.0/cdn'), ['a.js', 'integrity.json', 'loader.js']);
    assert.equal(project.read('v1.1.0/cdn/a.js'), 'whole');
  });

  it('has a folder brought to its newest release by the next run, whatever that publishes', async (test) => {
    const project = new PublishProject(test);
    const site = project.path('site');
    await addVersion(site, '1.0.0', { 'cdn/a.js': 'one' });
    await addVersion(site, '1.1.0', { 'cdn/a.js': 'two' });
    project.write(
      'site/index.json',
      JSON.stringify({ ...project.index(), floating: { v1: '1.0.0', latest: '1.0.0' } }),
    );
    project.write('site/v1/cdn/a.js', 'one');
    rmSync(join(site, 'latest/cdn/loader.js'));
    await addVersion(site, '2.0.0', { 'cdn/a.js': 'three' });
    assert.equal(project.read('v1/cdn/a.js') + project.read('latest/cdn/a.js'), 'twothree');
    assert.ok(project.has('latest/cdn/loader.js'));
    assert.deepEqual(project.index().floating, { v1: '1.1.0', v2: '2.0.0', latest: '2.0.0' });
    assert.match(project.read('_headers'), /^\/v2\/\*$/m);
  });
});
