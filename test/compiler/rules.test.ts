/** Rules files: how they are read, and how a clinic's rules change those of a preset. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintPassages } from '../../compiler/checks/house-rules/lint.ts';
import { NO_RULES, houseRules } from '../../compiler/checks/house-rules/rules.ts';
import type { HouseRules } from '../../compiler/checks/house-rules/rules.ts';
import { PANEL, article, problemsOf } from '../helpers/content-folder.ts';
import { passage, rulesIn, soundRules } from '../helpers/house-rules.ts';

const RULES = `lists:
  a: [b]
rules:
  one:
    kind: forbid
    match: ['x{a}']
    expected: y
    reason: z
    source: s
`;

const messages = (house: HouseRules, text: string): string[] =>
  lintPassages([passage(text)], house).map(({ message }) => message);

const INVALID: [change: string, to: string, expected: string][] = [
  ['x{a}', 'x{c}', '6:12  rules.one.match: found {c}, expected a'],
  ['x{a}', 'x{constructor}', '6:12  rules.one.match: found {constructor}, expected a'],
  ['x{a}', 'x(', '6:12  rules.one.match: found an invalid regular expression (Invalid regular expression: '],
  [
    'x{a}',
    'x*',
    '6:12  rules.one.match: found a pattern that matches empty text, expected one that matches words',
  ],
  ['[b]', "['b(']", '2:6  lists.a: found an invalid regular expression (Invalid regular expression: '],
  [
    'forbid',
    'forgive',
    '5:11  rules.one.kind: found an unknown kind, expected one of forbid, subject, needs',
  ],
  ['forbid', 'needs', '5:5  rules.one.needs: missing, expected a list'],
  ['    reason: z\n', '', '5:5  rules.one.reason: missing, expected text'],
  ['one:', 'One:', '4:3  rules.One: found a key in the wrong format, expected ids of '],
  ['one:', 'toString:', '4:3  found the reserved key "toString", expected another'],
  ['lists:', '\tlists:', '1:1  not valid YAML (Tabs'],
  [
    'lists:',
    'preset: fr-health\nlists:',
    '1:9  preset: found "fr-health", expected one of none, uk-health, us-health',
  ],
  ['lists:', 'preset: uk-health\noff: [no-cur]\nlists:', '2:7  off[1]: found "no-cur", expected one of '],
  ['lists:', 'off: [one]\nlists:', '1:7  off[1]: found "one", expected nothing here, because none exist yet'],
  ['lists:', 'grade: high\nlists:', '1:8  grade: found "high", expected a whole number from 1 to 20'],
  ['lists:', 'regulator: FDA\nlists:', '1:1  regulator: unknown key, expected one of preset, off, grade, '],
  [
    '    source: s\n',
    '    source: s\n    refused: [xb]\n',
    '10:15  rules.one.refused[1]: found "xb", expected a text with the words that the rule finds between [ and ]',
  ],
];

for (const [change, to, expected] of INVALID) {
  test(`the rules file is refused: ${to || `no${change}`}`, () => {
    const { house, problems } = rulesIn(RULES.replace(change, to));
    assert.equal(house, undefined);
    assert.ok(problems[0]?.startsWith(`rules.en.yaml:${expected}`), problems.join('\n'));
  });
}

test('problems in a rules file are reported like those of other content', async (context) => {
  assert.deepEqual(await problemsOf(context, { 'rules.en.yaml': 'preset: us\nrules: a\n' }), [
    'rules.en.yaml:1:9  preset: found "us", expected one of none, uk-health, us-health',
    'rules.en.yaml:2:8  rules: found "a", expected a map of ids of lower-case letters, digits and single hyphens',
  ]);
  assert.deepEqual(await problemsOf(context, { 'rules.yaml': '', 'en/rules.en.yaml': '' }), [
    'en/rules.en.yaml:1:1  found a misplaced rules file, expected rules.<locale>.yaml beside clinic.yaml, such as rules.en.yaml',
    'rules.yaml:1:1  found a misplaced rules file, expected rules.<locale>.yaml beside clinic.yaml, such as rules.en.yaml',
  ]);
});

test('rules are read with their id, kind and source', () => {
  const [rule] = soundRules(RULES).rules;
  assert.deepEqual([rule?.id, rule?.kind, rule?.source], ['one', 'forbid', 's']);
});

test('a rules file adds rules to a preset, replaces them, and switches them off', () => {
  const before = soundRules('preset: us-health\n');
  const ids = ({ rules }: HouseRules): string[] => rules.map(({ id }) => id);
  const added = soundRules(`preset: us-health\n${RULES}`);
  assert.deepEqual(ids(added), [...ids(before), 'one']);
  const replaced = soundRules(`preset: us-health\n${RULES.replace('one:', 'no-cure:')}`);
  assert.deepEqual(ids(replaced), ids(before));
  assert.deepEqual(messages(replaced, 'It cures.'), []);
  assert.deepEqual(messages(replaced, 'xb'), ['found "xb", expected y: z (s)']);
  const off = soundRules('preset: us-health\noff: [no-cure, claims, grade]\n');
  assert.deepEqual(
    ids(off),
    ids(before).filter((id) => id !== 'no-cure'),
  );
  assert.deepEqual([off.claims, off.grade, before.grade], [undefined, undefined, 8]);
});

test('a list replaces the one of the preset, may contain it, and can be switched off', () => {
  const text = 'Our lamp was FDA-approved. The device was FDA-approved.';
  const places = (rules: string): number[] =>
    lintPassages([passage(text)], soundRules(`preset: us-health\n${rules}`)).map(({ place }) => place.column);
  assert.deepEqual(places(''), [43]);
  assert.deepEqual(places("lists: {device: ['lamps?']}\n"), [14, 43]);
  assert.deepEqual(places("lists: {device: ['{device}', 'lamps?']}\n"), [14, 43]);
  assert.deepEqual(places("lists: {drug: ['devices?']}\noff: [device]\n"), []);
});

test('claims are those of the preset, and the file’s own', () => {
  const { claims } = soundRules("preset: us-health\nclaims: ['Health Canada']\n");
  assert.ok(claims);
  for (const word of ['FDA', 'cleared', 'health  canada']) assert.ok(word.search(claims) === 0, word);
});

test('a region has the rules of its language, and no rules file means no house rules', () => {
  const file = { kind: 'rules' as const, path: 'rules.en.yaml', id: 'rules', locale: 'en', text: RULES };
  const rulesFor = houseRules([file], () => assert.fail);
  assert.equal(rulesFor('en').rules.length, 1);
  assert.equal(rulesFor('en-GB'), rulesFor('en'));
  for (const locale of ['es', 'zh-Hant', '../en', '']) assert.equal(rulesFor(locale), NO_RULES);
  assert.deepEqual(lintPassages([passage('un año a el el')], NO_RULES), []);
});

test('rules for another language have no preset, and find no mistakes in English', () => {
  const spanish = soundRules(RULES.replace('x{a}', 'cura'), 'es');
  assert.deepEqual(messages(spanish, 'Un año cura a el el.'), ['found "cura", expected y: z (s)']);
  assert.deepEqual(rulesIn('preset: us-health\ngrade: 8\n', 'es').problems, [
    'rules.es.yaml:1:9  preset: found "us-health", expected none',
  ]);
  assert.deepEqual(rulesIn('grade: 8\n', 'es').problems, [
    'rules.es.yaml:1:1  grade: found 8, expected it only for English, whose syllables are counted',
  ]);
});

const PATH = 'en/articles/walking.md';
const pending = (body: string): string => article(body).replace('status: published', 'status: pending');

test('without a rules file, only numbers need a source in a pending text', async (context) => {
  const changes = {
    [PATH]: pending(
      'The FDA approved it. It cures the the multidisciplinary neuropharmacological feet.\n\nIn 5 days.',
    ),
    'en/panels/walking.md': null,
  };
  const none = await problemsOf(context, { ...changes, 'rules.en.yaml': null });
  assert.deepEqual(
    none.filter((problem) => problem.startsWith(PATH)),
    [`${PATH}:10:4  found "5" without a source, expected a citation such as [@key] next to it`],
  );
  const some = await problemsOf(context, { ...changes, 'rules.en.yaml': 'preset: us-health\n' });
  assert.deepEqual(
    some
      .filter((problem) => problem.startsWith(PATH))
      .map((problem) => / {2}found "[^"]*"/.exec(problem)?.[0].trim()),
    ['found "FDA"', 'found "FDA approved"', 'found "cures"', undefined, 'found "5"'],
  );
});

test('a mistake in clinic.yaml does not turn the numbers of the crisis line into claims', async (context) => {
  for (const [clinic, expected] of [
    [
      'name: ""\nsite: https://clinic.example/\nplaceholder: false\npages: {walks: walks/, talks: talks/}\nregion: US\ncrisis: {US: [tel:988]}\n',
      1,
    ],
    ['name: "', 1],
  ] as const)
    assert.equal(
      (await problemsOf(context, { [PATH]: pending('Call 988.'), 'clinic.yaml': clinic })).length,
      expected,
    );
});

test('the numbers and hosts of the crisis line need no source, however they are written', async (context) => {
  const clinic = (crisis: string): string =>
    `name: A clinic\nsite: https://clinic.example/\nplaceholder: false\npages: {walks: walks/, talks: talks/}\nregion: US\ncrisis: {US: [tel:988], GB: [${crisis}]}\n`;
  const claims = async (text: string, crisis: string): Promise<string[]> =>
    (await problemsOf(context, { [PATH]: pending(text), 'clinic.yaml': clinic(crisis) })).filter((problem) =>
      problem.includes('without a source'),
    );
  const british = "tel:116123, 'tel:+441632960123', tel:111, https://help1.example/chat";
  for (const text of [
    'Call 116 123.',
    'Call 116123 or 111.',
    'Call 01632 960123.',
    'Call +44 1632 960 123.',
    'Call 988, or read help1.example.',
  ])
    assert.deepEqual(await claims(text, british), [], text);
  for (const [text, found] of [
    ['Call 116 124.', '116'],
    ['It is 11.1 days.', '11.1'],
    ['Call 911.', '911'],
    ['98.8% of them', '98.8%'],
  ] as const)
    assert.match((await claims(text, british)).join(), new RegExp(`found "${found}" without`), text);
});

const DRAWN = 'One dot is one walk.';
const DOTS = /words that make sense without the drawing, .*: in plain text.* there is no drawing \(WCAG/;

test('a text that speaks of a drawing is refused, with its place and the reason', async (context) => {
  const rules = { 'rules.en.yaml': 'preset: us-health\noff: [grade]\n' };
  const [found = '', ...others] = await problemsOf(context, {
    ...rules,
    'en/panels/walking.md': PANEL.replace('One walk a day.', DRAWN),
  });
  assert.match(found, /^en\/panels\/walking\.md:17:13 {2}found "dot", expected /);
  assert.match(found, DOTS);
  assert.deepEqual(others, []);
});

test('a legend may speak of a drawing, and so may the clinic’s own text', async (context) => {
  const problems = await problemsOf(context, {
    'rules.en.yaml': 'preset: us-health\noff: [grade]\n',
    'en/panels/walking.md': PANEL.replace('One walk a day.', `One walk a day.\n  legend: ${DRAWN}`),
    'en/articles/walking.md': article(DRAWN),
  });
  assert.deepEqual(problems, []);
});
