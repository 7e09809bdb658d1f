import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import type { Article } from '../../src/lib/piece.ts';
import { article, contentFolder, moduleOf, problemsOf, translation } from '../helpers/content-folder.ts';
import { load, plainKit, textOf } from '../helpers/render-piece.ts';

const ARTICLE = 'en/articles/walking.md';
const PATH = 'en/glossary.yaml';

/** A glossary of terms, each with its forms. */
const glossary = (terms: Record<string, string[]>, status = 'published'): string =>
  `status: ${status}\nterms:\n${Object.entries(terms)
    .map(
      ([id, forms]) =>
        `  ${id}:\n    term: The ${id}\n    forms: ${JSON.stringify(forms)}\n    text: About ${id}.\n`,
    )
    .join('')}`;

const FOOT = { foot: ['foot', 'feet'] };
const PATHS = { foot: ['foot'], path: ['foot path'] };

const TEXTS: [what: string, terms: Record<string, string[]>, body: string, expected: string][] = [
  [
    'the first occurrence only',
    FOOT,
    'A foot, a foot.\n\nA foot.',
    '<p>A ‹1 foot›, a foot.</p>\n<p>A foot.</p>',
  ],
  ['forms of one word are one', FOOT, 'Both feet, one foot.', '<p>Both ‹1 feet›, one foot.</p>'],
  ['case does not matter', { foot: ['FoOt'] }, 'FOOT and foot.', '<p>‹1 FOOT› and foot.</p>'],
  ['the longest form wins', PATHS, 'A foot path, a foot.', '<p>A ‹1 foot path›, a ‹2 foot›.</p>'],
  [
    'also of one word',
    { a: ['foot', 'foot path'] },
    'A foot path, a foot.',
    '<p>A ‹1 foot path›, a foot.</p>',
  ],
  ['numbers are in reading order', PATHS, 'A foot, a foot path.', '<p>A ‹1 foot›, a ‹2 foot path›.</p>'],
  [
    'not inside words',
    FOOT,
    'Barefoot, football, foot2, éfoot (Foot)',
    '<p>Barefoot, football, foot2, éfoot (‹1 Foot›)</p>',
  ],
  ['beside a hyphen and an apostrophe', FOOT, 'A foot-path', '<p>A ‹1 foot›-path</p>'],
  ['over the end of a line', { a: ['foot path'] }, 'A foot\npath.', '<p>A ‹1 foot\npath›.</p>'],
  [
    'not in links',
    FOOT,
    '[foot](page:walks), [foot](https://a.example/), foot',
    '<p>${kit.link("walks", "foot")}, <a>foot</a>, ‹1 foot›</p>',
  ],
  ['not in headings', FOOT, '## A foot\n\nA foot', '${kit.heading(1, "A foot")}\n<p>A ‹1 foot›</p>'],
  ['in strong words', FOOT, '- **foot**\n- foot', '<ul><li><strong>‹1 foot›</strong></li><li>foot</li></ul>'],
  ['in Chinese', { a: ['突触'] }, '在突触里，突触。', '<p>在‹1 突触›里，突触。</p>'],
  ['a Latin word in Chinese', { a: ['NMDA'] }, '名为NMDA的受体', '<p>名为‹1 NMDA›的受体</p>'],
  [
    'no part of a Latin word in Chinese',
    { a: ['NMDA'] },
    '名为NMDAR、2NMDA、NMDA的',
    '<p>名为NMDAR、2NMDA、‹1 NMDA›的</p>',
  ],
  [
    'a word of both scripts',
    { a: ['NMDA受体'], b: ['β受体x'] },
    'aNMDA受体 β受体xy受体β受体x',
    '<p>aNMDA受体 β受体xy受体‹1 β受体x›</p>',
  ],
  ['a Latin word in Japanese', { a: ['NMDA'] }, 'このNMDAはー', '<p>この‹1 NMDA›はー</p>'],
  ['in Thai', { a: ['สมอง'], b: ['TMS'] }, 'ของTMSในสมองคน', '<p>ของ‹1 TMS›ใน‹2 สมอง›คน</p>'],
  ['before a Korean particle', { a: ['NMDA'], b: ['뇌'] }, 'NMDA는 뇌를', '<p>‹1 NMDA›는 ‹2 뇌›를</p>'],
  ['not at the end of a Korean word', { b: ['뇌'] }, '대뇌를 뇌를', '<p>대뇌를 ‹1 뇌›를</p>'],
  ['the longest form in Chinese', { b: ['突触', '突触后膜'] }, '在突触后膜里', '<p>在‹1 突触后膜›里</p>'],
  [
    'signs that mean something',
    { c: ['C++ (a)'] },
    'C and C++ (b), c++ (A)!',
    '<p>C and C++ (b), ‹1 c++ (A)›!</p>',
  ],
  ['a dot is a dot', { a: ['a.c'], b: ['[x]$'] }, 'abc a.c [x]$', '<p>abc ‹1 a.c› ‹2 [x]$›</p>'],
  ['quotes', { a: ['say "so" `${x}`'] }, 'I say "so" \\`${x}\\`', '<p>I ‹1 say "so" `${x}`›</p>'],
];

