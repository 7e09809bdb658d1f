/** The numbers to call are in the section of each text that names suicide, self-harm or a mood that gets worse. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import {
  PANEL,
  SERVICE,
  article,
  contentFolder,
  problemsOf,
  sourceHash,
  translation,
} from '../helpers/content-folder.ts';

const WALKING = 'en/articles/walking.md';
const PANELS = 'en/panels/walking.md';
const HERE = 'expected {urgent-help} in a paragraph of its own in this section';
const REASON = 'a reader who is in danger needs the numbers where they read';

/** What is wrong with this article. */
const inArticle = (test: TestContext, body: string, front = ''): Promise<string[]> =>
  problemsOf(test, { [WALKING]: article(body, front) });

const inPanel = (test: TestContext, change: string, to: string): Promise<string[]> => {
  assert.ok(PANEL.includes(change), change);
  return problemsOf(test, { [PANELS]: PANEL.replace(change, to) });
};

/** What the reports find, with line and column. */
const found = (problems: readonly string[]): string[] =>
  problems.map(
    (problem) =>
      /:(\d+:\d+ {2}(?:warning: )?found .*?)(?:, but| without|, expected| in this)/.exec(problem)?.[1] ??
      problem,
  );

describe('an article that names suicide', () => {
  it('is refused without the numbers in the same section', async (test) => {
    assert.deepEqual(await inArticle(test, 'Some think of\n**suicide**.'), [
      `${WALKING}:9:3  found "suicide" without the numbers to call, ${HERE}: ${REASON}`,
    ]);
  });

  it('is accepted with the numbers in the section, before or after the text', async (test) => {
    for (const body of [
      'Suicide.\n\n{urgent-help}',
      '{urgent-help}\n\nSuicide.',
      '## Suicide\n\nA walk.\n\n- a\n- b\n\n{urgent-help}',
    ])
      assert.deepEqual(await inArticle(test, body), [], body);
  });

  it('needs them again below the next heading, once a section', async (test) => {
    const body =
      'Suicide, and suicide.\n\n{urgent-help}\n\n## A walk\n\nSuicide.\n\nSelf-harm.\n\n### Deeper\n\n> Suicide.';
    assert.deepEqual(found(await inArticle(test, body)), ['14:1  found "Suicide"', '20:3  found "Suicide"']);
  });

  it('has its title in the section before the first heading', async (test) => {
    const named = (body: string): string => article(body).replace('On walking', 'On suicide');
    assert.deepEqual(found(await problemsOf(test, { [WALKING]: named('A walk.') })), [
      '2:11  found "suicide"',
    ]);
    assert.deepEqual(await problemsOf(test, { [WALKING]: named('A walk.\n\n{urgent-help}') }), []);
  });

  it('has no place for them in other values', async (test) => {
    assert.deepEqual(await inArticle(test, 'A walk.\n\n{urgent-help}', 'interest: We study suicide.\n'), [
      `${WALKING}:6:20  found "suicide", expected it in the text below the front matter: the numbers to call cannot be shown here, and ${REASON}`,
    ]);
  });

  it('is refused without a crisis line, with or without the box', async (test) => {
    const clinic =
      'name: A clinic\nsite: https://clinic.example/\nplaceholder: false\npages: { walks: walks/, talks: talks/ }\n';
    const without = { 'clinic.yaml': clinic, 'en/crisis.yaml': null, [PANELS]: null };
    for (const body of ['Suicide.', 'Suicide.\n\n{urgent-help}'])
      assert.deepEqual(
        (await problemsOf(test, { ...without, [WALKING]: article(body) })).filter((one) =>
          one.startsWith(WALKING),
        ),
        [
          `${WALKING}:8:1  found "Suicide", but no numbers to call, expected region and crisis in clinic.yaml, and the numbers in crisis.yaml: ${REASON}`,
        ],
        body,
      );
  });
});

