import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import {
  PANEL,
  SERVICE,
  article,
  contentFolder,
  moduleOf,
  problemsOf,
  translation,
} from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const PATH = 'en/articles/walking.md';
const TODAY = '2026-06-01';
const REVIEWER = 'reviewer: {name: A Walker, credential: MD}\n';
const SPECIALIST = 'specialist: {name: A Runner, credential: PhD}\n';

/** An article with a status, and more front matter from line 6 on. */
const text = (status: string, front: string): string =>
  article('One foot, then the other.', front).replace('published', status);

const FRONTS: [status: string, front: string, ...expected: string[]][] = [
  ['published', ''],
  ['published', `${REVIEWER}reviewed: ${TODAY}\nnextReview: 2026-06-02\nwritten: ${TODAY}\n`],
  ['published', `${SPECIALIST}reviewed: ${TODAY}\n`],
  ['published', `${REVIEWER}${SPECIALIST}reviewed: ${TODAY}\n`],
  ['published', 'nextReview: 2026-06-02\n'],
  ['published', 'funder: A shoe shop\nupdates: Every year.\nsummary: [Walk., "Then **rest**."]\n'],
  ['pending', 'written: 2026-05-31\nnextReview: 2026-06-02\nauthor: A Walker\n'],
  ['withdrawn', 'reason: It was wrong.\nsuccessor: talks\n'],
  [
    'withdrawn',
    `reason: It was wrong.\nsuccessor: talks\n${REVIEWER}reviewed: 2020-01-01\nnextReview: 2021-01-01\n`,
  ],
  [
    'published',
    'reviewed: 2026-05-31\n',
    '6:11  reviewed: found a date without a reviewer, expected both or none',
  ],
  ['published', REVIEWER, '6:11  reviewer: found a reviewer without reviewed, expected both or none'],
  ['published', SPECIALIST, '6:13  specialist: found a specialist without reviewed, expected both or none'],
  [
    'published',
    `specialist: A Runner\nreviewed: ${TODAY}\n`,
    '6:13  specialist: found "A Runner", expected the keys name, credential',
  ],
  ['published', 'summary: []\n', '6:10  summary: found an empty list, expected at least one item'],
  ['published', 'summary: Walk.\n', '6:10  summary: found "Walk.", expected a list'],
  [
    'published',
    'reviewer: {name: A Walker}\nreviewed: 2026-05-31\n',
    '6:11  reviewer.credential: missing, expected text',
  ],
  [
    'published',
    `${REVIEWER}reviewed: 2026-06-02\n`,
    '7:11  reviewed: found "2026-06-02", expected a date that is not in the future',
  ],
  [
    'published',
    'written: 2026-06-02\n',
    '6:10  written: found "2026-06-02", expected a date that is not in the future',
  ],
  [
    'published',
    'written: 2026-02-29\n',
    '6:10  written: found "2026-02-29", expected a date that exists, as in 2026-02-28',
  ],
  [
    'published',
    `${REVIEWER}reviewed: 2026-05-31\nnextReview: 2026-05-31\n`,
    '8:13  nextReview: found "2026-05-31", expected a date after reviewed, which is 2026-05-31',
  ],
  [
    'pending',
    `${REVIEWER}reviewed: 2026-05-31\n`,
    '4:9  status: found "pending" beside a review, expected published, or no reviewer, specialist and reviewed',
  ],
  [
    'pending',
    `${SPECIALIST}reviewed: 2026-05-31\n`,
    '4:9  status: found "pending" beside a review, expected published, or no reviewer, specialist and reviewed',
  ],
  [
    'withdrawn',
    '',
    '2:1  reason: missing, expected why the text was withdrawn',
    '2:1  successor: missing, expected the page to read instead',
  ],
  [
    'withdrawn',
    'reason: No.\nsuccessor: runs\n',
    '7:12  successor: found "runs", expected one of talks, walks',
  ],
  [
    'published',
    'reason: No.\n',
    '6:9  reason: found a reason with status: published, expected it only with status: withdrawn',
  ],
  [
    'pending',
    'successor: talks\n',
    '6:12  successor: found a successor with status: pending, expected it only with status: withdrawn',
  ],
];

