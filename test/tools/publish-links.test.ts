import assert from 'node:assert/strict';
import { lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PublishProject, addVersion, assertRefused } from '../helpers/publish-project.ts';

describe('npm run release: links and other files in the tree', () => {
  const obstacles: [name: string, prepare: (project: PublishProject) => void, sentence: RegExp][] = [
    ...[
      'v1',
      'latest',
      'v1/cdn',
      'latest/cdn/loader.js',
      '_headers',
      'LICENSE',
      'index.json',
      'v1.0.0',
      'v1.0.0/cdn',
    ].map((path): [string, (project: PublishProject) => void, RegExp] => [
      `${path} as a link`,
      (project) => {
        renameSync(project.path('site', path), project.path('moved'));
        symlinkSync(project.path('moved'), project.path('site', path));
      },
      new RegExp(`site/${path}\\S*: found (a link|nothing), expected`),
    ]),
    [
      'the folder of the new version as a link',
      (project) => symlinkSync(project.path('dist'), project.path('site/v1.1.0')),
      /site\/v1\.1\.0.*: found a link/,
    ],
    [
      '.publishing as a link',
      (project) => symlinkSync(project.path('dist'), project.path('site/.publishing')),
      /site\/\.publishing: found a link/,
    ],
    [
      'a file where a folder belongs',
      (project) => {
        project.write('site/v1/embed', 'mine');
      },
      /site\/v1\/embed: found a file, expected a folder/,
    ],
    [
      'a folder where a file belongs',
      (project) => {
        project.write('site/latest/cdn/new.js/mine', 'mine');
      },
      /site\/latest\/cdn\/new\.js: found a folder, expected a file/,
    ],
    [
      'a file of somebody else where a new one belongs',
      (project) => {
        project.write('site/v1/cdn/new.js', 'mine');
      },
      /site\/v1\/cdn\/new\.js: found a file that no release has/,
    ],
  ];
  for (const [name, prepare, sentence] of obstacles)
    it(`refuses ${name}`, async (test) => {
      const project = new PublishProject(test);
      await addVersion(project.path('site'), '1.0.0');
      prepare(project);
      await assertRefused(project.path('site'), sentence, {
        'cdn/new.js': 'new',
        'embed/a/index.html': 'page',
      });
    });

  it('never removes or replaces a file that no release has written', async (test) => {
    const project = new PublishProject(test);
    await addVersion(project.path('site'), '1.0.0', { 'cdn/old.js': 'old', 'cdn/edited.js': 'old' });
    for (const path of [
      'mine.txt',
      'v1/mine.txt',
      'v1/cdn/loader.js.gz',
      'v1.0.0/cdn/loader.js.gz',
      'latest/a/b.txt',
    ])
      project.write(`site/${path}`, 'mine');
    project.write('site/v1/cdn/edited.js', 'mine');
    symlinkSync('/nowhere', project.path('site/v1/link'));
    await addVersion(project.path('site'), '1.0.1');
    for (const path of [
      'mine.txt',
      'v1/mine.txt',
      'v1/cdn/loader.js.gz',
      'v1.0.0/cdn/loader.js.gz',
      'latest/a/b.txt',
      'v1/cdn/edited.js',
    ])
      assert.equal(project.read(path), 'mine', path);
    assert.ok(lstatSync(project.path('site/v1/link')).isSymbolicLink());
    assert.ok(!project.has('v1/cdn/old.js') && !project.has('latest/cdn/edited.js'));
  });

  for (const file of ['_headers', 'LICENSE'])
    it(`refuses a folder that has a ${file}, but no index`, async (test) => {
      const other = new PublishProject(test);
      rmSync(other.path('LICENSE'));
      other.write(file, 'mine');
      await assertRefused(other.folder, new RegExp(`${file}: found a file that no release has`));
    });
});
