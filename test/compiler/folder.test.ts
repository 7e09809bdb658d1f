import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import { format } from '../../compiler/source/problem.ts';
import { contentFolder, englishOf, isOfText, problemsOf, SERVICE } from '../helpers/content-folder.ts';

const EXPECTED =
  'clinic.yaml, sources.yaml, links.yaml, rules.<locale>.yaml, media/<id>.svg or .jpg with media/<id>.yaml, <locale>/articles/<id>.md, ' +
  '<locale>/services/<id>.md, <locale>/panels/<id>.md, <locale>/navigation.yaml, <locale>/crisis.yaml ' +
  'or <locale>/glossary.yaml';

test('the sample folder of these tests has no errors', async (context) => {
  assert.deepEqual(await problemsOf(context, {}), []);
});

test('every misplaced file is reported', async (context) => {
  const problems = await problemsOf(context, {
    'walks.md': '',
    'en/walks.md': '',
    'en/article/walks.md': '',
    'en/articles/walks.txt': '',
    'en/articles/deep/walks.md': '',
    'en/navigation.yml': '',
    'en/articles/README.md': '',
    'en/articles/hero, front (1) #2 ünï 100%.md': '',
    'README.md': 'About this folder',
    'en/.DS_Store': '',
  });
  const [file, folder] = ['file', 'folder'].map((what) => `found an unknown ${what}, expected ${EXPECTED}`);
  const name = (id: string): string =>
    `found the file name "${id}", expected lower-case letters, digits and single hyphens`;
  assert.deepEqual(problems, [
    `en/article:1:1  ${folder}`,
    `en/articles/README.md:1:1  ${name('README')}`,
    `en/articles/deep:1:1  ${folder}`,
    `en/articles/hero, front (1) #2 ünï 100%.md:1:1  ${name('hero, front (1) #2 ünï 100%')}`,
    `en/articles/walks.txt:1:1  ${file}`,
    `en/navigation.yml:1:1  ${file}`,
    `en/walks.md:1:1  ${file}`,
    `walks.md:1:1  ${file}`,
  ]);
});

test('a file is refused whose id is a name of JavaScript’s own objects', async (context) => {
  for (const path of [
    'en/articles/constructor.md',
    'en/services/constructor.md',
    'en/articles/__proto__.md',
    'media/toString.svg',
    'media/hasOwnProperty.jpg',
    'media/__proto__.yaml',
  ])
    assert.deepEqual(await problemsOf(context, { [path]: 'a' }), [
      `${path}:1:1  found the reserved name "${/(\w+)\.\w+$/.exec(path)?.[1]}", expected another`,
    ]);
  assert.deepEqual(
    await problemsOf(context, { 'sources.yaml': 'shoes-2021: {title: a}\nvalueOf: {title: b}\n' }),
    ['sources.yaml:2:1  found the reserved key "valueOf", expected another'],
  );
});

test('a symbolic link is not followed', async (context) => {
  const from = await contentFolder(context);
  await symlink('/etc/hostname', join(from, 'en/articles/host.md'));
  const { problems } = await compileContent({ from });
  assert.deepEqual(
    problems.filter(isOfText).map(({ message }) => message),
    ['found a link or device, expected a file'],
  );
});

test('a missing clinic.yaml is reported', async (context) => {
  assert.deepEqual(await problemsOf(context, { 'clinic.yaml': null }), [
    'clinic.yaml:1:1  missing, expected this file',
  ]);
});

test('a content folder without English is one problem', async (context) => {
  const from = await contentFolder(context, {
    ...Object.fromEntries(Object.keys(englishOf()).map((path) => [path, null])),
    'de/services/walks.md': SERVICE,
  });
  const { problems } = await compileContent({ from });
  assert.deepEqual(
    problems.filter(isOfText).map(({ message }) => message),
    ['found no folder en, expected one: it is the fallback for all other languages'],
  );
});

test('a misspelt key is one problem, and a missing key beside an unknown one is another', async (context) => {
  const problems = await problemsOf(context, {
    'en/services/walks.md': SERVICE.replace('action:', 'acton:'),
    'en/navigation.yaml': 'status: published\nlabel: More\nlinks: []\nbutton: Walks\n',
  });
  assert.deepEqual(
    problems.map((problem) => problem.replace(/(missing|unknown key),.*/, '$1')),
    [
      'en/navigation.yaml:1:1  action: missing',
      'en/navigation.yaml:4:1  button: unknown key',
      'en/services/walks.md:5:1  acton: unknown key',
    ],
  );
});

test('an empty folder and a missing folder are reported', async (context) => {
  const from = await mkdtemp(join(tmpdir(), 'content-'));
  context.after(() => rm(from, { recursive: true }));
  const told = async (folder: string): Promise<string[]> =>
    (await compileContent({ from: folder, to: join(from, 'to') })).problems.map((problem) =>
      format(problem).replace(/\S*content-[^/\s]+\/?/, ''),
    );
  assert.deepEqual(await told(from), [
    '  found no folder en, expected one: it is the fallback for all other languages',
    'clinic.yaml:1:1  missing, expected this file',
  ]);
  assert.deepEqual(await told(join(from, 'none')), [
    `none:1:1  found no readable folder (ENOENT), expected ${EXPECTED}`,
  ]);
  assert.deepEqual(await readdir(from), []);
});

test('nothing is written while there are errors', async (context) => {
  const from = await contentFolder(context);
  const to = join(from, '../generated');
  await compileContent({ from, to });
  const before = await readFile(join(to, 'en/navigation.ts'), 'utf8');
  await writeFile(
    join(from, 'en/navigation.yaml'),
    (await readFile(join(from, 'en/navigation.yaml'), 'utf8')).replace('More', 'Less'),
  );
  await writeFile(join(from, 'sources.yaml'), 'a: b');
  assert.notDeepEqual((await compileContent({ from, to })).problems, []);
  assert.equal(await readFile(join(to, 'en/navigation.ts'), 'utf8'), before);
});

test('only changed files are written, and only generated files are deleted', async (context) => {
  const from = await contentFolder(context, { 'en/services/more.md': SERVICE });
  const to = join(from, '../generated');
  const { files } = await compileContent({ from, to });
  const times = async (): Promise<Map<string, number>> =>
    new Map(
      await Promise.all(
        [...files.keys()].map(async (path) => [path, (await stat(join(to, path))).mtimeMs] as const),
      ),
    );
  const before = await times();
  await mkdir(join(to, 'own'));
  await writeFile(join(to, 'own/file.ts'), '// by hand\n');
  await compileContent({ from, to });
  assert.deepEqual(await times(), before);

  await rm(join(from, 'en/services/more.md'));
  await compileContent({ from, to });
  const left = (await readdir(to, { recursive: true })).filter((path) => /\.\w+$/.test(path)).sort();
  const expected = [...files.keys(), 'own/file.ts'].filter((path) => path !== 'en/services/more.ts').sort();
  assert.deepEqual(left, expected);
});
