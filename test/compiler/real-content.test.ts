import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { compileContent } from '../../compiler/compile.ts';
import type { Article, Crisis, Navigation, Panel } from '../../src/lib/piece.ts';
import { contentFolder, lookedUp } from '../helpers/content-folder.ts';
import { htmlOf, load, plainKit, textOf } from '../helpers/render-piece.ts';

const ROOT = join(import.meta.dirname, '../..');
const REAL = join(ROOT, 'content');
const ID = 'medication-management';

/** Lines of the clinic's page: skip link, title, picture, four paragraphs, two related pages, the action. */
const seed = (await readFile(join(import.meta.dirname, '../fixtures/seed.txt'), 'utf8'))
  .split('\n')
  // Word for word: a double space is no word.
  .map((line) => line.trim().replace(/\s+/g, ' '))
  .filter(Boolean);

test('the real content compiles to the text of the clinic’s page', async (context) => {
  const to = join(await contentFolder(context), '../generated');
  const { problems, pieces } = await compileContent({ from: REAL, to });
  assert.deepEqual(
    problems.filter(({ level }) => level === 'error'),
    [],
  );
  assert.ok(pieces.length >= 9);

  const { articles } = (await load(to, 'en/articles.ts')) as { articles: Record<string, Article> };
  const article = articles[ID];
  assert.ok(article?.hero);
  assert.equal(textOf(article.title), seed[1]);
  const paragraphs = [...htmlOf(article.body(plainKit)).matchAll(/<p>(.*?)<\/p>/gs)].map(([, words]) =>
    (words ?? '').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
  );
  assert.equal(seed.length, 10);
  assert.deepEqual(paragraphs, seed.slice(3, 7));

  const { navigation } = (await load(to, 'en/navigation.ts')) as { navigation: Navigation };
  assert.deepEqual(
    [...navigation.links, navigation.action].map(({ text }) => textOf(text)),
    seed.slice(7),
  );

  const { crisis } = (await load(to, 'en/crisis.ts')) as { crisis: Crisis };
  const links = [...htmlOf(crisis.help).matchAll(/<li><a href="([^"]*)"/g)].map(([, href]) => href);
  assert.deepEqual(links.slice(0, 3), ['tel:911', 'tel:988', 'sms:988']);

  const { panels } = (await load(to, 'en/panels.ts')) as { panels: Record<string, Panel> };
  const panel = panels['tms'];
  assert.ok(panel?.sources);
  assert.match(htmlOf(panel.sources(plainKit)), /^(<li [^>]*>.+?<\/li>)+$/s);
  const disclosure = /<details><summary>(.*?)<\/summary><div class="answer">(.*?)<\/div><\/details>/gs;
  const questions = [...htmlOf(panel.questions(plainKit)).matchAll(disclosure)];
  assert.ok(questions.length > 0);
  for (const words of questions.flatMap((question) => question.slice(1))) {
    assert.notEqual(words.replace(/<[^>]*>/g, '').trim(), '');
  }
});

/** The crisis line answers in English and Spanish. For other languages, callers ask for an interpreter in English. */
const ANSWERS: Record<string, RegExp> = {
  en: /988/,
  es: /988 y oprima el 2\b.*AYUDA/,
  'zh-Hans': /Mandarin interpreter.*Cantonese interpreter/,
  vi: /Vietnamese interpreter/,
  ar: /Arabic interpreter/,
};

for (const locale of await readdir(REAL).then((names) =>
  names.filter((name) => /^[a-z]{2}(-|$)/.test(name)),
)) {
  test(`the crisis line and urgent help in ${locale} say how to get help in that language`, async () => {
    const { regions } = parse(await readFile(join(REAL, locale, 'crisis.yaml'), 'utf8')) as {
      regions: Record<string, { text: string; urgent: string }>;
    };
    const answers = ANSWERS[locale];
    assert.ok(answers, locale);
    for (const { text, urgent } of Object.values(regions)) {
      assert.match(text, answers);
      // Without the links.
      assert.match(urgent.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'), answers);
    }
  });
}

test('two runs write the same bytes', async () => {
  const [one, two] = await Promise.all([compileContent({ from: REAL }), compileContent({ from: REAL })]);
  assert.deepEqual([...one.files], [...two.files]);
});

interface Ran {
  code: number;
  out: string;
  err: string;
}

const run = (...flags: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', 'compiler/cli.ts', ...flags];
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });

test('the command prints a table if it is asked for, then a summary line', async (context) => {
  const from = await contentFolder(context, lookedUp());
  await run('--from', from, '--to', join(from, '../to'));
  await cp(join(from, '../to/compiled'), join(from, 'compiled'), { recursive: true });
  const { code, out, err } = await run('--from', from, '--check', '--list');
  assert.equal(err, '');
  assert.equal(
    out,
    [
      'piece             locale  status     reviewed  next review',
      'articles/walking  en      published  –         –',
      'crisis            en      pending    –         –',
      'navigation        en      published  –         –',
      'panels/walking    en      pending    –         –',
      'services/walks    en      pending    –         –',
      '',
      '5 pieces, 0 problems, 0 warnings: check passed',
      '',
    ].join('\n'),
  );
  assert.equal(code, 0);
});

test('the command prints what is wrong, and fails', async (context) => {
  const from = await contentFolder(context, {
    ...lookedUp(),
    'sources.yaml': 'a: b\nshoes-2021: {title: c}\n',
  });
  const { code, out, err } = await run('--from', from, '--to', join(from, '../to'));
  assert.match(err, /^\S+\/content\/sources\.yaml:1:4 {2}a: found "b", expected the keys author, .*\n$/);
  assert.equal(out, '5 pieces, 1 problem, 0 warnings: nothing written\n');
  assert.equal(code, 1);
});

test('the command lists its flags', async () => {
  for (const flags of [['--relase'], ['--from'], ['content']]) {
    const { code, out, err } = await run(...flags);
    assert.match(
      err,
      /^[^\n]*, expected --from, --to, --check, --release, --list, or new article <id>, new service <id>, or new clinic\n$/,
    );
    assert.deepEqual([code, out], [1, '']);
  }
});