/** The body of an article: terms are between ‹ and ›, and what must not part from them between ⟦ and ⟧. */
async function markedIn(
  context: TestContext,
  terms: Record<string, string[]>,
  body: string,
): Promise<string> {
  const changes = { [ARTICLE]: article(body), [PATH]: glossary(terms) };
  const module = await moduleOf(context, changes, 'en/articles/walking.ts');
  const prose = /"body": \(kit\) => html`(.*?)`,\n/s.exec(module)?.[1] ?? module;
  return prose
    .replace(/\$\{kit\.term\((\d+), ("(?:[^"\\]|\\.)*")\)\}/g, (_, number, words: string) => {
      return `‹${number} ${String(JSON.parse(words))}›`;
    })
    .replace(/<a [^>]*>/g, '<a>')
    .replace(/<span class="bound">(.*?)<\/span>/gs, '⟦$1⟧');
}

for (const [what, terms, body, expected] of TEXTS) {
  test(`glossary terms are marked: ${what}`, async (context) => {
    assert.equal((await markedIn(context, terms, body)).replace(/[⟦⟧]/g, ''), expected);
  });
}

const BOUND: [what: string, body: string, expected: string][] = [
  ['before and after it', 'A “(foot)”, so', 'A ⟦“(‹1 foot›)”,⟧ so'],
  ['and an apostrophe', 'A foot’s path', 'A ⟦‹1 foot›’⟧s path'],
  ['but no opening mark after it', '受体foot（一）', '受体‹1 foot›（一）'],
  ['but no closing mark before it', '一、foot。二', '一、⟦‹1 foot›。⟧二'],
  ['after a no-break space', 'Un foot\u00a0! Oui', 'Un ⟦‹1 foot›\u00a0!⟧ Oui'],
  ['outside bold text', 'A (**big foot**), so', 'A (⟦<strong>big ‹1 foot›</strong>),⟧ so'],
  ['but not the next word', 'A foot so', 'A ‹1 foot› so'],
];

for (const [what, body, expected] of BOUND) {
  test(`glossary terms stay with their marks: ${what}`, async (context) => {
    assert.equal(await markedIn(context, { foot: ['foot'] }, body), `<p>${expected}</p>`);
  });
}

test('an article lists its glossary terms in reading order, with the status of the glossary', async (context) => {
  const changes = {
    [ARTICLE]: article('The shoe is on the foot.'),
    'en/articles/other.md': article('A hat.'),
    'en/articles/none.md': article('Nothing.'),
    [PATH]: glossary({ ...FOOT, hat: ['hat'], shoe: ['shoe'] }, 'pending'),
  };
  const termsIn = (module: string): unknown =>
    JSON.parse((/"terms": (\{.*?\n {2}\}),/s.exec(module)?.[1] ?? 'null').replace(/,(?=\n *[\]}])/g, ''));
  assert.deepEqual(termsIn(await moduleOf(context, changes, 'en/articles/walking.ts')), {
    status: 'pending',
    list: [
      ['The shoe', 'About shoe.'],
      ['The foot', 'About foot.'],
    ],
  });
  assert.equal(termsIn(await moduleOf(context, changes, 'en/articles/none.ts')), null);
});

