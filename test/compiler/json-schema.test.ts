import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { compileContent } from '../../compiler/compile.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
}

interface Validator {
  compile(
    schema: Schema,
  ): ((value: unknown) => boolean) & { errors?: { dataPath: string; message: string }[] };
}

const REAL = join(import.meta.dirname, '../../content');

// Version 6, a dependency of the linter, which supports draft 7.
const Ajv = createRequire(import.meta.url)('ajv') as new (options: object) => Validator;
const ajv = new Ajv({ allErrors: true, format: 'full' });

const { files } = await compileContent({ from: REAL });
const schemas = new Map(
  [...files]
    .filter(([path]) => path.startsWith('schema/'))
    .map(([path, text]) => [/(\w+)\.json$/.exec(path)?.[1] ?? path, JSON.parse(String(text)) as Schema]),
);

/** The errors of a value, as an editor would show them. */
function wrong(name: string, value: unknown): string[] {
  const schema = schemas.get(name);
  assert.ok(schema, name);
  const validate = ajv.compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

/** Values as an editor reads them, where numbers are numbers. */
async function valueIn(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(join(REAL, path), 'utf8');
  const front = path.endsWith('.md') ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') : text;
  return parse(front) as Record<string, unknown>;
}

const NAMES: [path: RegExp, name: string][] = [
  [/^(clinic|sources|links)\.yaml$/, '$1'],
  [/^(rules)\.\w+\.yaml$/, '$1'],
  [/^media\/.*\.yaml$/, 'media'],
  [/^[^/]+\/(navigation|crisis|glossary)\.yaml$/, '$1'],
  [/^[^/]+\/(article|service|panel)s\/.*\.md$/, '$1'],
];
const nameOf = (path: string): string | undefined => {
  const [pattern, name] = NAMES.find(([pattern]) => pattern.test(path)) ?? [];
  return pattern && name && path.replace(pattern, name);
};

test('each kind of file has a schema, in draft 7', () => {
  assert.deepEqual([...schemas.keys()].sort(), [
    'article',
    'clinic',
    'crisis',
    'glossary',
    'links',
    'media',
    'navigation',
    'panel',
    'rules',
    'service',
    'sources',
  ]);
  for (const schema of schemas.values())
    assert.equal((schema as Record<string, unknown>)['$schema'], 'http://json-schema.org/draft-07/schema#');
});

test('each file of the real content is valid', async () => {
  const paths = (await readdir(REAL, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const known = paths.flatMap((path) => {
    const name = nameOf(path);
    return name === undefined ? [] : [{ path, name }];
  });
  assert.deepEqual(
    paths.filter((path) => /\.(yaml|md)$/.test(path) && !/^[A-Z]+\.md$/.test(path)).sort(),
    known.map(({ path }) => path).sort(),
  );
  assert.deepEqual(new Set(known.map(({ name }) => name)), new Set(schemas.keys()));
  for (const { path, name } of known) assert.deepEqual(wrong(name, await valueIn(path)), [], path);
});

const TMS = 'en/panels/tms.md';
const ARTICLE = 'en/articles/medication-management.md';
const ONE = 'should be equal to one of the allowed values';

const EXTRA = 'should NOT have additional properties';
const DATE = 'should match format "date"';

const CHANGES: [path: string, changes: Record<string, unknown>, ...expected: string[]][] = [
  ['clinic.yaml', { nmae: 'a' }, ` ${EXTRA}`],
  ['media/tms.yaml', { nmae: 'a' }, ` ${EXTRA}`],
  ['en/navigation.yaml', { nmae: 'a' }, ` ${EXTRA}`],
  ['en/crisis.yaml', { nmae: 'a' }, ` ${EXTRA}`],
  [
    'en/glossary.yaml',
    { terms: { a: { term: 'a', forms: ['a'], text: 'a', nmae: 'a' } } },
    `.terms['a'] ${EXTRA}`,
  ],
  ['en/services/tms.md', { nmae: 'a' }, ` ${EXTRA}`],
  [ARTICLE, { nmae: 'a' }, ` ${EXTRA}`],
  [TMS, { nmae: 'a' }, ` ${EXTRA}`],
  ['sources.yaml', { a: { tilte: 'b' } }, `['a'] ${EXTRA}`],
  ['en/services/tms.md', { page: 'tsm', picture: 'tsm' }, `.page ${ONE}`, `.picture ${ONE}`],
  ['en/navigation.yaml', { action: { page: 'tsm', text: 'a' } }, `.action.page ${ONE}`],
  [
    ARTICLE,
    { page: 'tsm', hero: 'hreo', successor: '' },
    `.page ${ONE}`,
    `.hero ${ONE}`,
    `.successor ${ONE}`,
  ],
  [ARTICLE, { sources: ['nimh-depression', 'nmai'] }, `.sources[1] ${ONE}`],
  [ARTICLE, { status: 'done', audience: 'Patient' }, `.status ${ONE}`, `.audience ${ONE}`],
  ['en/crisis.yaml', { status: 'withdrawn' }, `.status ${ONE}`],
  [
    'en/crisis.yaml',
    { regions: { US: { lead: 'a', text: 'b', elsewhere: 'c', links: [{ text: 'c', href: 'tel:988' }] } } },
    ".regions['US'] should have required property 'urgent'",
  ],
  [TMS, { steps: [{ title: 'a', text: 'b', help: 'soon' }] }, `.steps[0].help ${ONE}`],
  ['en/glossary.yaml', { status: null }, '.status should be string', `.status ${ONE}`],
  [ARTICLE, { written: 'May 2026', reviewed: '2026-02-30' }, `.written ${DATE}`, `.reviewed ${DATE}`],
  [ARTICLE, { title: undefined }, " should have required property 'title'"],
  [
    TMS,
    { course: { weeks: 13, longest: 0.5, text: 'a' } },
    '.course.weeks should be <= 12',
    '.course.longest should be >= 1',
    '.course.longest should be integer',
  ],
  [TMS, { summary: [] }, '.summary should NOT have fewer than 1 items'],
  ['clinic.yaml', { placeholder: 'no' }, '.placeholder should be boolean'],
  // What the compiler reads as text, editors read as a number or a boolean.
  [ARTICLE, { title: 2026, status: 'withdrawn', reason: false, successor: 'tms' }],
];

for (const [path, changes, ...expected] of CHANGES) {
  test(`the schema checks ${path} with ${JSON.stringify(changes)}`, async () => {
    const value = JSON.parse(JSON.stringify({ ...(await valueIn(path)), ...changes })) as unknown;
    assert.deepEqual(wrong(nameOf(path) ?? '', value).sort(), expected.sort());
  });
}

test('the schema checks the form of keys that are ids', () => {
  for (const key of ['A b', 'a_b', '', 'a--b'])
    assert.notDeepEqual(wrong('sources', { [key]: { title: 'a' } }), [], key);
  assert.deepEqual(wrong('sources', { 'a-2': { title: 'a', issued: 2021, volume: 1 } }), []);
});

for (const [name, schema] of schemas) {
  test(`each key of the schema has a description: ${name}`, () => {
    // The keys of sources.yaml are ids, and links.yaml is a list, so this checks the keys of a source and of a link.
    const { additionalProperties: each, items } = schema;
    const keys =
      schema.properties ??
      items?.properties ??
      (typeof each === 'object' ? each.properties : undefined) ??
      {};
    assert.notDeepEqual(keys, {});
    const silent = Object.entries(keys).filter(([, { description }]) => !description);
    assert.deepEqual(
      silent.map(([key]) => key),
      [],
    );
  });
}
