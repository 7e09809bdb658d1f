/** A translation against its source. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PANEL, SERVICE, article, moduleOf, problemsOf, translation } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const CARD = 'en/services/walks.md';
const TEXT = 'en/articles/walking.md';
const GERMAN = SERVICE.replace('heading: Walks', 'heading: Wege')
  .replace('About our walks', 'Unsere Wege')
  .replace('A walk in the woods.', 'Ein Weg im Wald.');
const card = (change = (text: string): string => text): Changes => ({
  'de/services/walks.md': change(translation(CARD, GERMAN)),
});
const told = (problems: readonly string[]): string[] =>
  problems.map((problem) => problem.replace('de/services/walks.md:', ''));

test('a translation that matches its source has no errors', async (context) => {
  assert.deepEqual(await problemsOf(context, card()), []);
});

const KEYS: [what: string, change: (text: string) => string, expected: string][] = [
  [
    'without saying what it translates',
    (text) => text.replace(/translation:\n.*\n/, ''),
    '2:1  translation: missing, expected source: and the hash of the text that it translates',
  ],
  [
    'published without a translator',
    (text) => text.replace('pending', 'published'),
    '6:9  status: found "published" without a translator, expected translation.translator, qualification and date',
  ],
  [
    'by half a translator',
    (text) => text.replace("  source: '", "  translator: A. B.\n  source: '"),
    '8:3  translation: expected translator, qualification and date, or none of them',
  ],
  [
    'checked on a day to come',
    (text) =>
      text
        .replace('pending', 'published')
        .replace("  source: '", "  translator: A. B.\n  qualification: C\n  date: 2999-01-01\n  source: '"),
    '8:3  translation: found "2999-01-01", expected a date that is not in the future',
  ],
  [
    'pending, though checked',
    (text) =>
      text.replace("  source: '", "  translator: A. B.\n  qualification: C\n  date: 2026-01-01\n  source: '"),
    '6:9  status: found "pending" beside a translator, expected published, or no translator',
  ],
  [
    'of another page',
    (text) => text.replace('page: walks', 'page: talks'),
    '3:7  warning: page: found "talks", expected "walks", as in en/services/walks.md, which is used',
  ],
  [
    'with a hash of another form',
    (text) => text.replace(/source: .*/, 'source: 1'),
    '8:11  translation.source: found "1", expected a hash of twelve digits and letters a to f',
  ],
  [
    'still in English',
    (text) => text.replace('Wege\n', 'Walks\n'),
    '2:10  found "Walks" as in en/services/walks.md, expected a translation, or the same text in the list translation.same',
  ],
];

for (const [what, change, expected] of KEYS) {
  test(`the compiler reports a translation ${what}`, async (context) => {
    const problems = await problemsOf(context, card(change));
    assert.deepEqual(told(problems), [expected]);
  });
}

test('text may stay the same if it is listed, or if it is an abbreviation', async (context) => {
  const same = (text: string): string =>
    text.replace('Wege\n', 'Walks\n').replace("  source: '", "  same: [Walks]\n  source: '");
  assert.deepEqual(await problemsOf(context, card(same)), []);
  const source = SERVICE.replace('heading: Walks', 'heading: TMS');
  const changes = {
    [CARD]: source,
    'de/services/walks.md': translation(CARD, GERMAN.replace('Wege', 'TMS'), source),
  };
  assert.deepEqual(await problemsOf(context, changes), []);
});

test('a changed source makes its translations stale: a warning, in a release too, and a note to readers', async (context) => {
  const checked = (text: string): string =>
    text
      .replace('pending', 'published')
      .replace("  source: '", "  translator: A. B.\n  qualification: C\n  date: 2026-01-01\n  source: '");
  const fresh = { ...card(checked), [CARD]: SERVICE };
  assert.deepEqual(await problemsOf(context, fresh), []);
  assert.doesNotMatch(await moduleOf(context, fresh, 'de/services/walks.ts'), /"translation"/);

  const changed = { ...fresh, [CARD]: SERVICE.replace('in the woods', 'in the hills') };
  const [problem = '', ...others] = told(await problemsOf(context, changed));
  assert.deepEqual(others, []);
  assert.match(
    problem,
    /^11:11 {2}warning: translation\.source: found "\w{12}", expected "\w{12}", the current hash of .*walks\.md/,
  );
  const [refused = ''] = (await problemsOf(context, changed, { release: true })).filter((line) =>
    line.startsWith('de/'),
  );
  assert.match(refused, /^de\/services\/walks\.md:11:11 {2}warning: translation\.source: found/);
  assert.match(await moduleOf(context, changed, 'de/services/walks.ts'), /"translation": "stale"/);

  // A change outside the text does not concern translators.
  const dated = { ...fresh, [CARD]: SERVICE.replace('status: pending', 'status: pending # soon') };
  assert.deepEqual(await problemsOf(context, dated), []);
});

test('a release needs a qualified translator', async (context) => {
  const problems = await problemsOf(context, card(), { release: true });
  assert.ok(
    problems.includes(
      'de/services/walks.md:6:9  status: found "pending", expected published: a qualified translator has to check it first',
    ),
    problems.join('\n'),
  );
});