for (const [status, front, ...expected] of FRONTS) {
  test(`the compiler checks a ${status} article: ${front.trim().replaceAll('\n', ', ') || 'no more'}`, async (context) => {
    const problems = await problemsOf(context, { [PATH]: text(status, front) }, { today: TODAY });
    assert.deepEqual(
      problems,
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

const NAVIGATION = 'label: a\nlinks: []\naction: {page: walks, text: b}\n';
const CRISIS =
  'regions: {US: {lead: a, text: b, urgent: c, elsewhere: d, links: [{text: Call 988, href: "tel:988"}]}}\n';
const GLOSSARY = 'terms: {foot: {term: Foot, forms: [foot], text: a}}\n';

/** A Markdown file with other lines instead of its status, at its start. */
const begun = (text: string, lines: string): string =>
  text.replace(/status: \w+\n/, '').replace('---\n', `---\n${lines}\n`);

/** Every kind of piece with lines for its status, and the number of the first line. */
const kinds = (lines: string): [path: string, text: string, line: number][] => [
  [PATH, begun(article('One foot.'), lines), 2],
  ['en/crisis.yaml', `${lines}\n${CRISIS}`, 1],
  ['en/glossary.yaml', `${lines}\n${GLOSSARY}`, 1],
  ['en/navigation.yaml', `${lines}\n${NAVIGATION}`, 1],
  ['en/panels/walking.md', begun(PANEL, lines), 2],
  ['en/services/walks.md', begun(SERVICE, lines), 2],
];
const changesOf = (lines: string): Changes =>
  Object.fromEntries(kinds(lines).map(([path, text]) => [path, text]));

test('a release refuses every kind of pending content', async (context) => {
  const changes = changesOf('status: pending');
  assert.deepEqual(await problemsOf(context, changes), []);
  assert.deepEqual(
    await problemsOf(context, changes, { release: true }),
    kinds('').map(
      ([path, , line]) =>
        `${path}:${line}:9  status: found "pending", expected published: a clinician has to check it first`,
    ),
  );
  assert.deepEqual(await problemsOf(context, changesOf('status: published'), { release: true }), []);
});

test('an overdue review is a warning, and an error in a release, for every kind of content', async (context) => {
  const changes = changesOf('status: published\nnextReview: 2026-05-31');
  const told = (level: string): string[] =>
    kinds('').map(
      ([path, , line]) =>
        `${path}:${line + 1}:13  ${level}nextReview: found "2026-05-31", which is in the past, expected a new review and a date in the future`,
    );
  assert.deepEqual(await problemsOf(context, changes, { today: TODAY }), told('warning: '));
  assert.deepEqual(await problemsOf(context, changes, { today: TODAY, release: true }), told(''));
  assert.deepEqual(await problemsOf(context, changes, { today: '2026-05-31', release: true }), []);
});

test('a reviewer needs a date, in every kind of content', async (context) => {
  const changes = changesOf('status: published\nreviewed: 2026-05-31');
  assert.deepEqual(
    await problemsOf(context, changes),
    kinds('').map(
      ([path, , line]) =>
        `${path}:${line + 1}:11  reviewed: found a date without a reviewer, expected both or none`,
    ),
  );
});

const TAKEN_BACK = 'reason: It was **wrong**.\nsuccessor: talks\nsources: [boots]\nhero: tree\n';

test('a withdrawn text keeps only its title, its reason and the page to read instead', async (context) => {
  const withdrawn = (name: string, title: string): string => `import { html } from 'lit';
import type { Withdrawn } from '../../../lib/piece.ts';

export const ${name}: Withdrawn = {
  "status": "withdrawn",
  "title": "${title}",
  "reason": html\`It was <strong>wrong</strong>.\`,
  "page": "talks",
};
`;
  const back = 'status: withdrawn\nreason: It was **wrong**.\nsuccessor: talks';
  const changes = Object.fromEntries(
    kinds(back)
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, text]) => [path, text]),
  );
  for (const [path, name, title] of [
    ['en/articles/walking.ts', 'article', 'On walking'],
    ['en/panels/walking.ts', 'panel', 'Walking'],
    ['en/services/walks.ts', 'service', 'Walks'],
  ] as const) {
    const module = await moduleOf(context, changes, path);
    assert.equal(module.slice(module.indexOf('\n') + 1), withdrawn(name, title));
  }
});

test('sources and terms of a withdrawn text still count as used', async (context) => {
  const changes = {
    'sources.yaml': 'shoes-2021: {title: a}\nboots: {title: b}\nsocks: {title: c}\n',
    'en/glossary.yaml': `status: published\n${GLOSSARY}`,
    [PATH]: article('One foot.[@socks]', TAKEN_BACK).replace('published', 'withdrawn'),
  };
  assert.deepEqual(await problemsOf(context, changes), []);
});

test('the command shows when each piece was reviewed, and when its next review is due', async (context) => {
  const front = `${REVIEWER}reviewed: 2026-01-31\nnextReview: 2099-01-31\n`;
  const from = await contentFolder(context, { [PATH]: article('One foot.', front) });
  const command = [
    '--import',
    'tsx',
    'compiler/cli.ts',
    '--list',
    '--from',
    from,
    '--to',
    join(from, '../to'),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: join(import.meta.dirname, '../..'),
  });
  assert.deepEqual(stdout.split('\n').slice(0, 4), [
    'piece             locale  status     reviewed    next review',
    'articles/walking  en      published  2026-01-31  2099-01-31',
    'crisis            en      pending    –           –',
    'navigation        en      published  –           –',
  ]);
});

