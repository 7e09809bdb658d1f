import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkBuild, readBuild } from '../../tools/release/read-build.ts';
import { Refusal } from '../../tools/release/refusal.ts';
import { PublishProject, banner } from '../helpers/publish-project.ts';

const base = 'https://widgets.example/';
const version = '1.1.0';

describe('npm run release: dist/', () => {
  it('refuses a build of another version, and writes nothing', (test) => {
    const project = new PublishProject(test);
    project.build('1.1.0', {}, '1.0.0');
    const { status, text } = project.run();
    assert.equal(status, 1);
    assert.equal(
      text,
      'dist/cdn/loader.js: found the version 1.0.0, expected 1.1.0 as in package.json: run "npm run build" first. ' +
        'Nothing was written.\n',
    );
    assert.ok(!project.has('.'));
  });

  const script = 'cdn/a.js" integrity="sha384-AAAA"';
  const builds: [name: string, change: (project: PublishProject) => void, sentence: RegExp][] = [
    [
      'one script of another version',
      (project) => project.build(version, { 'cdn/a.js': banner('1.0.0') }),
      /dist\/cdn\/a\.js: found the version 1\.0\.0, expected 1\.1\.0/,
    ],
    [
      'no script with a version',
      (project) => project.build(version, { 'cdn/loader.js': '' }),
      /dist\/cdn\/: found no script with a version/,
    ],
    [
      'snippets of another version',
      (project) => project.build(version, { 'snippets/a.html': `src="${base}v1.0.0/cdn/a.js"` }),
      /dist\/snippets\/a\.html: found the version 1\.0\.0, expected 1\.1\.0/,
    ],
    [
      'data for editors of another version',
      (project) => project.build(version, { 'web-types.json': '{\n  "version": "1.0.0"\n}' }),
      /dist\/web-types\.json: found the version 1\.0\.0/,
    ],
    [
      'a script that has changed since the hashes were written',
      (project) => project.write('dist/cdn/loader.js', `${banner(version)} `),
      /dist\/cdn\/loader\.js is not the file whose hash is in .*integrity\.json: run "npm run build" again/,
    ],
    [
      'a script without a hash',
      (project) => project.write('dist/cdn/new.js', ''),
      /dist\/cdn\/new\.js is not the file/,
    ],
    [
      'a missing script',
      (project) => {
        project.build(version, { 'cdn/a.js': 'a' });
        rmSync(project.path('dist/cdn/a.js'));
      },
      /dist\/cdn\/a\.js is not the file/,
    ],
    [
      'hashes that are not JSON',
      (project) => project.write('dist/cdn/integrity.json', '{'),
      /integrity\.json: expected a list of hashes/,
    ],
    [
      'a snippet with the hash of another build',
      (project) =>
        project.build(version, { 'cdn/a.js': 'a', 'snippets/a.html': `src="${base}v1.1.0/${script}` }),
      /dist\/snippets\/a\.html has the hash of another cdn\/a\.js/,
    ],
    [
      'a link',
      (project) => symlinkSync('/etc/passwd', project.path('dist/cdn/link')),
      /dist\/cdn\/link: found a link/,
    ],
    [
      'a folder that is a link',
      (project) => symlinkSync('/etc', project.path('dist/link')),
      /dist\/link: found a link/,
    ],
    ['a hidden file', (project) => project.write('dist/.env', 'secret'), /dist\/\.env: found a hidden file/],
    [
      'no build',
      (project) => rmSync(project.path('dist'), { recursive: true }),
      /There is no .*dist\/ yet: run "npm run build" first/,
    ],
  ];
  for (const [name, change, sentence] of builds)
    it(`refuses ${name}`, (test) => {
      const project = new PublishProject(test);
      project.build(version);
      change(project);
      const dist = project.path('dist');
      assert.throws(
        () => checkBuild(readBuild(dist, base), { dist, version, base }),
        (error) => {
          assert.ok(error instanceof Refusal, String(error));
          assert.match(error.message, sentence);
          return true;
        },
      );
    });
});