describe('the marker {urgent-help}', () => {
  it('becomes the box, and is no text', async (test) => {
    const from = await contentFolder(test, { [WALKING]: article('Suicide.\n\n{urgent-help}\n\nA walk.') });
    const { files, words } = await compileContent({ from });
    assert.match(
      String(files.get('en/articles/walking.ts')),
      /<p>Suicide.<\/p>\s*\$\{kit\.urgent\}\s*<p>A walk.<\/p>/,
    );
    assert.match(words.get('en/articles.walking.txt') ?? '', /Suicide\.\n\[urgent help\]\nA walk\./);
  });

  it('is refused inside other text, in lists and in front matter', async (test) => {
    for (const [body, front, place] of [
      ['Call: {urgent-help}', '', '8:7'],
      ['- {urgent-help}', '', '8:3'],
      ['> {urgent-help}', '', '8:3'],
      ['A walk.\n{urgent-help}', '', '9:1'],
      ['## {urgent-help}\n\nA walk.', '', '8:4'],
      ['{Urgent help}', '', '8:1'],
      ['A walk.', 'interest: "{urgent-help}"\n', '6:12'],
    ] as const) {
      const [problem, ...others] = await inArticle(test, body, front);
      assert.match(
        problem ?? '',
        new RegExp(
          `:${place}  found "\\{[Uu]rgent.help\\}", expected \\{urgent-help\\} in a paragraph of its own`,
        ),
        body,
      );
      assert.deepEqual(others, []);
    }
  });

  it('is refused twice in a section, and where nothing else is', async (test) => {
    assert.deepEqual(await inArticle(test, '{urgent-help}\n\nA walk.\n\n{urgent-help}'), [
      `${WALKING}:12:1  found a second box with urgent help in this section, expected one`,
    ]);
    assert.equal((await inArticle(test, '{urgent-help}')).length, 1);
  });

  it('is allowed in a section that names nothing', async (test) => {
    assert.deepEqual(await inArticle(test, '{urgent-help}\n\nA walk.'), []);
  });
});

describe('a panel that names suicide', () => {
  it('has the numbers in the warning, and for what is below it', async (test) => {
    for (const [change, to] of [
      ['"**Watch your step.**"', 'Watch for suicide.'],
      ['text: sat', 'text: had thoughts of suicide'],
      ['note: It depends.', 'note: Some feel hopeless.'],
      ['text: Tie your shoes.', 'text: Tell us if your mood gets worse.'],
    ] as const)
      assert.deepEqual(await inPanel(test, change, to), [], to);
  });

  it('is refused where it has none', async (test) => {
    for (const [change, to, expected] of [
      [
        'items: [feet]',
        'items: [suicide]',
        'help: urgent on the one of suits, unsuited and talkFirst that names it',
      ],
      [
        'note: Fish swim.',
        'note: Suicide.',
        'help: urgent on the one of suits, unsuited and talkFirst that names it',
      ],
      ['You can.', 'Suicide.', '{urgent-help} in a paragraph of its own in this section'],
      ['What if I stay?', 'Suicide?', '{urgent-help} in a paragraph of its own in this section'],
      ['title: Walking', 'title: Suicide', 'it in watch, in a note, or in the answer to a question'],
      ['You walk.', 'Suicide.', 'it in watch, in a note, or in the answer to a question'],
      ['label: How long', 'label: Suicide', 'it in watch, in a note, or in the answer to a question'],
      [
        'caption: Rain by month',
        'caption: Suicide',
        'it in watch, in a note, or in the answer to a question',
      ],
      ['[May, 0.50]', '[Suicide, 0.50]', 'it in watch, in a note, or in the answer to a question'],
      ['text: About our walks', 'text: Suicide', 'it in watch, in a note, or in the answer to a question'],
      ['We sell shoes.', 'Suicide.', 'it in watch, in a note, or in the answer to a question'],
    ] as const) {
      const problems = (await inPanel(test, change, to)).filter((one) => /[Ss]uicide/.test(one));
      assert.equal(problems.length, 1, problems.join('\n') || to);
      assert.ok(problems[0]?.includes(`, expected ${expected}: `), problems[0]);
    }
  });

  it('has them after a list with help: urgent, one for all lists', async (test) => {
    const helped = PANEL.replace('items: [feet]', 'items: [suicide]\n  help: urgent');
    const from = await contentFolder(test, { [PANELS]: helped });
    const { files, problems } = await compileContent({ from });
    assert.deepEqual(
      problems.filter(({ level }) => level === 'error'),
      [],
    );
    assert.match(String(files.get('en/panels/walking.ts')), /<li>suicide<\/li><\/ul>\$\{kit\.urgent\}/);
    const twice = helped.replace('note: Fish swim.', 'note: Fish swim.\n  help: urgent');
    assert.deepEqual(found(await problemsOf(test, { [PANELS]: twice })), [
      `26:9  found a second box with urgent help`,
    ]);
  });
});

