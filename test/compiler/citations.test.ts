import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { PANEL, SERVICE, article, moduleOf, problemsOf } from '../helpers/content-folder.ts';

const ARTICLE = 'en/articles/walking.md';
const PATH = 'en/panels/walking.md';

/** Sources with these keys, each with its key as its title. */
const sources = (keys: string): string => [...keys].map((key) => `${key}: {title: ${key}}\n`).join('');

/** The panel cites nothing, so that `shoes-2021` need not exist. */
const BARE = PANEL.replaceAll('[@shoes-2021]', '').replaceAll(/\d+ minutes|0\.50|1,000/g, 'some');

/** Links to sources as [number], with a star for the target of the link back. */
const short = (module: string): string =>
  module
    .replace(/<a( id="c(\d+)")? href="#s(\d+)" role="doc-noteref">\3<\/a>/g, (_, id, first, number) =>
      id === undefined ? `[${number}]` : `[${number}${first === number ? '*' : '?'}]`,
    )
    .replace(/<sup>((\[\d+\*?\] ?)+)<\/sup>/g, '$1');

const sourcesIn = (module: string): string[] =>
  [...module.matchAll(/\$\{kit\.source\((\d+), "“(\w)”", "\."(, "", "", 1)?\)\}/g)].map(
    ([, number, key, uncited]) => `${number} ${key}${uncited ? ', not cited' : ''}`,
  );

async function compiled(context: TestContext, body: string, keys = 'ab', front = ''): Promise<string> {
  const changes = {
    [ARTICLE]: article(body, front),
    [PATH]: BARE.replace('You can.', `You can.${[...keys].map((key) => `[@${key}]`).join('')}`),
    'sources.yaml': sources(keys),
  };
  return moduleOf(context, changes, 'en/articles/walking.ts');
}

const BODIES: [body: string, expected: string][] = [
  ['One[@a] and two[@b].', '<p>One[1*] and two[2*].</p>'],
  ['One[@b] and two[@a], one[@b].', '<p>One[1*] and two[2*], one[1].</p>'],
  ['One[@a; @b].', '<p>One[1*] [2*].</p>'],
  ['One[@a;@b; @a].', '<p>One[1*] [2*].</p>'],
  ['One [@a], **two  [@b]**.', '<p>One[1*], <strong>two[2*]</strong>.</p>'],
  ['One\n[@a] and\ntwo[@b;\n@a].', '<p>One[1*] and\ntwo[2*] [1].</p>'],
  ['- One[@b]\n- Two[@a]\n\n> Three[@a]', '<li>One[1*]</li><li>Two[2*]</li>'],
];

for (const [body, expected] of BODIES) {
  test(`an article with ${JSON.stringify(body)}`, async (context) => {
    const module = short(await compiled(context, body));
    assert.ok(module.includes(expected), module);
  });
}

test('sources are listed in reading order, and those of the whole text come last', async (context) => {
  const module = await compiled(context, 'One[@c] and two[@a].', 'abcd', 'sources: [d, a, b]\n');
  assert.deepEqual(sourcesIn(module), ['1 c', '2 a', '3 d, not cited', '4 b, not cited']);
});

test('a panel numbers its citations in reading order', async (context) => {
  const panel = BARE.replace('walk.', 'walk.[@a]')
    .replace('you like', 'you like[@b; @a]')
    .replace('your shoes.', 'your shoes.[@c]')
    .replace('[feet]', "['feet[@d]']")
    .replace('one trial.', 'one trial.[@e]')
    .replace('You can.', 'You can.[@f]')
    .replace('We sell shoes.', 'We sell shoes.[@g]');
  const changes = { [PATH]: panel, 'sources.yaml': sources('gfedcba') };
  const module = await moduleOf(context, changes, 'en/panels/walking.ts');
  const numbers: Record<string, string> = {};
  let key = '';
  for (const [, section, number] of short(module).matchAll(/^ {2}"(\w+)": |(\[\d+[*?]?\])/gm)) {
    if (section !== undefined) key = section;
    else numbers[key] = `${numbers[key] ?? ''}${number}`;
  }
  assert.deepEqual(numbers, {
    ...{ summary: '[1*]', facts: '[2*][1]', steps: '[3*]', suitability: '[4*]', safety: '[5*]' },
    ...{ questions: '[6*]', interest: '[7*]' },
  });
  assert.deepEqual(sourcesIn(module).join(), '1 a,2 b,3 c,4 d,5 e,6 f,7 g');
});

test('a conflict of interest is numbered after the text of the article', async (context) => {
  const module = await compiled(context, 'One[@b].', 'ab', 'interest: We sell shoes.[@a]\n');
  assert.deepEqual(sourcesIn(module), ['1 b', '2 a']);
});

const UNKNOWN = 'citation: found "boots", expected shoes-2021, the keys of sources.yaml';
const TITLE = 'a citation is not allowed in a title, expected it in the text';
const NO_LIST =
  'found the citation [@shoes-2021], expected text without citations, because no list of sources is shown here';
const CITATION = 'expected a citation such as [@key]';
const claim = (text: string): string => `found "${text}" without a source, ${CITATION} next to it`;

const refuses = (what: string, path: string, text: string, ...expected: string[]): void => {
  test(`the compiler checks citations: ${what}`, async (context) => {
    const problems = await problemsOf(context, { [path]: text });
    assert.deepEqual(
      problems,
      expected.map((problem) => `${path}:${problem}`),
    );
  });
};