const SOURCE = article('You walk 30 minutes, or 1,000 steps.[@shoes-2021] See [b](page:talks).\n\nThen 2.');
const TEXTS: [what: string, body: string, expected: string[]][] = [
  ['the same', 'Sie gehen 1.000 Schritte, 30 Minuten.[@shoes-2021] Und [c](page:talks).\n\nDann 2.', []],
  [
    'another number',
    'Sie gehen 1,000 Schritte, 13 Minuten.[@shoes-2021] Und [c](page:talks).\n\nDann 2.',
    ['10:1  found the numbers 1.000, 13, expected 1.000, 30, as in en/articles/walking.md'],
  ],
  [
    'a number and a source lost',
    'Sie gehen 1,000 Schritte. Und [c](page:talks).\n\nDann 2.',
    [
      '10:1  found the citations none, expected shoes-2021, as in en/articles/walking.md',
      '10:1  found the numbers 1.000, expected 1.000, 30, as in en/articles/walking.md',
    ],
  ],
  [
    'a link to another page',
    'Sie gehen 30 Minuten, 1,000 Schritte.[@shoes-2021] Und [c](page:walks).\n\nDann 2.',
    ['10:1  found the links page:walks, expected page:talks, as in en/articles/walking.md'],
  ],
  [
    'a paragraph lost',
    'Sie gehen 30 Minuten, 1,000 Schritte.[@shoes-2021] Und [c](page:talks).',
    [
      '10:1  found 2 texts, expected 3, as in en/articles/walking.md: the first that is missing may be "Then 2." (line 10)',
    ],
  ],
];

for (const [what, body, expected] of TEXTS) {
  test(`the compiler compares a translation with its source: ${what}`, async (context) => {
    const german = translation(TEXT, article(body).replace('On walking', 'Vom Gehen'), SOURCE);
    const problems = await problemsOf(context, { [TEXT]: SOURCE, 'de/articles/walking.md': german });
    assert.deepEqual(
      problems.map((problem) => problem.replace('de/articles/walking.md:', '')).sort(),
      expected,
    );
  });
}

test('counts and the length of lists must match the source', async (context) => {
  const path = 'en/panels/walking.md';
  const german = translation(path, PANEL)
    .replace('count: 38', 'count: 83')
    .replace('  items: [feet]', '  items: [Hände, Finger]');
  const problems = await problemsOf(context, { 'de/panels/walking.md': german });
  for (const expected of [
    'compare.0.groups.0.count: found "83", expected "38", as in en/panels/walking.md',
    'suits.items: found 2 items, expected 1, as in en/panels/walking.md',
  ])
    assert.ok(
      problems.some((problem) => problem.endsWith(expected)),
      problems.join('\n'),
    );
});

test('the compiler leaves out a translation without a source, and withdraws one of a withdrawn source', async (context) => {
  const orphan = { 'de/services/other.md': translation(CARD, GERMAN) };
  assert.deepEqual(await problemsOf(context, orphan), [
    'de/services/other.md:1:1  warning: found a translation without its source, expected en/services/other.md: it is left out',
  ]);
  const gone = SERVICE.replace('status: pending', 'status: withdrawn\nreason: No.\nsuccessor: talks');
  const [problem = ''] = (await problemsOf(context, { ...card(), [CARD]: gone })).filter((line) =>
    line.includes('withdrawn'),
  );
  assert.equal(
    problem,
    'de/services/walks.md:6:9  warning: status: found "pending", expected withdrawn, as in en/services/walks.md: its notice is shown, with the reason in English',
  );
  const module = await moduleOf(context, { ...card(), [CARD]: gone }, 'de/services/walks.ts');
  assert.match(module, /"reason": html`<span lang="en" dir="ltr">No\.<\/span>`/);
  assert.match(module, /"title": "Wege"/);
});

test('the compiler refuses a translation in the source language', async (context) => {
  const own = { [CARD]: translation(CARD, SERVICE) };
  const [refused = ''] = await problemsOf(context, own);
  assert.match(
    refused,
    /^en\/services\/walks\.md:7:1 {2}translation: unknown key, expected one of heading, /,
  );
});

test('a language may lack any piece', async (context) => {
  const files = await moduleOf(context, card(), 'de/locale.ts');
  assert.match(files, /services,/);
  assert.doesNotMatch(files, /navigation|crisis/);
});

test('a translation takes everything but text from its source', async (context) => {
  const module = await moduleOf(context, card(), 'de/services/walks.ts');
  assert.match(module, /"heading": "Wege"/);
  assert.match(module, /"translation": "pending"/);
  assert.doesNotMatch(module, /"(page|status|picture)"/);
});

test('right-to-left text isolates Latin words and ranges, and nothing else', async (context) => {
  const source = article('One TMS, 3–5 of R & D.[@shoes-2021]\n\nTen.');
  const arabic = article('نص TMS مع 3–5 من R & D.[@shoes-2021]\n\nعشرة.').replace('On walking', 'عن NMDA');
  const module = await moduleOf(
    context,
    { [TEXT]: source, 'ar/articles/walking.md': translation(TEXT, arabic, source) },
    'ar/articles/walking.ts',
  );
  const [, body = ''] = /"body": .*?html`(.*?)`/s.exec(module) ?? [];
  assert.match(body, /نص <bdi>TMS<\/bdi> مع <bdi>3–5<\/bdi> من <bdi>.*R &amp; D.*<\/bdi>\./);
  assert.match(module, /"title": html`عن <bdi>NMDA<\/bdi>`/);
});