test('an article and a panel have who reviewed, paid for and updates them; a translation takes the names', async (context) => {
  const front = `${REVIEWER}${SPECIALIST}reviewed: 2026-05-31\nfunder: A shoe shop\nupdates: Every *year*.\n`;
  const signed = begun(PANEL, `status: published\n${front}`);
  const english = article('One foot.', front);
  const german = article('Ein Fuß.', 'funder: Ein Schuhladen\nupdates: Jedes *Jahr*.\n').replace('On', 'Vom');
  const changes = {
    [PATH]: english,
    'en/panels/walking.md': signed,
    'de/articles/walking.md': translation(PATH, german, english),
  };
  for (const path of ['en/articles/walking.ts', 'en/panels/walking.ts']) {
    const module = await moduleOf(context, changes, path);
    for (const line of [
      '"reviewer": "A Walker, MD"',
      '"specialist": "A Runner, PhD"',
      '"funder": "A shoe shop"',
      '"updates": html`Every <em>year</em>.`',
    ])
      assert.ok(module.includes(`  ${line},`), `${path}: ${line}`);
  }
  const module = await moduleOf(context, changes, 'de/articles/walking.ts');
  assert.match(module, /"funder": "Ein Schuhladen",\n {2}"updates": html`Jedes <em>Jahr<\/em>\.`/);
  assert.doesNotMatch(module, /specialist|reviewer/);
});

const POINTS = 'summary: ["Take 2 shoes.[@boots]", Walk.]\n';
const BOOTS = 'shoes-2021: {title: a}\nboots: {title: b}\n';

test('key points are above the text, and their citations come first', async (context) => {
  const changes = { 'sources.yaml': BOOTS, [PATH]: article('One foot.[@shoes-2021]', POINTS) };
  const module = await moduleOf(context, changes, 'en/articles/walking.ts');
  assert.match(module, /"summary": html`<li>Take 2 shoes\..*#s1.*<\/li><li>Walk\.<\/li>`,\n {2}"body": /);
  assert.match(module, /"body": .*#s2/);
});

test('key points are checked as other texts are: sources, and translations', async (context) => {
  const claim = {
    [PATH]: article('One foot.', 'summary: [Take 2 shoes.]\n').replace('published', 'pending'),
  };
  assert.deepEqual(await problemsOf(context, claim), [
    `${PATH}:6:16  found "2" without a source, expected a citation such as [@key] next to it`,
  ]);
  const english = article('One foot.', POINTS);
  const german = article('Ein Fuß.', 'summary: ["3 Schuhe.[@boots]", Los.]\n').replace('On', 'Vom');
  const translated = {
    'sources.yaml': BOOTS,
    [PATH]: english,
    'de/articles/walking.md': translation(PATH, german, english),
  };
  assert.deepEqual(await problemsOf(context, translated), [
    'de/articles/walking.md:8:12  found the numbers 3, expected 2, as in en/articles/walking.md',
  ]);
});