it('a card, the navigation, the glossary and a picture have no place for the numbers', async (test) => {
  const expected =
    'expected it in an article or in a question of a panel: the numbers to call cannot be shown here';
  const problems = await problemsOf(test, {
    'en/services/walks.md': SERVICE.replace('A walk in the woods.', 'Help with suicide.'),
    'en/navigation.yaml':
      'status: published\nlabel: Self-harm\nlinks:\n  - page: talks\n    text: Talks\naction:\n  page: walks\n  text: Walks\n',
    'en/glossary.yaml':
      'status: pending\nterms:\n  foot:\n    term: foot\n    text: A wish to be dead.\n    forms: [foot]\n',
    'media/tree.yaml': 'credit: Somebody\nalt:\n  en: A person who feels hopeless\n',
  });
  for (const file of [
    'en/services/walks.md:9:11',
    'en/navigation.yaml:2:8',
    'en/glossary.yaml:5:13',
    'media/tree.yaml:3:26',
  ])
    assert.ok(
      problems.some((one) => one.startsWith(`${file}  `) && one.includes(expected)),
      `${file}\n${problems.join('\n')}`,
    );
});

describe('a translation', () => {
  const SPANISH = 'es/articles/walking.md';
  const source = article('Suicide.\n\n{urgent-help}\n\n## More\n\nA walk.\n\n{urgent-help}');
  const spanish = (body: string, from = source): string =>
    translation(WALKING, article(body).replace('On walking', 'Caminar'), from);
  const LACKING = 'Suicidio.\n\n## Más\n\nUn paseo.';

  it('has the numbers where its source has them', async (test) => {
    const from = await contentFolder(test, { [WALKING]: source, [SPANISH]: spanish(LACKING) });
    const { files, problems } = await compileContent({ from });
    assert.deepEqual(
      problems.filter(({ level }) => level === 'error'),
      [],
    );
    const module = String(files.get('es/articles/walking.ts'));
    assert.match(
      module,
      /Suicidio\.<\/p>\s*\$\{kit\.urgent\}\s*\$\{kit\.heading.*\s*<p>Un paseo\.<\/p>\s*\$\{kit\.urgent\}/,
    );
  });

  it('has each only once, and is not stale because its source gets one', async (test) => {
    const marked = 'Suicidio.\n\n{urgent-help}\n\n## Más\n\nUn paseo.\n\n{urgent-help}';
    assert.deepEqual(await problemsOf(test, { [WALKING]: source, [SPANISH]: spanish(marked) }), []);
    assert.equal(sourceHash(WALKING, source), sourceHash(WALKING, source.replaceAll('{urgent-help}\n', '')));
  });

  it('has them too while it is stale', async (test) => {
    const old = spanish(LACKING, article('Old.\n\n## More\n\nA walk.'));
    const from = await contentFolder(test, { [WALKING]: source, [SPANISH]: old });
    const { files, problems } = await compileContent({ from });
    assert.ok(
      problems.every(({ level }) => level === 'warning'),
      problems.join('\n'),
    );
    assert.equal(String(files.get('es/articles/walking.ts')).split('kit.urgent').length, 3);
  });

  it('has them if it says itself what its source no longer does', async (test) => {
    const old = spanish('Suicidio.', article('Suicide.'));
    const from = await contentFolder(test, { [WALKING]: article('A walk.'), [SPANISH]: old });
    const { files, problems } = await compileContent({ from });
    assert.ok(
      problems.every(({ level }) => level === 'warning'),
      problems.join('\n'),
    );
    assert.match(String(files.get('es/articles/walking.ts')), /Suicidio\.<\/p>\s*\$\{kit\.urgent\}/);
  });

  it('is refused if it names what its source does not', async (test) => {
    const plain = article('A walk.');
    assert.deepEqual(
      found(await problemsOf(test, { [WALKING]: plain, [SPANISH]: spanish('Suicidio.', plain) })),
      ['10:1  found "Suicidio"'],
    );
  });

  it('has the help of its source on the same list', async (test) => {
    const helped = PANEL.replace('items: [feet]', 'items: [suicide]\n  help: urgent');
    const own = translation(PANELS, PANEL.replace('[feet]', '[suicidio]'), helped);
    const from = await contentFolder(test, {
      [PANELS]: helped,
      'es/panels/walking.md': own,
      'es/crisis.yaml':
        'status: pending\ntranslation:\n  source: "000000000000"\nregions:\n  US:\n    lead: ¿Crisis?\n    text: Llame al 988.\n    urgent: "[Llame al 988](tel:988)"\n    links:\n      - text: Llame al 988\n        href: tel:988\n',
    });
    const { files } = await compileContent({ from });
    assert.match(String(files.get('es/panels/walking.ts')), /suicidio<\/li><\/ul>\$\{kit\.urgent\}/);
  });
});
