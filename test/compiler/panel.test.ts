import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import { PANEL, contentFolder, moduleOf, problemsOf, translation } from '../helpers/content-folder.ts';

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
    "summary: ['You walk.[@shoes-2021]']",
    'summary: You walk.',
    '5:10  summary: found "You walk.", expected a list',
  ],
];

for (const [found, put, ...expected] of CASES) {
  test(`the compiler checks a panel: ${put.trim() || 'a group left out'}`, async (context) => {
    assert.deepEqual(
      await problemsOf(context, { [PATH]: PANEL.replace(found, put) }),
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

const URGENT = '<span class="urgent"><a href="tel:988">Call 988</a></span>';

test('urgent help appears in the warning, and in the steps that mention mood', async (context) => {
  const two =
    '  - title: Before\n    text: Tie your shoes.\n  - title: Then\n    text: Watch.\n    help: urgent\n';
  const steps = PANEL.replace(/ {2}- title: Before\n.*\n.*\n/, two);
  const text = await moduleOf(context, { [PATH]: steps }, 'en/panels/walking.ts');
  assert.match(
    text,
    new RegExp(`<p class="watch marked">[^\n]*Watch your step\\.</strong> ${URGENT}</span></p>`),
  );
  assert.match(text, new RegExp(`Tie your shoes\\.</li><li><strong>Then</strong> Watch\\. ${URGENT}</li>`));
  assert.equal(text.split(URGENT).length - 1, 2);
});

const GERMAN = 'status: pending\nregions:\n  US:\n    lead: Not?\n    text: Rufen Sie 988 an.\n';

test('urgent help is in the language of the panel', async (context) => {
  const crisis = `${GERMAN}    urgent: "[988 anrufen](tel:988)"\n    links:\n      - text: 988 anrufen\n        href: tel:988\n`;
  const from = await contentFolder(context, {
    'de/panels/walking.md': translation(PATH, PANEL),
    'de/crisis.yaml': translation('en/crisis.yaml', crisis),
    // Even if the English text has changed, the translated urgent help is shown.
    'en/crisis.yaml':
      'status: pending\nregions:\n  US:\n    lead: Changed?\n    text: Call 988.\n    urgent: "[Ring 988](tel:988)"\n    links:\n      - text: Call 988\n        href: tel:988\n',
  });
  const { files } = await compileContent({ from });
  const german = String(files.get('de/panels/walking.ts'));
  assert.equal(german.split('<a href="tel:988">988 anrufen</a>').length - 1, 2);
  assert.doesNotMatch(german, /Ring 988/);
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
  test(`a source is printed from ${yaml}`, async (context) => {
    assert.equal(await sourcesOf(context, yaml), expected);
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
