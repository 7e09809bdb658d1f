import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { SERVICE, article, moduleOf, problemsOf } from '../helpers/content-folder.ts';

const PATH = 'en/services/walks.md';
const KEYS =
  'heading, page, picture, action, status, author, written, reviewer, specialist, reviewed, nextReview, interest, audience, reason, successor';

/** Problems of the service whose line `heading: Walks`, line 2, is replaced. */
const withHeading = (context: TestContext, line: string): Promise<string[]> =>
  problemsOf(context, { [PATH]: SERVICE.replace('heading: Walks', () => line) });

const CASES: [name: string, line: string, ...expected: string[]][] = [
  [
    'an open quote',
    'heading: "Walks',
    '6:16  not valid YAML (Missing closing "quote), expected a closing quote or bracket, or a space after the colon',
  ],
  [
    'a colon in plain text',
    'heading: a: b',
    '2:10  not valid YAML (Nested mappings are not allowed in compact mappings), expected the text in quotes, because it contains a colon, or a - before each item',
  ],
  [
    'a tab',
    '\theading: a',
    '2:1  not valid YAML (Tabs are not allowed as indentation), expected spaces, not a tab',
  ],
  [
    'a tag',
    'heading: !!js/function "x"',
    '2:10  not valid YAML (Unresolved tag: tag:yaml.org,2002:js/function), expected keys with values, each on a line of its own',
  ],
  ['a key twice', 'heading: a\npage: walks', '4:1  found the key "page" twice, expected it once'],
  ['an unknown key', 'heading: a\nsumary: b', `3:1  sumary: unknown key, expected one of ${KEYS}`],
  ['a merge key', 'heading: a\n<<: b', `3:1  <<: unknown key, expected one of ${KEYS}`],
  ['__proto__', 'heading: a\n__proto__: {b: c}', '3:1  found the reserved key "__proto__", expected another'],
  [
    'constructor',
    'heading: a\nconstructor: b',
    '3:1  found the reserved key "constructor", expected another',
  ],
  ['a missing key', '# nothing', '3:1  heading: missing, expected text'],
  [
    'an alias',
    'heading: *a',
    '2:10  found the alias *a, expected the text itself, in quotes if it begins with *',
  ],
  ['a list as a key', 'heading: a\n? [b]\n: c', '3:3  found a list or map as a key, expected a word'],
];

for (const [name, line, ...expected] of CASES) {
  test(`the compiler reports ${name}`, async (context) => {
    const problems = await withHeading(context, line);
    assert.deepEqual(
      problems,
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

test('an alias bomb is never expanded', async (context) => {
  const lines = ['a: &a [x, x, x]'];
  for (let level = 1; level < 40; level++) lines.push(`a${level}: &a${level} [*a, *a, *a]`);
  const problems = await problemsOf(context, { 'sources.yaml': `${lines.join('\n')}\n` });
  assert.equal(
    problems.find((problem) => problem.startsWith('sources')),
    'sources.yaml:2:10  found the alias *a, expected the text itself, in quotes if it begins with *',
  );
});

test('lists nested too deeply are reported once', async (context) => {
  const [problem, ...others] = await problemsOf(context, { 'sources.yaml': `a: ${'['.repeat(20000)}` });
  assert.match(
    problem ?? '',
    /^sources\.yaml:1:\d+ {2}found lists or maps nested too deeply, expected a few levels$/,
  );
  assert.deepEqual(others, []);
  const deep = { 'en/articles/walking.md': article(`${'>'.repeat(20000)} a`) };
  assert.deepEqual(await problemsOf(context, deep), [
    'en/articles/walking.md:8:1  found quotes or lists nested too deeply, expected a few levels',
  ]);
});

/** Removes the header, which contains a temporary folder. */
const withoutHeader = (text: string): string => text.replace(/^.*\n/, '');

test('a file may start with a byte order mark and end its lines as Windows does', async (context) => {
  const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const twoLines = article('One\nparagraph.');
  const pathOf = 'en/articles/walking';
  assert.equal(
    await moduleOf(context, { [`${pathOf}.md`]: windows(twoLines) }, `${pathOf}.ts`).then(withoutHeader),
    await moduleOf(context, { [`${pathOf}.md`]: twoLines }, `${pathOf}.ts`).then(withoutHeader),
  );
  assert.deepEqual(await problemsOf(context, { [PATH]: windows(SERVICE.replace('tree', 'bush')) }), [
    `${PATH}:4:10  picture: found "bush", expected tree`,
  ]);
});

test('a file must be UTF-8', async (context) => {
  const changes = { [PATH]: Buffer.from(`\ufeff${SERVICE}`, 'utf16le'), 'en/services/more.md': SERVICE };
  assert.deepEqual(await problemsOf(context, changes), [
    `${PATH}:1:1  found bytes that are not UTF-8, expected a text file saved as UTF-8`,
  ]);
});

test('front matter must be there and closed', async (context) => {
  for (const text of ['', 'Words.\n', '---\nheading: Walks\n', `\n${SERVICE}`]) {
    const found = text.startsWith('---') ? 'no second line of ---' : 'no front matter';
    assert.deepEqual(await problemsOf(context, { [PATH]: text }), [
      `${PATH}:1:1  found ${found}, expected a line of --- first, keys with values, a line of ---`,
    ]);
  }
});

test('dates must exist', async (context) => {
  const path = 'en/articles/walking.md';
  const dated = (date: string): Record<string, string> => ({
    [path]: article('a', `reviewed: ${date}\nreviewer: {name: A, credential: MD}\n`),
  });
  for (const date of ['2026-02-30', '2025-02-29', '2026-13-01', '30.1.2026', '2026-1-5']) {
    assert.deepEqual(await problemsOf(context, dated(date)), [
      `${path}:6:11  reviewed: found "${date}", expected a date that exists, as in 2026-02-28`,
    ]);
  }
  assert.match(
    await moduleOf(context, dated('2024-02-29'), 'en/articles/walking.ts'),
    /"reviewed": "2024-02-29",/,
  );
});
