import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PANEL, SERVICE, article, moduleOf, problemsOf } from '../helpers/content-folder.ts';

const INTERESTS: [yaml: string, expected: string][] = [
  ['Plain words.', '"Plain words."'],
  ['"**Stop.** Now."', 'html`<strong>Stop.</strong> Now.`'],
  ['"Call [911](tel:911) & wait"', 'html`Call <a href="tel:911">911</a> &amp; wait`'],
  ['\'Say "no" & <5 `\'', '"Say \\"no\\" & <5 `"'],
  ["'*a* ` ${b}'", 'html`<em>a</em> \\` \\${b}`'],
  ['A well-known risk', '"A well-known risk"'],
  ['Yes', '"Yes"'],
  ['2026', '"2026"'],
  ['12:30', '"12:30"'],
  ['0.50', '"0.50"'],
  ['"null"', '"null"'],
  ['true', '"true"'],
  ['>-\n  Over two\n  lines', '"Over two lines"'],
];

for (const [yaml, expected] of INTERESTS) {
  test(`inline text is compiled from ${yaml}`, async (context) => {
    const changes = { 'en/articles/walking.md': article('a', `interest: ${yaml}\n`) };
    const text = await moduleOf(context, changes, 'en/articles/walking.ts');
    assert.equal(/^ {2}"interest": (.*),$/m.exec(text)?.[1], expected);
  });
}

const TITLES: [yaml: string, expected: string][] = [
  ['Walks', '"Walks"'],
  ['Well-Known & Loved', 'html`<span class="keep">Well-Known</span> &amp; Loved`'],
  ['A state-of-the-art walk - really', 'html`A <span class="keep">state-of-the-art</span> walk - really`'],
  ['Año-nuevo', 'html`<span class="keep">Año-nuevo</span>`'],
  ['"*Well*-known"', 'html`<em>Well</em>-known`'],
  ['Pre- and post-walk', 'html`Pre- and <span class="keep">post-walk</span>`'],
];

for (const [yaml, expected] of TITLES) {
  test(`a title is compiled from ${yaml}`, async (context) => {
    const changes = { 'en/services/walks.md': SERVICE.replace('heading: Walks', () => `heading: ${yaml}`) };
    const text = await moduleOf(context, changes, 'en/services/walks.ts');
    assert.equal(/^ {2}"heading": (.*),$/m.exec(text)?.[1], expected);
  });
}

const REFUSED: [yaml: string, expected: string][] = [
  ['', '25:8  watch: found nothing, expected text'],
  ['null', '25:8  watch: found nothing, expected text'],
  ['[a, b]', '25:8  watch: found a list of 2, expected text'],
  ['{a: b}', '25:8  watch: found keys with values, expected text'],
  ['"# a"', '25:8  watch: found a heading, expected one paragraph of text'],
  ['"- a"', '25:8  watch: found a list, expected one paragraph of text'],
  ['"a\\n\\nb"', '25:8  watch: found 2 paragraphs or lists, expected one paragraph of text'],
  ['a <b>c', '25:8  watch: HTML is not allowed, expected Markdown (write \\< for the sign itself)'],
  [
    '"[a](page:walks)"',
    '25:8  watch: found a link to page:walks, expected an address that begins with https:, http:, tel:, sms:, mailto: (only articles and answers link to pages)',
  ],
];

for (const [yaml, expected] of REFUSED) {
  test(`inline text must not be ${yaml || 'nothing'}`, async (context) => {
    const changes = { 'en/panels/walking.md': PANEL.replace('"**Watch your step.**"', () => yaml) };
    assert.deepEqual(await problemsOf(context, changes), [`en/panels/walking.md:${expected}`]);
  });
}

test('navigation.label stays a plain string', async (context) => {
  const text = await moduleOf(
    context,
    {
      'en/navigation.yaml':
        'status: published\nlabel: Well-known *pages*\nlinks: []\naction:\n  page: walks\n  text: Well-known\n',
    },
    'en/navigation.ts',
  );
  assert.match(text, /^ {2}"label": "Well-known \*pages\*",$/m);
  assert.match(
    text,
    /^ {4}"text": html`<span class="last"><span class="keep">Well-known<\/span><svg .*<\/svg><\/span>`,$/m,
  );
});

const ARROWS: [yaml: string, expected: string][] = [
  ['Go', '<span class="last">Go<svg'],
  ['Go home', 'Go <span class="last">home<svg'],
  ['Go well-known', 'Go <span class="last"><span class="keep">well-known</span><svg'],
  ['"Go **home now**"', 'Go <span class="last"><strong>home now</strong><svg'],
];

for (const [yaml, expected] of ARROWS) {
  test(`the arrow of a link stays with its last word: ${yaml}`, async (context) => {
    const navigation = `status: published\nlabel: More\nlinks: []\naction:\n  page: walks\n  text: ${yaml}\n`;
    const text = await moduleOf(context, { 'en/navigation.yaml': navigation }, 'en/navigation.ts');
    assert.ok(text.includes(`html\`${expected}`), text);
  });
}
