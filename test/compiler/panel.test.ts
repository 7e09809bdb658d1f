import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import {
  PANEL,
  contentFolder,
  moduleOf,
  problemsOf,
  sourceHash,
  translation,
} from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const PATH = 'en/panels/walking.md';

const CASES: [found: string | RegExp, put: string, ...expected: string[]][] = [
  [
    'count: 38',
    'count: 101',
    '30:16  compare[1].groups[1].count: found "101", expected a whole number from 0 to 100',
  ],
  [
    'count: 38',
    'count: 37.5',
    '30:16  compare[1].groups[1].count: found "37.5", expected a whole number from 0 to 100',
  ],
  [
    'count: 38',
    'count: -1',
    '30:16  compare[1].groups[1].count: found "-1", expected a whole number from 0 to 100',
  ],
  [
    'count: 38',
    'count: 0x1F',
    '30:16  compare[1].groups[1].count: found "0x1F", expected a whole number from 0 to 100',
  ],
  ['count: 6\n', 'count: 1001\n', '37:10  rare.count: found "1001", expected a whole number from 0 to 1000'],
  ['weeks: 4', 'weeks: 7', '15:10  course.weeks: found 7, expected no more than longest, which is 6'],
  ['longest: 6', 'longest: 13', '16:12  course.longest: found "13", expected a whole number from 1 to 12'],
  ['weeks: 4', 'weeks: 0', '15:10  course.weeks: found "0", expected a whole number from 1 to 12'],
  ['[May, 0.50]', '[May]', '43:9  rare.table.rows[1]: found 1 cells, expected 2, as many as columns'],
  [/ {6}- count: 11\n.*\n/, '', '30:7  compare[1].groups: found 1, expected exactly two groups'],
  [
    /(groups:\n)/,
    '$1      - {count: 1, text: a}\n',
    '30:7  compare[1].groups: found 3, expected exactly two groups',
  ],
  ['kind: benefit', 'kind: good', '28:11  compare[1].kind: found "good", expected one of benefit, harm'],
  [
    'status: pending',
    'status: done',
    '4:9  status: found "done", expected one of published, pending, withdrawn',
  ],
  ['label: How', 'lable: How', '7:5  facts[1].lable: unknown key, expected one of label, value, note'],
  [
    '    help: urgent\n',
    '',
    '11:3  steps: found no step with help: urgent, expected it on the step that mentions mood',
  ],
  ['help: urgent', 'help: yes', '13:11  steps[1].help: found "yes", expected urgent'],
  [
    '    help: urgent\n',
    '    help: urgent\n    picture: bush\n',
    '14:14  steps[1].picture: found "bush", expected tree',
  ],
  [
    "summary: ['You walk.[@shoes-2021]']",
    'summary: You walk.',
    '5:10  summary: found "You walk.", expected a list',
  ],
];

test('the number of a benefit or a harm is compared within its comparison', async (context) => {
  const rules = { 'rules.en.yaml': 'preset: us-health\noff: [grade]\n' };
  const problems = async (text: string, other: string): Promise<string[]> => {
    const panel = PANEL.replace(/(count: 38\n {8}text: ).*/, `$1${text}`).replace(
      /(count: 11\n {8}text: ).*/,
      `$1${other}`,
    );
    return (await problemsOf(context, { ...rules, [PATH]: panel })).filter((problem) =>
      /some have it without/.test(problem),
    );
  };
  const headache = "'38 of 100 people had a headache'";
  assert.deepEqual(await problems(headache, "'11 of 100 with sham'"), []);
  assert.equal((await problems(headache, "'11 of 100 others'")).length, 1);
});

