import assert from 'node:assert/strict';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { command } from '../../compiler/command.ts';
import { article, contentFolder } from '../helpers/content-folder.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** With paths relative to the content folder. */
async function run(from: string, ...words: string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const short = (text: string): string => `${text.replaceAll(/\S*content-[^/\s]+\/content\/?/g, '')}\n`;
  const tell = (where: 'out' | 'err') => (text: string) => {
    said[where] += short(text);
  };
  const code = await command([...words, '--from', from], {
    log: tell('out'),
    warn: tell('err'),
    error: tell('err'),
  });
  return { code, ...said };
}

const wrote = (...lines: string[]): Ran => ({ code: 0, out: `${lines.join('\n')}\n`, err: '' });
const refused = (...lines: string[]): Ran => ({ code: 1, out: '', err: `${lines.join('\n')}\n` });

async function assertSound(from: string, ...rows: string[]): Promise<void> {
  const { code, out, err } = await run(from, '--list', '--to', join(from, '../to'));
  // The folder has a number without a date and a source without an address, which are warnings.
  assert.doesNotMatch(err, /^(?!.* warning: (crisis|shoes-2021))./m);
  assert.equal(code, 0);
  assert.match(out, /\n\d+ pieces, 0 problems, \d+ warnings: written to \S+\n$/);
  for (const row of rows) assert.match(out, new RegExp(`^${row} +en +pending +– +–$`, 'm'));
}

const CLINIC = `# The clinic, said once.
name:   "A clinic"
site: https://clinic.example/   # its own
placeholder: false

# One line a page.
pages:
    walks: walks/
    talks: 'talks/' # to come

hosts: [a.example]
region: US
crisis: {US: [tel:988]}
# The end.
`;