const form = (words: string, owner: string): string =>
  `found the form "${words}" twice, expected it once: ${owner} already has it`;
const reserved = (key: string): string => `found the reserved key "${key}", expected another`;
const PROBLEMS: [what: string, text: string, ...expected: string[]][] = [
  ['a form twice in one word', glossary({ foot: ['FOOT', 'foot'] }), `5:20  ${form('foot', 'foot')}`],
  ['a form in two words', glossary({ foot: ['foot'], b: ['b', 'Foot'] }), `9:17  ${form('Foot', 'foot')}`],
  [
    'a form with other spaces',
    glossary({ foot: ['foot', 'a b', ' a  b '] }),
    `5:26  ${form(' a  b ', 'foot')}`,
  ],
  [
    'no forms',
    glossary({ foot: [] }),
    '5:12  terms.foot.forms: found an empty list, expected at least one item',
  ],
  ['an empty form', glossary({ foot: ['foot', ' '] }), '5:20  terms.foot.forms[2]: found " ", expected text'],
  [
    'words that no article has',
    glossary({ ...FOOT, a: ['b'], c: ['On walking'] }),
    '7:3  warning: a: found a term that no article uses',
    '11:3  warning: c: found a term that no article uses',
  ],
  ['a reserved id', glossary({ constructor: ['a'] }), `3:3  ${reserved('constructor')}`],
  ['a reserved id', glossary({ ['__proto__']: ['a'] }), `3:3  ${reserved('__proto__')}`],
  [
    'an id of another form',
    glossary({ Foot: ['foot'] }),
    '3:3  terms.Foot: found a key in the wrong format, expected ids of lower-case letters, digits and single hyphens',
  ],
  [
    'what is withdrawn',
    glossary(FOOT, 'withdrawn'),
    '1:9  status: found "withdrawn", expected one of published, pending',
  ],
];

