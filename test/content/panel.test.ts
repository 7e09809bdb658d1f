import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { PANEL, moduleOf, problemsOf } from '../helpers/content-folder.ts';

const PATH = 'en/panels/walking.md';

const CASES: [found: string | RegExp, put: string, ...expected: string[]][] = [
  [
    'count: 38',
    'count: 101',
    '29:16  compare[1].groups[1].count: found "101", expected a whole number from 0 to 100',
  ],
  [
    'count: 38',
    'count: 37.5',
    '29:16  compare[1].groups[1].count: found "37.5", expected a whole number from 0 to 100',
  ],
  [
    'count: 38',
    'count: -1',
    '29:16  compare[1].groups[1].count: found "-1", expected a whole number from 0 to 100',
  ],
  [
    'count: 38',
    'count: 0x1F',
    '29:16  compare[1].groups[1].count: found "0x1F", expected a whole number from 0 to 100',
  ],
  ['count: 6\n', 'count: 1001\n', '36:10  rare.count: found "1001", expected a whole number from 0 to 1000'],
  ['weeks: 4', 'weeks: 7', '14:10  course.weeks: found 7, expected no more than longest, which is 6'],
  ['longest: 6', 'longest: 13', '15:12  course.longest: found "13", expected a whole number from 1 to 12'],
  ['weeks: 4', 'weeks: 0', '14:10  course.weeks: found "0", expected a whole number from 1 to 12'],
  ['[May, 0.50]', '[May]', '42:9  rare.table.rows[1]: found 1 cells, expected 2, as many as columns'],
  [/ {6}- count: 11\n.*\n/, '', '29:7  compare[1].groups: found 1, expected exactly two groups'],
  [
    /(groups:\n)/,
    '$1      - {count: 1, text: a}\n',
    '29:7  compare[1].groups: found 3, expected exactly two groups',
  ],
  ['kind: benefit', 'kind: good', '27:11  compare[1].kind: found "good", expected one of benefit, harm'],
  [
    'status: pending',
    'status: done',
    '4:9  status: found "done", expected one of published, pending, withdrawn',
  ],
  [
    'label: How',
    'lable: How',
    '7:5  facts[1].label: missing, expected text',
    '7:5  facts[1].lable: unknown key, expected one of label, value, note',
  ],
  [
    "summary: ['You walk.[@shoes-2021]']",
    'summary: You walk.',
    '5:10  summary: found "You walk.", expected a list',
  ],
];

for (const [found, put, ...expected] of CASES) {
  test(`panel: ${put.trim() || 'a group left out'}`, async (context) => {
    assert.deepEqual(
      await problemsOf(context, { [PATH]: PANEL.replace(found, put) }),
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

const sourcesOf = async (context: TestContext, source: string): Promise<string | undefined> => {
  const changes = { 'sources.yaml': `shoes-2021: ${source}\n` };
  const text = await moduleOf(context, changes, 'en/panels/walking.ts');
  return /"sources": .*?html`<li [^>]*>(.*) \$\{kit\.back\(1\)\}<\/li>`/.exec(text)?.[1];
};

const SOURCES: [yaml: string, expected: string][] = [
  [
    '{author: Cobbler et al., title: "Shoes: <all> of them", container-title: Shoe Studies, issued: 2021, volume: 14, page: 9–12}',
    'Cobbler et al. “Shoes: &lt;all&gt; of them” Shoe Studies, 2021;14:9–12.',
  ],
  [
    '{author: A & B, title: Shoes?, issued: 2021-05-30, URL: "https://a.example/?b&c"}',
    'A &amp; B. <a href="https://a.example/?b&amp;c" rel="noopener" referrerpolicy="no-referrer">“Shoes?”</a>, 2021.',
  ],
  ['{author: A, note: read in part}', 'A. (Read in part.)'],
  ['{author: A, container-title: Shoe Studies, issued: 2021}', 'A. Shoe Studies, 2021.'],
  ['{author: B et al., container-title: Shoe Studies}', 'B et al. Shoe Studies.'],
  ['{title: Pages on *shoes*}', '“Pages on *shoes*”.'],
  [
    '{author: A, URL: "https://a.example/"}',
    '<a href="https://a.example/" rel="noopener" referrerpolicy="no-referrer">A</a>.',
  ],
];

for (const [yaml, expected] of SOURCES) {
  test(`source: ${yaml}`, async (context) => {
    assert.equal(await sourcesOf(context, yaml), expected);
  });
}

test('a source says who or what it is', async (context) => {
  const text =
    'shoes-2021: {note: a}\nB: {title: b}\nc: {tilte: c}\nd: {title: d, URL: "javascript:d"}\ne: {title: e, issued: soon}\n';
  assert.deepEqual(await problemsOf(context, { 'sources.yaml': text }), [
    'sources.yaml:1:13  shoes-2021: missing, expected an author or a title',
    'sources.yaml:2:1  B: found a key of another form, expected ids of lower-case letters, digits and single hyphens',
    'sources.yaml:3:4  c: missing, expected an author or a title',
    'sources.yaml:3:5  c.tilte: unknown key, expected one of author, title, container-title, issued, volume, page, URL, note',
    'sources.yaml:4:20  d.URL: found "javascript:d", expected an absolute address that begins with https:// or http://',
    'sources.yaml:5:23  e.issued: found "soon", expected a year or a date, as in 2026 or 2026-02-28',
  ]);
});