test('a new article and a new service compile as they are, and share a page', async (context) => {
  const from = await contentFolder(context, { 'clinic.yaml': CLINIC });
  assert.deepEqual(
    await run(from, 'new', 'article', 'my-topic'),
    wrote(
      'en/articles/my-topic.md  written',
      'clinic.yaml  page my-topic added: replace its path with the real one',
    ),
  );
  assert.match(
    await readFile(join(from, 'en/articles/my-topic.md'), 'utf8'),
    /^---\ntitle: "My topic"\npage: "my-topic"\n(#.*\n)+status: pending\naudience: patients\n---\n\nWrite the text here\./,
  );
  const changed = CLINIC.replace(/(talks: .*\n)/, '$1    my-topic: my-topic/\n');
  assert.equal(await readFile(join(from, 'clinic.yaml'), 'utf8'), changed);
  await assertSound(from, 'articles/my-topic');

  assert.deepEqual(await run(from, 'new', 'service', 'my-topic'), wrote('en/services/my-topic.md  written'));
  assert.match(
    await readFile(join(from, 'en/services/my-topic.md'), 'utf8'),
    /^---\nheading: "My topic"\npage: "my-topic"\npicture: "tree"\naction: "About my topic"\n/,
  );
  assert.equal(await readFile(join(from, 'clinic.yaml'), 'utf8'), changed);
  await assertSound(from, 'articles/my-topic', 'services/my-topic');
});

test('ids may look like numbers or like null', async (context) => {
  const from = await contentFolder(context);
  for (const id of ['2026', 'null', 'true', '0x1'])
    for (const kind of ['article', 'service']) assert.equal((await run(from, 'new', kind, id)).err, '');
  await assertSound(from, 'articles/2026', 'articles/null', 'services/true', 'services/0x1');
  const clinic = await readFile(join(from, 'clinic.yaml'), 'utf8');
  assert.match(
    clinic,
    /\n {2}2026: 2026\/\n {2}null: null\/\n {2}true: true\/\n {2}0x1: 0x1\/\nregion: US\n/,
  );
});

const ENDS: [what: string, clinic: string][] = [
  [
    'no pages but at the end',
    `${CLINIC.replace(/# One[^]*?(?=hosts)/, '')}pages:\n    walks: a/\n    talks: b/`,
  ],
  ['lines that end as on Windows', CLINIC.replaceAll('\n', '\r\n')],
  ['a sign in a path', CLINIC.replace("'talks/'", '"#talks:/"')],
];

for (const [what, clinic] of ENDS) {
  test(`clinic.yaml keeps its formatting: ${what}`, async (context) => {
    const from = await contentFolder(context, { 'clinic.yaml': clinic });
    assert.equal((await run(from, 'new', 'article', 'b')).err, '');
    const changed = await readFile(join(from, 'clinic.yaml'), 'utf8');
    assert.equal(changed.replace('\n    b: b/', ''), clinic);
    await assertSound(from, 'articles/b');
  });
}

const ID = 'expected an id of lower-case letters, digits and single hyphens';
const COMMANDS: [words: string[], expected: string][] = [
  [['article', 'My topic'], `new article: found "My topic", ${ID}`],
  [['article', '../b'], `new article: found "../b", ${ID}`],
  [['article', 'a--b'], `new article: found "a--b", ${ID}`],
  [['service', 'a'.repeat(61)], `new service: found "${'a'.repeat(60)}…", ${ID}`],
  [['article', 'constructor'], `new article: found "constructor", ${ID}`],
  [['article'], `new article: found nothing, ${ID}`],
  [['article', 'walking'], 'en/articles/walking.md:1:1  found a file with this name, expected none'],
  [['service', 'walks'], 'en/services/walks.md:1:1  found a file with this name, expected none'],
  [['panel', 'b'], 'new: found "panel", expected one of article, service, clinic'],
  [['constructor', 'b'], 'new: found "constructor", expected one of article, service, clinic'],
  [[], 'new: found nothing, expected one of article, service, clinic'],
  [
    ['article', 'b', 'c'],
    'found "new article b c", expected --from, --to, --check, --release, --list, or new article <id>, new service <id>, or new clinic',
  ],
];

test('an impossible request is refused in one line, and nothing is written', async (context) => {
  const from = await contentFolder(context);
  const before = await readdir(from, { recursive: true });
  for (const [words, expected] of COMMANDS)
    assert.deepEqual(await run(from, 'new', ...words), refused(expected));
  assert.deepEqual(await readdir(from, { recursive: true }), before);
  assert.doesNotMatch(await readFile(join(from, 'clinic.yaml'), 'utf8'), /\bb:/);
});

const BY_HAND = (message: string): string => `clinic.yaml:1:1  pages: ${message}: add b: b/ by hand`;
const CLINICS: [clinic: string, expected: string][] = [
  [CLINIC.replace('"A clinic"', ''), 'clinic.yaml:2:9  name: found nothing, expected text'],
  [
    CLINIC.replace('clinic"', 'clinic'),
    'clinic.yaml:15:1  not valid YAML (Missing closing "quote), expected a closing quote or bracket, or a space after the colon',
  ],
  [
    CLINIC.replace(/pages:\n.*\n.*\n/, 'pages: {walks: walks/, talks: talks/}\n'),
    BY_HAND('found no list of pages with one page per line'),
  ],
  [CLINIC.replace("'talks/' # to come", '>-\n      talks/'), BY_HAND('found no plain path in the last line')],
];

for (const [clinic, expected] of CLINICS) {
  test(`a clinic.yaml that cannot be extended is left alone: ${expected.slice(0, 60)}`, async (context) => {
    const from = await contentFolder(context, { 'clinic.yaml': clinic });
    assert.deepEqual(await run(from, 'new', 'article', 'b'), refused(expected));
    assert.equal(await readFile(join(from, 'clinic.yaml'), 'utf8'), clinic);
    assert.deepEqual(await readdir(join(from, 'en/articles')), ['walking.md']);
  });
}

test('a missing folder is not created', async (context) => {
  const from = await contentFolder(context);
  await rm(from, { recursive: true });
  const { code, out, err } = await run(from, 'new', 'article', 'b');
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^:1:1 {2}found no readable folder \(ENOENT\), expected clinic\.yaml, [^\n]*\n$/);
  await assert.rejects(readdir(from), { code: 'ENOENT' });
});

test('an article in another language alone does not take the name', async (context) => {
  const from = await contentFolder(context, {
    'de/articles/b.md': article('Gehen.'),
  });
  assert.equal((await run(from, 'new', 'article', 'b')).code, 0);
  assert.match(await readFile(join(from, 'en/articles/b.md'), 'utf8'), /^title: "B"$/m);
});

test('a service starts with an existing picture, whatever its name', async (context) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>\n';
  const yaml = 'credit: Somebody\nalt:\n  en: A tree\n';
  for (const name of ['a "b" \\c', 'a\u0308', '._a']) {
    const from = await contentFolder(context, { [`media/${name}.svg`]: svg, [`media/${name}.yaml`]: yaml });
    assert.equal((await run(from, 'new', 'service', 'b')).err, '');
    await assertSound(from, 'services/b');
  }
});
