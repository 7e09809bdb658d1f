import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkTarget } from '../../tools/release/check-target.ts';
import { Refusal, systemReason } from '../../tools/release/refusal.ts';
import { PublishProject, addVersion, listing } from '../helpers/publish-project.ts';

describe('npm run release: the folder', () => {
  const targets: [name: string, to: string, sentence: RegExp, prepare?: (project: PublishProject) => void][] =
    [
      ['the project', '.', /found the project itself or a folder around it/],
      ['a folder around the project', '..', /found the project itself or a folder around it/],
      ['the root of the disk', '/', /found the project itself or a folder around it/],
      ['dist', 'dist', /found a folder of the project/],
      [
        'dist, after an older release into it',
        'dist',
        /found a folder of the project/,
        (project) => project.write('dist/index.json', '{}'),
      ],
      ['a new folder in dist', 'dist/site', /found a folder of the project/],
      ['src', 'src', /found a folder of the project/, (project) => project.write('src/a.ts', '')],
      [
        'a new folder in src',
        'src/site',
        /found a folder of the project/,
        (project) => project.write('src/a.ts', ''),
      ],
      ['.git', './.git', /found a folder of the project/, (project) => project.write('.git/HEAD', '')],
      ['a file', 'LICENSE', /found a file, expected a folder/],
      ['a folder in a file', 'LICENSE/site', /there is no folder .*LICENSE/],
      ['a folder in one that is missing', '../missing-folder/site', /there is no folder .*missing-folder/],
      ['nothing', '', /--to: found nothing, expected a folder/],
      [
        'a link',
        'link',
        /found a link, expected the folder itself: --to .*elsewhere/,
        (project) => {
          mkdirSync(project.path('elsewhere'));
          symlinkSync('elsewhere', project.path('link'));
        },
      ],
      [
        'a link, with a slash',
        'link/',
        /found a link, expected the folder itself/,
        (project) => {
          mkdirSync(project.path('elsewhere'));
          symlinkSync('elsewhere', project.path('link'));
        },
      ],
      [
        'a folder behind a link',
        'link/site',
        /found a link, expected the folder itself/,
        (project) => {
          mkdirSync(project.path('elsewhere'));
          symlinkSync('elsewhere', project.path('link'));
        },
      ],
      [
        'a link that leads nowhere',
        'link',
        /that leads nowhere, expected a folder/,
        (project) => symlinkSync('nowhere', project.path('link')),
      ],
    ];
  for (const [name, to, sentence, prepare] of targets)
    it(`refuses ${name}`, (test) => {
      const project = new PublishProject(test);
      project.build('1.0.0');
      prepare?.(project);
      assert.throws(
        () => checkTarget(to, project.folder),
        (error) => error instanceof Refusal && sentence.test(error.message),
      );
    });

  it('prints the refusal alone, and writes nothing', (test) => {
    const project = new PublishProject(test);
    project.build('1.0.0');
    const before = listing(project.folder);
    for (const [options, sentence] of [
      [{ to: 'dist' }, /^--to dist: found a folder of the project, .* Nothing was written\.\n$/],
      [
        { args: ['--too', 'a'] },
        /^Unknown option .* Expected npm run release -- --to DIR \[--base URL\]\. Nothing/,
      ],
      [{ args: ['site'] }, /^Unexpected argument 'site'.* Expected npm run release -- --to DIR/],
    ] as const) {
      const { status, text } = project.run(options);
      assert.match(text, sentence);
      assert.equal(text.trim().split('\n').length, 1, text);
      assert.equal(status, 1);
      assert.deepEqual(listing(project.folder), before);
    }
  });

  it('accepts a folder that is new, empty or published to, and outside the project one with other files', async (test) => {
    const project = new PublishProject(test);
    const site = project.path('site');
    checkTarget('site', project.folder);
    mkdirSync(site);
    checkTarget('./site/', project.folder);
    await addVersion(site, '1.0.0');
    checkTarget('site', project.folder);
    const other = new PublishProject(test);
    other.write('index.html', 'mine');
    checkTarget(other.folder, project.folder);
    await addVersion(other.folder, '1.0.0');
    assert.equal(readFileSync(other.path('index.html'), 'utf8'), 'mine');
  });

  const asRoot = { skip: process.getuid?.() !== 0 && 'only root can become another user' };
  it('explains that this user may not write there', asRoot, async (test) => {
    const project = new PublishProject(test);
    mkdirSync(project.path('site'));
    const failed = await asUser(65_534, () => addVersion(project.path('site'), '1.0.0')).catch(
      (error: unknown) => error,
    );
    assert.match(systemReason(failed) ?? '', /: this user may not do that there \(\w+: EACCES\)\.$/);
  });
});

async function asUser<Value>(user: number, run: () => Promise<Value>): Promise<Value> {
  process.seteuid?.(user);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
