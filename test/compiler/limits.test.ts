import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE, article, problemsOf } from '../helpers/content-folder.ts';

const PATH = 'en/articles/walking.md';
const KB = 1024;

const times = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / text.length));

/** A paragraph of them, just below the size limit of a text, took seconds to minutes. */
const CROWDED = [
  '*a_ ',
  '**a_ ',
  '_a* ',
  '*a ',
  '***a** ',
  '[',
  '[a](',
  '![[',
  '[a][b] ',
  '[^a]',
  '](',
  '<',
  '<!--',
  '<a@b.c> ',
  '` `` ',
  'a`',
  '> *a_\n',
  '- *a_\n',
];
for (const mark of CROWDED)
  test(`too many marks are refused before they are parsed: ${JSON.stringify(mark)}`, async (context) => {
    // Short enough that no other limit applies.
    const text = times(mark, 9_000).trimEnd();
    const [problem = ''] = await problemsOf(context, { [PATH]: article(text) });
    assert.match(
      problem,
      /^en\/articles\/walking\.md:8:1 {2}found \d{4} marks such as \*, _ and \[ in one paragraph, expected at most 1000: split it$/,
    );
  });

test('a paragraph or value over 10,000 characters is refused', async (context) => {
  for (const sign of ['&', '.', '"', '#', '\\', '> ', 'a-', '|a', 'Words and more words. '])
    assert.match(
      (await problemsOf(context, { [PATH]: article(`Fine.\n\n${times(sign, 60 * KB).trimEnd()}`) })).join(
        '\n',
      ),
      /^en\/articles\/walking\.md:10:1 {2}found \d{5} characters in one paragraph, expected at most 10000: split it$|nested too deeply/,
      sign,
    );
  let count = 0;
  const long = SERVICE.replace('About our walks', `"${times('a ', 20 * KB)}"`);
  assert.deepEqual(await problemsOf(context, { 'en/services/walks.md': long }), [
    'en/services/walks.md:5:9  found 20480 characters in one paragraph, expected at most 10000: split it',
  ]);
  // The front matter is not one paragraph.
  const front = times('same: words\n', 12_000).replace(/same/g, () => `key${(count += 1)}`);
  const [problem = ''] = await problemsOf(context, {
    'en/services/walks.md': SERVICE.replace('page:', `${front}page:`),
  });
  assert.match(problem, /key1: unknown key/);
  const crowded = SERVICE.replace('About our walks', `'${times('*a_ ', 8_000)}'`);
  assert.deepEqual(await problemsOf(context, { 'en/services/walks.md': crowded }), [
    'en/services/walks.md:5:9  found 4000 marks such as *, _ and [ in one paragraph, expected at most 1000: split it',
  ]);
});

test('a text over 100 KB or 3000 lines is refused', async (context) => {
  const fine = times('One foot, then the other.\n\n', 101 * KB);
  assert.deepEqual(await problemsOf(context, { [PATH]: article(fine) }), [
    `${PATH}:1:1  found 102 KB of text, expected at most 100 KB: split it`,
  ]);
  assert.deepEqual(await problemsOf(context, { [PATH]: article(times('a\n\n', 20 * KB)) }), [
    `${PATH}:1:1  found 13661 lines of text, expected at most 3000: split it`,
  ]);
  const yaml = `shoes-2021:\n  title: ${times('Shoes ', 120 * KB)}\n`;
  assert.ok(
    (await problemsOf(context, { 'sources.yaml': yaml })).includes(
      'sources.yaml:1:1  found 121 KB of text, expected at most 100 KB: split it',
    ),
  );
});

test('many marks are fine when they are spread over paragraphs', async (context) => {
  const text = times('*One* foot, then **the** other.\n\n', 20 * KB);
  assert.deepEqual(await problemsOf(context, { [PATH]: article(text) }), []);
});
