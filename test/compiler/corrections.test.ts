/** A change of the English files alone: never an error in another language, and English where a fact has changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import { pseudoFile } from '../../compiler/output/pseudo.ts';
import { format } from '../../compiler/source/problem.ts';
import { PANEL, article, contentFolder, englishOf, isOfText, sourceHash } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const [ARTICLE, CARD, PANELS, CRISIS, NAVIGATION, GLOSSARY] = [
  'en/articles/walking.md',
  'en/services/walks.md',
  'en/panels/walking.md',
  'en/crisis.yaml',
  'en/navigation.yaml',
  'en/glossary.yaml',
] as const;

const panel = PANEL.replace(
  'steps:',
  '  - label: Where\n    value: Outside\n    note: Or inside.\nsteps:\n  - title: Early\n    text: Get up.',
)
  .replace('items: [fish]', 'items: [fish, whales]')
  .replace('You can.', 'You can. See [a page](https://a.example/a-b).')
  .concat('\n## Does it help?\n\n- About 38 of 100 feel better, 11 of 100 without.[@shoes-2021]\n');

const SOURCES: Changes = {
  'sources.yaml':
    'shoes-2021:\n  author: C.\n  title: Shoes\n  issued: 2021\nsocks-2022:\n  author: D.\n  title: Socks\n  issued: 2022\n',
};
const ENGLISH = englishOf({
  [ARTICLE]: article(
    'First the left foot.\n\nThen the right foot.\n\nThen a sock, and another.[@socks-2022]',
  ),
  [PANELS]: panel,
  [GLOSSARY]:
    'status: pending\nterms:\n  sock:\n    term: Sock\n    forms: [sock]\n    text: It is warm.\n  foot:\n    term: Foot\n    forms: [foot]\n    text: You have it.\n',
});

/** The English text with accents is a translation that anybody can check. */
const translated = Object.fromEntries(
  Object.entries(ENGLISH).map(([path, text]) => {
    const kind = /^en\/(\w+)/.exec(path)?.[1] ?? '';
    const file = pseudoFile({ kind, path, text, id: '', locale: 'en' }, sourceHash(path, text));
    return [path.replace('en/', 'de/'), file?.text ?? ''];
  }),
);

/** What the translations were made from. */
async function stateOf(context: TestContext): Promise<string> {
  const from = await contentFolder(context, { ...SOURCES, ...ENGLISH, ...translated });
  const { words, problems } = await compileContent({ from });
  assert.deepEqual(problems.filter(isOfText).map(format), []);
  return words.get('de/translated.json') ?? '';
}

interface Outcome {
  problems: string[];
  /** The names of what is in English, by stale piece. */
  stale: Record<string, string>;
  module: (path: string) => string;
}

async function compiled(context: TestContext, changes: Changes): Promise<Outcome> {
  const state = { 'compiled/de/translated.json': await stateOf(context) };
  const from = await contentFolder(context, { ...SOURCES, ...ENGLISH, ...translated, ...state, ...changes });
  const { problems, files } = await compileContent({ from });
  const texts = problems
    .filter(isOfText)
    .map((problem) => format(problem).replaceAll(/\S*content-[^/\s]+\/content\/?/g, ''));
  const older =
    /^de\/(.*)\.\w+:\d+:\d+ {2}warning: translation\.source: .* translated(?:\. Shown in English until then: (.*))?$/;
  return {
    problems: texts.filter((text) => !older.test(text)),
    stale: Object.fromEntries(
      texts.flatMap((text) => {
        const [, piece, names = ''] = older.exec(text) ?? [];
        return piece === undefined ? [] : [[piece, names]];
      }),
    ),
    module: (path) => String(files.get(`de/${path}.ts`)),
  };
}

const replaced =
  (path: string, found: string | RegExp, text: string) =>
  (files: Record<string, string>): Changes => {
    const old = files[path] ?? '';
    const changed = old.replace(found, text);
    assert.notEqual(changed, old, `${path} has no ${String(found)}`);
    return { [path]: changed };
  };

type Change = (files: Record<string, string>) => Changes;
type Row = [what: string, change: Change, stale: Record<string, string>];

