/** `npm run content -- new clinic`: a content folder to start from. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { folderKinds } from '../../compiler/kinds/all.ts';
import { command } from '../../compiler/command.ts';
import { compileContent } from '../../compiler/compile.ts';
import { clinic } from '../../compiler/schema/clinic.ts';

async function emptyFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'new-clinic-'));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function run(...words: string[]): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const tell = (line: string): void => void said.push(line.replaceAll(/\S*new-clinic-[^/\s,]+\/?/g, ''));
  return { code: await command(words, { log: tell, warn: tell, error: tell }), said };
}

const written = ['clinic.yaml', 'en/articles/my-article.md', 'en/services/my-service.md'];

for (const [what, inside] of [
  ['an empty folder', ''],
  ['a folder that does not exist', 'sub/folder'],
] as const)
  test(`a new clinic is written into ${what}, and compiles`, async (context) => {
    const from = join(await emptyFolder(context), inside);
    const { code, said } = await run('new', 'clinic', '--from', from);
    assert.deepEqual(
      [code, said.map((line) => (inside ? line.replace(`${inside}/`, '') : line))],
      [0, written.map((path) => `${path}  written`)],
    );
    const { pieces, problems } = await compileContent({ from });
    assert.deepEqual(
      pieces.map(({ piece, status }) => [piece, status]),
      [
        ['articles/my-article', 'pending'],
        ['services/my-service', 'pending'],
      ],
    );
    assert.deepEqual(
      problems.map(({ level, message }) => `${level}: ${message}`),
      [
        "warning: site is a placeholder (https://clinic.example/), expected the clinic's own address before a release",
      ],
    );
  });

test('each key of clinic.yaml is explained, and given or shown as a comment', async (context) => {
  const from = await emptyFolder(context);
  await run('new', 'clinic', '--from', from);
  const text = await readFile(join(from, 'clinic.yaml'), 'utf8');
  for (const [key, { description = '' }] of Object.entries(clinic(folderKinds).shape)) {
    assert.match(text, new RegExp(`^# .*\n(# )?${key}:`, 'm'), key);
    assert.ok(text.replace(/\n# /g, ' ').includes(description), key);
  }
});

test('a new clinic can get another article and service', async (context) => {
  const from = await emptyFolder(context);
  await run('new', 'clinic', '--from', from);
  for (const kind of ['article', 'service'])
    assert.equal((await run('new', kind, 'cleaning', '--from', from)).code, 0);
  assert.doesNotMatch(await readFile(join(from, 'en/services/cleaning.md'), 'utf8'), /picture/);
  const { problems } = await compileContent({ from });
  assert.deepEqual(
    problems.filter(({ level }) => level === 'error'),
    [],
  );
});

test('a folder with files is left as it is', async (context) => {
  const from = await emptyFolder(context);
  await mkdir(join(from, 'en'));
  await writeFile(join(from, 'en/navigation.yaml'), '');
  const { code, said } = await run('new', 'clinic', '--from', from);
  assert.equal(code, 1);
  assert.match(
    said.join('\n'),
    /^new clinic: found files in .*, expected a folder that is empty or does not exist, named with --from$/,
  );
  assert.deepEqual(await readdir(from), ['en']);
});