for (const [found, put, ...expected] of CASES) {
  test(`the compiler checks a panel: ${put.trim() || 'a group left out'}`, async (context) => {
    assert.deepEqual(
      await problemsOf(context, { [PATH]: PANEL.replace(found, put) }),
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

const URGENT = '\\${kit\\.urgent}';

test('urgent help appears in the warning, and in the steps that mention mood', async (context) => {
  const two =
    '  - title: Before\n    text: Tie your shoes.\n  - title: Then\n    text: Watch.\n    help: urgent\n';
  const steps = PANEL.replace(/ {2}- title: Before\n.*\n.*\n/, two);
  const text = await moduleOf(context, { [PATH]: steps }, 'en/panels/walking.ts');
  assert.match(
    text,
    new RegExp(
      `<div class="watch"><p class="marked">[^\n]*Watch your step\\.</strong></span></p>${URGENT}</div>`,
    ),
  );
  assert.match(
    text,
    new RegExp(
      `Tie your shoes\\.</p></li><li>[^<]*<p><strong>Then</strong> Watch\\.</p></li></ol><figure>.*</figure>${URGENT}`,
    ),
  );
  assert.equal(text.split('kit.urgent').length - 1, 2);
});

const GERMAN = 'status: pending\nregions:\n  US:\n    lead: Not?\n    text: Rufen Sie 988 an.\n';

test('a release refuses a price and an insurance that only the clinic knows', async (context) => {
  const changes = { [PATH]: PANEL.replaceAll('  status: published\n  label', '  status: pending\n  label') };
  assert.deepEqual(await problemsOf(context, changes), []);
  const problems = await problemsOf(context, changes, { release: true });
  for (const expected of [
    '50:11  cost.status: found "pending", expected published: the clinic has to say it before a release',
    '55:11  insurance.status: found "pending", expected published: the clinic has to say it before a release',
  ])
    assert.ok(problems.includes(`${PATH}:${expected}`), problems.join('\n'));
});

test('a panel without a price or an insurance is refused', async (context) => {
  const problems = await problemsOf(context, { [PATH]: PANEL.replace(/^insurance:\n( .*\n)+/m, '') });
  assert.deepEqual(problems, [
    `${PATH}:2:1  insurance: missing, expected the keys label, value, note, status`,
  ]);
});

test('a translated panel needs the urgent help of its language', async (context) => {
  const panel = { 'de/panels/walking.md': translation(PATH, PANEL) };
  const missing = await problemsOf(context, panel);
  const file =
    'de/crisis.yaml:1:1  missing, expected this file: its urgent text is shown in the warning of de/panels/walking.md';
  assert.ok(missing.includes(file), missing.join('\n'));
  const crisis = `${GERMAN}    links:\n      - text: 988 anrufen\n        href: tel:988\n`;
  const without = await problemsOf(context, {
    ...panel,
    'de/crisis.yaml': translation('en/crisis.yaml', crisis),
  });
  const key = 'de/crisis.yaml:6:5  regions.US.urgent: missing, expected text';
  assert.ok(without.includes(key), without.join('\n'));
});

test('a translated panel has help in the same steps as its source', async (context) => {
  const other = PANEL.replace(
    /( {2}- title: Before\n.*\n).*\n/,
    '$1  - {title: Then, text: Go., help: urgent}\n',
  );
  const source = PANEL.replace(/( {2}- title: Before\n.*\n.*\n)/, '$1  - {title: Then, text: Go.}\n');
  const problems = await problemsOf(context, {
    [PATH]: source,
    'de/panels/walking.md': translation(PATH, other, source),
  });
  for (const expected of [
    'steps.0: missing help, expected it, as in en/panels/walking.md',
    'steps.1: found help, expected one of title, text, as in en/panels/walking.md',
  ])
    assert.ok(
      problems.some((problem) => problem.endsWith(expected)),
      problems.join('\n'),
    );
});

/** The first and the last of three steps have pictures. */
const ILLUSTRATED = PANEL.replace(
  / {2}- title: Before\n.*\n.*\n/,
  '  - {title: Before, text: Tie your shoes., picture: tree}\n  - {title: Then, text: Go.}\n' +
    '  - {title: Last, text: Watch., help: urgent, picture: leaf-2}\n',
);
const PANEL_WITHOUT = ILLUSTRATED.replace(/, picture: [\w-]+/g, '');
const LEAF: Changes = {
  'media/leaf-2.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M2 2h2"/></svg>\n',
  'media/leaf-2.yaml': 'credit: Somebody\nalt:\n  en: A leaf\n',
};

test('a step shows its picture, and is complete without one', async (context) => {
  const text = await moduleOf(context, { ...LEAF, [PATH]: ILLUSTRATED }, 'en/panels/walking.ts');
  assert.match(text, /"pictures": \[\s+_tree,\s+undefined,\s+_leaf_2,\s+\]/);
  assert.match(text, /^import \{ drawing as _leaf_2 \} from '..\/..\/media\/leaf-2.ts';$/m);
  assert.match(text, /<li>\$\{kit\.picture\(0\)\}<p><strong>Before<\/strong> Tie your shoes\.<\/p><\/li>/);
  assert.doesNotMatch(await moduleOf(context, {}, 'en/panels/walking.ts'), /"pictures"/);
});

test('a translation takes the pictures of its steps from its source', async (context) => {
  const german = translation(PATH, ILLUSTRATED.replace(/, picture: [\w-]+/g, ''), ILLUSTRATED);
  const crisis = `${GERMAN}    urgent: "[988 anrufen](tel:988)"\n    links:\n      - text: 988 anrufen\n        href: tel:988\n`;
  const changes = {
    ...LEAF,
    [PATH]: ILLUSTRATED,
    'de/panels/walking.md': german,
    'de/crisis.yaml': translation('en/crisis.yaml', crisis),
  };
  // Pictures are no text, so a new one makes no translation stale.
  assert.equal(sourceHash(PATH, ILLUSTRATED), sourceHash(PATH, PANEL_WITHOUT));
  const problems = await problemsOf(context, changes);
  assert.deepEqual(
    problems.filter((problem) => /picture|translation\.source/.test(problem)),
    [],
  );
  const { files } = await compileContent({ from: await contentFolder(context, changes) });
  const text = String(files.get('de/panels/walking.ts'));
  assert.match(text, /kit\.picture\(2\)/);
  assert.doesNotMatch(text, /"pictures"|import \{ drawing/);
  const other = {
    ...changes,
    'de/panels/walking.md': german.replace('text: Go.', 'text: Go., picture: tree'),
  };
  const expected = 'steps.1: found picture, expected one of title, text, as in en/panels/walking.md';
  assert.ok((await problemsOf(context, other)).some((problem) => problem.endsWith(expected)));
});

/** The arguments after the number: the name, what follows, the address, what is before the name. */
const sourcesOf = async (context: TestContext, source: string): Promise<unknown> => {
  const changes = { 'sources.yaml': `shoes-2021: ${source}\n` };
  const text = await moduleOf(context, changes, 'en/panels/walking.ts');
  const [, args = ''] = /\$\{kit\.source\(1, (.*?)\)\}`/.exec(text) ?? [];
  return JSON.parse(`[${args}]`);
};

const SOURCES: [yaml: string, expected: string[]][] = [
  [
    '{author: Cobbler et al., title: "Shoes: <all> of them", container-title: Shoe Studies, issued: 2021, volume: 14, page: 9–12}',
    ['“Shoes: <all> of them”', ' Shoe Studies, 2021;14:9–12.', '', 'Cobbler et al. '],
  ],
  [
    '{author: A & B, title: Shoes?, issued: 2021-05-30, URL: "https://a.example/?b&c"}',
    ['“Shoes?”', ', 2021.', 'https://a.example/?b&c', 'A & B. '],
  ],
  ['{author: A, note: read in part}', ['A', '. (Read in part.)']],
  ['{author: A, container-title: Shoe Studies, issued: 2021}', ['A', '. Shoe Studies, 2021.']],
  ['{author: B et al., container-title: Shoe Studies}', ['B et al.', ' Shoe Studies.']],
  ['{title: Pages on *shoes*}', ['“Pages on *shoes*”', '.']],
  ['{author: A, URL: "https://a.example/"}', ['A', '.', 'https://a.example/']],
  [
    '{author: A, container-title: B, issued: 2021, volume: 1, page: 9–12, DOI: 10.1016/a}',
    ['A', '. B, 2021.', 'https://doi.org/10.1016/a'],
  ],
];

for (const [yaml, expected] of SOURCES) {
  test(`a source is printed from ${yaml}`, async (context) => {
    assert.deepEqual(await sourcesOf(context, yaml), expected);
  });
}

test('a source needs an author or a title', async (context) => {
  const text =
    'shoes-2021: {note: a}\nB: {title: b}\nc: {tilte: c}\nd: {title: d, URL: "javascript:d"}\ne: {title: e, issued: soon}\n';
  assert.deepEqual(await problemsOf(context, { 'sources.yaml': text }), [
    'sources.yaml:1:13  shoes-2021: missing, expected an author or a title',
    'sources.yaml:2:1  B: found a key in the wrong format, expected ids of lower-case letters, digits and single hyphens',
    'sources.yaml:3:4  c: missing, expected an author or a title',
    'sources.yaml:3:5  c.tilte: unknown key, expected one of author, title, container-title, issued, volume, page, URL, DOI, number, accessed, note',
    'sources.yaml:4:20  d.URL: found "javascript:d", expected an absolute address that begins with https:// or http://',
    'sources.yaml:5:23  e.issued: found "soon", expected a year or a date, as in 2026 or 2026-02-28',
  ]);
});