const inArticle = (what: string, found: string | RegExp, text: string, names: string): Row => [
  what,
  replaced(ARTICLE, found, text),
  { 'articles/walking': names },
];
const inPanel = (what: string, found: string | RegExp, text: string, names: string): Row => [
  what,
  replaced(PANELS, found, text),
  { 'panels/walking': names },
];

const FACT = /( {2}- label: How[^]*?)( {2}- label: Where[^]*?)(?=steps)/;
const ROWS: Row[] = [
  inArticle('a paragraph is added first', 'First the', 'Sit.\n\nFirst the', 'text block 1'),
  inArticle('a paragraph is added in the middle', 'Then the', 'Sit.\n\nThen the', 'text block 2'),
  inArticle('a paragraph is added last', '2022]', '2022]\n\nSit.', 'text block 4'),
  inArticle(
    'a heading and a list are added',
    'Then the',
    '## Next\n\n- Sit.\n\nThen the',
    'text block 2, text block 3',
  ),
  inArticle('a paragraph is removed', 'Then the right foot.\n\n', '', ''),
  inArticle('two paragraphs change places', /(First.*\n\n)(Then the.*\n\n)/, '$2$1', ''),
  inArticle('a paragraph is split', 'the left', 'the.\n\nLeft', 'text block 1, text block 2'),
  inArticle('a paragraph is reworded', 'First the left', 'Begin with the left', ''),
  inArticle('a figure is added to a paragraph', 'the left', 'the 2 left', 'text block 1'),
  inArticle('a citation is added', '@socks-2022', '@shoes-2021; @socks-2022', 'text block 3'),
  inArticle('the title is reworded', 'On walking', 'About walking', ''),
  inArticle('a key is added', 'audience:', 'interest: We sell shoes.\naudience:', 'interest'),
  inPanel(
    'a fact is added',
    'facts:\n',
    'facts:\n  - label: Who\n    value: You\n    note: Alone.\n',
    'facts[1]',
  ),
  inPanel('a fact is removed', FACT, '$1', ''),
  inPanel('two facts change places', FACT, '$2$1', ''),
  inPanel('a step is added', 'steps:\n', 'steps:\n  - title: Late\n    text: Sleep.\n', 'steps[1]'),
  inPanel('urgent help moves', /( {4}text: Get up\.\n)([^]*?)( {4}help: urgent\n)/, '$1$3$2', ''),
  inPanel('a figure of a fact is changed', '30 minutes', '40 minutes', 'facts[1]'),
  inPanel('a count is changed', 'count: 38', 'count: 39', 'compare[1]'),
  inPanel('two counts change places', /count: 38([^]*)count: 11/, 'count: 11$1count: 38', 'compare[1]'),
  inPanel('the kind of a comparison is changed', 'kind: benefit', 'kind: harm', ''),
  inPanel('a cell of a table is changed', '[May, 0.50]', '[May, 0.60]', 'rare'),
  inPanel('a row of words is added to a table', '[May, 0.50]', '[May, 0.50]\n      - [June, rain]', 'rare'),
  inPanel('the weeks of the course are changed', 'weeks: 4', 'weeks: 5', 'course'),
  inPanel('an item of those who should not is reworded', 'whales]', 'dolphins]', 'unsuited.items[2]'),
  inPanel('the note of those who should not is reworded', 'Fish swim.', 'Fish dive.', 'unsuited.note'),
  inPanel('the title of those whom it suits is reworded', 'Good for', 'Made for', ''),
  inPanel('a question is added', '## What if', '## Why?\n\nFor fun.\n\n## What if', 'text block 1'),
  inPanel('a question is removed', /## What if[^]*?(?=## Does)/, '', ''),
  inPanel('two questions change places', /(## What if[^]*?)(## Does[^]*)/, '$2\n$1', ''),
  inPanel('a figure in a list of an answer is changed', 'About 38', 'About 37', 'text block 2'),
  inPanel('two figures of an answer change places', /38 (.*) 11/, '11 $1 38', 'text block 2'),
  inPanel('the address of a link is changed', 'example/a-b', 'example/a/b', 'text block 1'),
  [
    'a figure is added to a card',
    replaced(CARD, 'A walk', 'A walk of 20 minutes'),
    { 'services/walks': 'text block 1' },
  ],
  [
    'a link of the navigation is added',
    replaced(NAVIGATION, 'action:', '  - page: walks\n    text: More\naction:'),
    { navigation: 'links[2]' },
  ],
  [
    'a word is added to the glossary',
    replaced(
      GLOSSARY,
      'terms:\n',
      'terms:\n  left:\n    term: Left\n    forms: [left]\n    text: Not right.\n',
    ),
    { glossary: '' },
  ],
  [
    'a figure is added to the glossary',
    replaced(GLOSSARY, 'It is warm', 'It is 2 mm thick'),
    { glossary: 'terms.sock' },
  ],
  [
    'a word is removed from the glossary',
    replaced(GLOSSARY, / {2}sock:[^]*(?= {2}foot)/, ''),
    { glossary: '' },
  ],
  ['the text of the crisis line is changed', replaced(CRISIS, 'In crisis?', 'Need help?'), { crisis: '' }],
  ['the urgent help is changed', replaced(CRISIS, 'Call 988 now.', 'Call 988 at once.'), { crisis: '' }],
  [
    'spaces, punctuation and marks are changed',
    (files) => ({
      ...replaced(ARTICLE, 'left foot.', '**left**  foot!')(files),
      ...replaced(PANELS, 'Fish swim.', '“Fish”\n    swim')(files),
    }),
    {},
  ],
  ['a piece is added', (files) => ({ 'en/articles/other.md': files[ARTICLE] ?? '' }), {}],
  [
    'a page gets another id',
    (files) => ({
      'clinic.yaml':
        'name: A clinic\nsite: https://clinic.example/\nplaceholder: false\npages:\n  hikes: walks/\n  talks: talks/\nregion: US\nhosts: [a.example]\ncrisis:\n  US: [tel:988]\n',
      ...Object.fromEntries(
        [ARTICLE, CARD, PANELS, NAVIGATION].map((path) => [
          path,
          (files[path] ?? '').replaceAll('page: walks', 'page: hikes'),
        ]),
      ),
    }),
    { navigation: '', 'panels/walking': '' },
  ],
  [
    'a source gets another name',
    (files) => ({
      'sources.yaml': (SOURCES['sources.yaml'] as string).replace('socks-2022', 'socks-2023'),
      ...replaced(ARTICLE, 'socks-2022', 'socks-2023')(files),
    }),
    { 'articles/walking': 'text block 3' },
  ],
];

for (const [what, change, expected] of ROWS) {
  test(`English alone changes: ${what}`, async (context) => {
    const { problems, stale, module } = await compiled(context, change(ENGLISH));
    assert.deepEqual(
      problems.filter((problem) => !/which is used$/.test(problem)),
      [],
    );
    assert.deepEqual(stale, expected);
    for (const [piece, names] of Object.entries(expected)) {
      // The glossary is shown by the article, and the crisis line always in the reader's language.
      const text = module(piece === 'glossary' ? 'articles/walking' : piece);
      if (!/glossary|crisis/.test(piece)) assert.match(text, /"translation": "stale"/);
      assert.equal(/lang="en" dir="ltr"/.test(text), names !== '', text);
    }
    assert.match(module('panels/walking'), /kit\.urgent/);
  });
}

test('a block in English has its language, explains no term, and leaves the rest as it is', async (context) => {
  const { module } = await compiled(context, replaced(ARTICLE, 'the left', 'the 2 left')(ENGLISH));
  const text = module('articles/walking');
  assert.match(text, /<p lang="en" dir="ltr">First the 2 left foot\.<\/p>\s*<p>Thééñ/);
  const card = await compiled(context, replaced(CARD, 'A walk', 'A walk of 20 minutes')(ENGLISH));
  assert.match(
    card.module('services/walks'),
    /"summary": html`<span lang="en" dir="ltr">A walk of 20 minutes/,
  );
  const { module: named } = await compiled(
    context,
    replaced(GLOSSARY, 'It is warm', 'It is 2 mm thick')(ENGLISH),
  );
  assert.match(named('articles/walking'), /"Sóóçķ",\s*html`<span lang="en" dir="ltr">It is 2 mm thick/);
});

const BROKEN: [what: string, state: string | null][] = [
  ['missing', null],
  ['broken', '{"oops'],
  ['empty', 'null'],
  ['of another form', '{"panels/walking": [1, 2], "crisis": "x", "__proto__": 3}'],
];
for (const [what, state] of BROKEN) {
  test(`where translated.json is ${what}, more is in English, and nothing fails`, async (context) => {
    const { problems, stale } = await compiled(context, {
      ...replaced(PANELS, '30 minutes', '40 minutes')(ENGLISH),
      'compiled/de/translated.json': state,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(stale, {
      'panels/walking': 'facts[1], unsuited.title, unsuited.items[1], unsuited.items[2], unsuited.note',
    });
  });
}

const ONCE: [what: string, change: Change, expected: RegExp][] = [
  [
    'a misspelt key',
    replaced(PANELS, 'interest:', 'intrest:'),
    /^en\/panels\/walking\.md:\d+:1 {2}intrest: unknown key/,
  ],
  [
    'a misspelt key of the glossary',
    replaced(GLOSSARY, 'term: Sock', 'trem: Sock'),
    /^en\/glossary\.yaml:4:5 {2}terms\.sock\.t/,
  ],
  [
    'an unknown page',
    replaced(NAVIGATION, 'page: walks', 'page: hikes'),
    /^en\/navigation\.yaml:7:9 {2}action\.page: found "hikes"/,
  ],
  [
    'YAML that cannot be read',
    replaced(CRISIS, 'lead: In', 'lead: "In" '),
    /^en\/crisis\.yaml:4:\d+ {2}not valid YAML/,
  ],
];
for (const [what, change, expected] of ONCE) {
  test(`${what} is reported in English alone`, async (context) => {
    const { problems } = await compiled(context, change(ENGLISH));
    assert.ok(problems.length > 0);
    for (const problem of problems) assert.match(problem, expected);
  });
}

test('a number that a translation changes while it is stale is not shown', async (context) => {
  const { problems, module } = await compiled(context, {
    ...replaced(PANELS, 'You walk', 'You hike')(ENGLISH),
    'de/panels/walking.md': (translated['de/panels/walking.md'] ?? '').replace('38 óóf 100', '83 óóf 100'),
  });
  assert.deepEqual(problems, []);
  assert.doesNotMatch(module('panels/walking'), /83/);
});

test('a new number of the crisis line is a warning in a stale translation, and a wrong one is an error', async (context) => {
  const clinic = (numbers: string): string =>
    `name: A clinic\nsite: https://clinic.example/\nplaceholder: false\npages:\n  walks: walks/\n  talks: talks/\nregion: US\nhosts: [a.example]\ncrisis:\n  US: [${numbers}]\n`;
  const text = ENGLISH[CRISIS] ?? '';
  const added = await compiled(context, {
    'clinic.yaml': clinic('tel:988, tel:741'),
    [CRISIS]: text.replace(
      'href: tel:988\n',
      'href: tel:988\n      - text: Call 741\n        href: tel:741\n',
    ),
  });
  assert.ok(added.problems.length > 0);
  for (const problem of added.problems) assert.match(problem, /^de\/crisis.*warning: .*found no .*741/);
  const replacedNumber = await compiled(context, {
    'clinic.yaml': clinic('tel:911'),
    [CRISIS]: text.replaceAll('988', '911'),
  });
  assert.ok(
    replacedNumber.problems.some((problem) =>
      /^de\/crisis\S+ {2}found tel:988, expected tel:911/.test(problem),
    ),
  );
});

test('a withdrawal in English withdraws the translation, with the reason in English', async (context) => {
  const { problems, module } = await compiled(
    context,
    replaced(PANELS, 'status: pending', 'status: withdrawn\nreason: New studies.\nsuccessor: talks')(ENGLISH),
  );
  assert.deepEqual(problems, [
    'de/panels/walking.md:4:9  warning: status: found "pending", expected withdrawn, as in en/panels/walking.md: its notice is shown, with the reason in English',
  ]);
  assert.match(
    module('panels/walking'),
    /: Withdrawn = \{[^]*"reason": html`<span lang="en" dir="ltr">New studies/,
  );
});
