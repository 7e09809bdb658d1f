import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PANEL, SERVICE, article, problemsOf } from '../helpers/content-folder.ts';

const ADDRESSES = 'an address that begins with https:, http:, tel:, sms:, mailto:';
const HTML = 'HTML is not allowed, expected Markdown (write \\< for the sign itself)';
const BY_REFERENCE = 'a reference link is not allowed, expected [text](address)';

/** The body starts on line 8. */
const CASES: [name: string, markdown: string, ...expected: string[]][] = [
  ['HTML in a line', 'a <b>c</b>', `8:3  ${HTML}`, `8:7  ${HTML}`],
  ['an HTML block', 'a\n\n<div>\nb\n</div>', `10:1  ${HTML}`],
  ['an HTML comment', 'a <!-- b -->', `8:3  ${HTML}`],
  [
    'an image',
    'a ![b](c.jpg)',
    '8:3  images are not allowed in text, expected a picture named in the front matter',
  ],
  ['code in a line', 'a `b`', '8:3  code is not allowed (`…`), expected plain text'],
  [
    'a code block',
    'a\n\n    b',
    '10:1  code is not allowed (four spaces at the start of a line make code), expected a paragraph',
  ],
  ['a rule', 'a\n\n***', '10:1  a horizontal rule is not allowed, expected a heading or a paragraph'],
  ['a link by reference', '[a]\n\n[a]: https://b', `8:1  ${BY_REFERENCE}`, `10:1  ${BY_REFERENCE}`],
  ['a link title', '[a](tel:1 "b")', '8:1  found the link title "b", expected [text](address)'],
  ['a link without words', '[](tel:1)', '8:1  found a link without text, expected [text](address)'],
  ['an empty item', '- a\n-', '9:1  found an empty list item, expected text'],
  ['a title in the body', '# a', '8:1  found #, expected ## or deeper: the title is in the front matter'],
  ['a skipped level', '## a\n\n#### b', '10:1  found ####, expected ### or fewer: a level is skipped'],
  ['a heading in a quote', '> ## a', '8:3  a heading is not allowed here, expected a paragraph or a list'],
  ['an unknown page', 'See\n[a](page:walk)', '9:1  page: found "walk", expected one of talks, walks'],
  ['no text', '', ':'],
];

for (const [name, markdown, ...expected] of CASES) {
  test(`an article must not contain ${name}`, async (context) => {
    const problems = await problemsOf(context, { 'en/articles/walking.md': article(markdown) });
    const told =
      expected[0] === ':'
        ? [':1:1  found no text below the front matter, expected paragraphs']
        : expected.map((line) => `:${line}`);
    assert.deepEqual(
      problems,
      told.map((line) => `en/articles/walking.md${line}`),
    );
  });
}

for (const address of [
  'javascript:alert(1)',
  'JaVa&#115;cript:x',
  '&#1;javascript:x',
  'java&Tab;script:x',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  'walks/',
  '/walks',
  '//walks.example',
  '#walks',
  '',
]) {
  test(`a link must not lead to ${address || 'nothing'}`, async (context) => {
    const [problem, ...others] = await problemsOf(context, {
      'en/articles/walking.md': article(`[a](<${address}>)`),
    });
    assert.match(problem ?? '', /^en\/articles\/walking\.md:8:1 {2}found .*, expected /);
    assert.ok(problem?.endsWith(`expected ${ADDRESSES}, or page:<id>`), problem);
    assert.deepEqual(others, []);
  });
}

test('a service has exactly one paragraph', async (context) => {
  const path = 'en/services/walks.md';
  assert.deepEqual(await problemsOf(context, { [path]: `${SERVICE}\nAnother.\n` }), [
    `${path}:11:1  found other text, expected exactly one paragraph`,
  ]);
  assert.deepEqual(await problemsOf(context, { [path]: SERVICE.replace(/A walk.*/, '') }), [
    `${path}:1:1  found no text below the front matter, expected exactly one paragraph`,
  ]);
});

test('a panel consists of questions with answers', async (context) => {
  const path = 'en/panels/walking.md';
  assert.deepEqual(await problemsOf(context, { [path]: PANEL.replace('## What', 'What') }), [
    `${path}:64:1  found text before the first question, expected a question that begins with ##`,
    `${path}:66:1  found text before the first question, expected a question that begins with ##`,
  ]);
  assert.deepEqual(await problemsOf(context, { [path]: PANEL.replace('You can.', '') }), [
    `${path}:64:1  found a question without an answer, expected text below it`,
  ]);
  assert.deepEqual(await problemsOf(context, { [path]: PANEL.replace('You can.', '### And?') }), [
    `${path}:66:1  a heading is not allowed here, expected a paragraph or a list`,
  ]);
  assert.deepEqual(await problemsOf(context, { [path]: PANEL.replace('What if', '[What](tel:1) if') }), [
    `${path}:64:4  a link is not allowed in a title, expected plain text`,
  ]);
});