for (const [what, text, ...expected] of PROBLEMS) {
  test(`the compiler reports a glossary with ${what}`, async (context) => {
    assert.deepEqual(
      await problemsOf(context, { [PATH]: text }),
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

test('a glossary applies only to its own language', async (context) => {
  const changes = {
    'de/articles/walking.md': translation(ARTICLE, article('Dann der Fuss.').replace('On walking', 'Gehen')),
    'de/glossary.yaml': translation(
      PATH,
      glossary({ foot: ['weg'] })
        .replace('The foot', 'Der Weg')
        .replace('About foot', 'Ein Weg'),
      glossary(FOOT),
    ),
    [PATH]: glossary(FOOT),
  };
  assert.deepEqual(await problemsOf(context, changes), [
    'de/glossary.yaml:5:3  warning: foot: found a term that no article uses',
  ]);
});

/** The text as a reader sees it, with unchanged spaces. */
async function read(context: TestContext, from: string, id: string): Promise<string> {
  const to = join(await contentFolder(context), '../generated');
  await compileContent({ from, to });
  const { article } = (await load(to, `en/articles/${id}.ts`)) as { article: Article };
  return textOf(article.body(plainKit));
}

test('a glossary does not change the words of a text', async (context) => {
  const terms = { a: ['R & D'], b: ['"so"'], c: ['foot path'], d: ['end.  A'], e: ['<b'], f: ['it’s'] };
  const body = 'R & D, "so" a foot\npath. The end.  A foot \u00a0path, 1 \\<b, it’s `not`'.replaceAll(
    '`',
    '\\`',
  );
  const changes = { [ARTICLE]: article(body.replace('foot\npath', 'way')) };
  const [plain, explained] = await Promise.all(
    [{}, { [PATH]: glossary(terms) }].map(async (more) =>
      read(context, await contentFolder(context, { ...changes, ...more }), 'walking'),
    ),
  );
  assert.match(plain ?? '', /R & D, "so" a way\. The end\. {2}A foot path, 1 <b, it’s `not`$/);
  assert.equal(explained, plain);
});

test('the clinic’s own article keeps its words with the glossary', async (context) => {
  const bare = await mkdtemp(join(tmpdir(), 'content-'));
  context.after(() => rm(bare, { recursive: true }));
  const real = join(import.meta.dirname, '../../content');
  await cp(real, bare, { recursive: true });
  for (const path of await readdir(bare, { recursive: true }))
    if (path.endsWith('glossary.yaml')) await rm(join(bare, path));
  const id = 'medication-management';
  assert.equal(await read(context, real, id), await read(context, bare, id));
});

const CLEARED = `${glossary(FOOT)}`.replace('About foot.', 'A device, cleared in spring.');
const ALWAYS = `${CLEARED}    always: true\n`;
const RULES = { 'rules.en.yaml': 'claims: [cleared]\n' };

test('an explanation that names a regulator’s decision must always be shown', async (context) => {
  const problem =
    'found "cleared" without always: true, expected it beside the text: what a regulator decided must be shown even with glossary="off"';
  assert.deepEqual(await problemsOf(context, { ...RULES, [PATH]: CLEARED }), [`${PATH}:6:11  ${problem}`]);
  assert.deepEqual(await problemsOf(context, { ...RULES, [PATH]: ALWAYS }), []);
});

/** The terms of the German article. */
async function german(context: TestContext, body: string, changes: Record<string, string> = {}) {
  const all = {
    ...{ ...RULES, [PATH]: ALWAYS, [ARTICLE]: article('Then a foot.') },
    'de/articles/walking.md': translation(
      ARTICLE,
      article(body).replace('On walking', 'Gehen'),
      article('Then a foot.'),
    ),
    'de/glossary.yaml': translation(
      PATH,
      glossary({ foot: ['Fuss'] })
        .replace('The foot', 'Der Fuss')
        .replace('About foot', 'Seit Mai zugelassen'),
      ALWAYS,
    ),
    ...changes,
  };
  const module = await moduleOf(context, all, 'de/articles/walking.ts');
  return /"terms": \{.*?\n {2}\},/s.exec(module)?.[0].replace(/\s+/g, ' ') ?? '';
}

test('a translation takes from its source that an explanation is always shown', async (context) => {
  assert.match(
    await german(context, 'Dann ein Fuss.'),
    /\[ ?"Der Fuss", "Seit Mai zugelassen\.", "required",? ?\],?/,
  );
});

test('an explanation is listed if no term of the translation opens it', async (context) => {
  assert.match(
    await german(context, 'Dann Schuhe.'),
    /\[ ?"Der Fuss", "Seit Mai zugelassen\.", "listed",? ?\],?/,
  );
  // The paragraph is in English, because a number was added.
  const changes = { [ARTICLE]: article('Then 3 feet.') };
  assert.match(await german(context, 'Dann ein Fuss.', changes), /\[ ?"Der Fuss", .*, "listed",? ?\],?/);
});

test('an explanation is listed in English if the language has no glossary', async (context) => {
  const to = join(await contentFolder(context), '../generated');
  const from = await contentFolder(context, {
    ...{ ...RULES, [PATH]: ALWAYS, [ARTICLE]: article('Then a foot.') },
    'de/articles/walking.md': translation(ARTICLE, article('Ein Fuss.'), article('Then a foot.')),
  });
  const { files } = await compileContent({ from, to });
  const module = String(files.get('de/articles/walking.ts'));
  assert.match(module, /<span lang="en" dir="ltr">A device, cleared in spring\.<\/span>`,\s*"listed",\s*\]/);
});