const IN_BODIES: [body: string, expected: string][] = [
  ['One\n\nTwo [@boots] and', `10:6  ${UNKNOWN}`],
  ['One\nand **two[@shoes-2021;\n@boots]**', `10:1  ${UNKNOWN}`],
  ['One [@] two', `8:5  found "[@", ${CITATION}`],
  ['One\ntwo [@shoes-2021 three', `9:5  found "[@shoes-2021 three", ${CITATION}`],
  ['One[^1]', `8:4  found "[^1]", ${CITATION}, because footnotes are not allowed`],
  ['One\n\n| a | b |\n|---|---|', '10:1  found "| a | b |", expected a list, because tables are not allowed'],
  ['- One\n- Two ~~x~~', '9:7  found "~~x~~", expected plain text, because strikethrough is not allowed'],
  ['## One[@shoes-2021]\n\nTwo', `8:4  ${TITLE}`],
  ['[One[@shoes-2021]](page:walks)', '8:2  a citation is not allowed in a link, expected it after the link'],
];
for (const [body, expected] of IN_BODIES) refuses(JSON.stringify(body), ARTICLE, article(body), expected);

const IN_PANELS: [found: string, put: string, ...expected: string[]][] = [
  ["['You walk.[@shoes-2021]']", '[You @boots walk]'],
  ["'You walk.[@shoes-2021]'", '"You [@boots] walk"', `5:17  ${UNKNOWN}`],
  ["['You walk.[@shoes-2021]']", '\n  - You [@boots] walk', `6:10  ${UNKNOWN}`],
  ["['You walk.[@shoes-2021]']", '\n  - >\n    You\n    [@boots]', `6:5  ${UNKNOWN}`],
  ['We sell shoes.', 'We [@shoes sell.', `48:14  found "[@shoes sell.", ${CITATION}`],
  ['Before', 'Before[@shoes-2021]', `11:12  steps[1].title: ${TITLE}`],
  ['stay?', 'stay?[@shoes-2021]', `64:4  ${TITLE}`],
  ['About our walks', 'About our walks[@shoes-2021]', `47:9  action.text: ${TITLE}`],
  ['like[@shoes-2021]', 'like', `8:12  ${claim('30')}`],
  ['Tie your', 'Tie 2 or 3', `12:15  ${claim('2')}`],
  ['Good for', 'FDA cleared for', `19:10  ${claim('FDA')}`],
  ['[feet]', '["feet[@shoes-2021]", 2 of 5 fish]', `20:32  ${claim('2 of 5')}`],
  ['trial.[@shoes-2021]', 'trial of 4.5 days.', `34:27  ${claim('4.5')}`],
  ['months.[@shoes-2021]', 'months.'],
];
for (const [found, put, ...expected] of IN_PANELS)
  refuses(`${found} → ${put.trim()}`, PATH, PANEL.replace(found, put), ...expected);

refuses(
  'in a title',
  ARTICLE,
  article('One').replace('On walking', 'On[@shoes-2021]'),
  `2:8  title: ${TITLE}`,
);
refuses(
  'in a service',
  'en/services/walks.md',
  SERVICE.replace('A walk', 'A walk[@shoes-2021]'),
  `9:8  ${NO_LIST}`,
);
refuses(
  'in a glossary',
  'en/glossary.yaml',
  "status: published\nterms:\n  foot: {term: a, forms: [foot], text: 'a[@shoes-2021]'}\n",
  `3:43  ${NO_LIST}`,
);
refuses(
  'in a crisis line',
  'en/crisis.yaml',
  "status: pending\nregions: {US: {lead: '[@shoes-2021]', text: Call, urgent: Call, elsewhere: Call, links: [{text: Call 988, href: 'tel:988'}]}}\n",
  `2:24  ${NO_LIST}`,
);
refuses(
  'in the reason of what was withdrawn',
  ARTICLE,
  article('One', 'successor: talks\nreason: No.[@shoes-2021]\n').replace('published', 'withdrawn'),
  `7:13  ${NO_LIST}`,
);
refuses(
  'a source that nothing cites',
  'sources.yaml',
  'shoes-2021: {title: a}\n\n# More.\nboots: {title: b}\n',
  '4:1  boots: found a source that no text cites, expected [@boots] in a text',
);

const CLAIMS: [body: string, ...expected: string[]][] = [
  ['We walk.\n\nFor 30 minutes, or 40.', `10:5  ${claim('30')}`],
  ['- Two[@shoes-2021]\n- From 3 to 6 days', `9:8  ${claim('3 to 6')}`],
  ['It is **cleared**.\n\nThe FDA knows.', `8:9  ${claim('cleared')}`, `10:5  ${claim('FDA')}`],
  ['For 30 minutes. It is cleared.[@shoes-2021]'],
  // The clinic's own crisis line has the one, but not the other.
  ['Call 988.'],
  ['Call 911.', `8:6  ${claim('911')}`],
  ['Call 9880.', `8:6  ${claim('9880')}`],
];
for (const [body, ...expected] of CLAIMS) {
  refuses(`pending: ${body}`, ARTICLE, article(body).replace('published', 'pending'), ...expected);
  refuses(`published: ${body}`, ARTICLE, article(body));
}

test('a citation in a list item covers the title of the list, but not the other way round', async (context) => {
  const panel = PANEL.replace('Good for', 'Cleared for').replace('[feet]', "['feet[@shoes-2021]']");
  assert.deepEqual(await problemsOf(context, { [PATH]: panel }), []);
});

test('text that only looks like a placeholder of the compiler stays text', async (context) => {
  const module = await compiled(context, 'One[@a; @b]. [\\<!--@a-->](page:walks)');
  assert.match(module, /kit\.link\("walks", (?:"<!--@a-->"|html`&lt;!--@a--&gt;`)\)/);
});
