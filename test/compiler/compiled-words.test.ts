/** The folder `compiled/`: the words as a reader gets them, and whether it is up to date. */
import assert from 'node:assert/strict';
import { access, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { command } from '../../compiler/command.ts';
import { compileContent } from '../../compiler/compile.ts';
import { SERVICE, article, contentFolder, translation } from '../helpers/content-folder.ts';

const GERMAN = {
  'de/services/walks.md': translation(
    'en/services/walks.md',
    SERVICE.replace('heading: Walks', 'heading: Wege')
      .replace('About our walks', 'Unsere Wege')
      .replace('A walk in the woods.', 'Ein Weg im Wald.'),
  ),
};

const EXPECTED: Record<string, string> = {
  'articles.walking': `[title]
On walking

[alt]
A tree

[body]
First a sock, then 1,000 shoes. [1 2]
## Where
- in the woods
- at a lake (https://a.example/)
Then talks (page:talks).

[terms]
Sock
It is warm.

[interest]
We sell shoes.

[sources]
- Cobbler et al. “Shoes” Journal of Shoes, 2021;14:9–12.
- D. “Socks”, 2022.
`,
  'services.walks': `[heading]
Walks

[summary]
A walk in the woods.

[action]
About our walks
`,
  'panels.walking': `[title]
Walking

[summary]
- You walk. [1]

[facts]
- How long
30 minutes
More if you like [1]
- Price
Ask us
Nobody knows yet.
- Insurance
Ask your plan
Shoes are not insured.

[steps]
- Before Tie your shoes.
[drawing: 4 weeks, at most 6]
One walk a day.
[urgent help]

[suitability]
### Good for
- feet
### Not for
- fish
Fish swim.
### Talk to us first if you have
- blisters

[safety]
Watch your step.
[urgent help]
### Who felt better
[drawing: 38 of 100]
walked
[drawing: 11 of 100]
sat
In one trial. [1]
### Rain
[drawing: 6 of 1,000]
Six in 1,000 walks. [1]
Rain by month
Month | Days
May | 0.50
It depends.

[questions]
## What if I stay?
You can.

[action]
About our walks

[interest]
We sell shoes.

[sources]
- Cobbler et al. “Shoes” Journal of Shoes, 2021;14:9–12.
`,
  navigation: `[label]
More

[links]
Talks

[action]
Walks
`,
  crisis: `[line]
In crisis? Call 988.

[urgent]
Call 988 now.

[help]
- Call 988 (tel:988)
Call your own number.
`,
  glossary: `[terms]
Sock
It is warm.
`,
};

const TEXTS = {
  'sources.yaml':
    'shoes-2021:\n  author: Cobbler et al.\n  title: Shoes\n  container-title: Journal of Shoes\n  issued: 2021\n  volume: 14\n  page: 9–12\nsocks-2022:\n  author: D.\n  title: Socks\n  issued: 2022\n',
  'en/articles/walking.md': article(
    'First a **sock**, then 1,000 shoes.[@shoes-2021; @socks-2022]\n\n## Where\n\n- in the woods\n- at [a lake](https://a.example/)\n\nThen [talks](page:talks).',
    'hero: tree\ninterest: We sell shoes.\n',
  ),
  'en/glossary.yaml':
    'status: pending\nterms:\n  sock:\n    term: Sock\n    forms: [sock]\n    text: It is warm.\n',
};

test('the words of each kind are plain text, with figures, addresses and numbered citations', async (context) => {
  const { words } = await compileContent({ from: await contentFolder(context, TEXTS) });
  for (const [piece, text] of Object.entries(EXPECTED)) assert.equal(words.get(`en/${piece}.txt`), text);
  assert.deepEqual(
    [...words.keys()].sort(),
    Object.keys(EXPECTED)
      .map((piece) => `en/${piece}.txt`)
      .sort(),
  );
});

test('the words of a stale translation name the language of what is in English', async (context) => {
  const changed = SERVICE.replace('A walk', 'A walk of 20 minutes');
  const from = await contentFolder(context, { ...GERMAN, 'en/services/walks.md': changed });
  const { words } = await compileContent({ from });
  assert.match(
    words.get('de/services.walks.txt') ?? '',
    /^Wege$[^]*^\(en\) A walk of 20 minutes in the woods\.$/m,
  );
});

const quiet = { log: () => undefined, warn: () => undefined };

/** The errors, without the path of the folder. */
async function run(...words: string[]): Promise<string[]> {
  const errors: string[] = [];
  await command(words, {
    ...quiet,
    error: (line: string) => void errors.push(line.replace(/^\S*\/content\//, '')),
  });
  return errors.sort();
}

const NEWS = 'expected what npm run content writes: run it, and review the difference';

test('--check reports words that are missing, stale or left over, and changes nothing', async (context) => {
  const from = await contentFolder(context, GERMAN);
  const compiled = join(from, 'compiled');
  assert.deepEqual(await run('--check', '--from', from), [
    `compiled:1:1  found no words of the content, ${NEWS}`,
  ]);
  await assert.rejects(access(compiled));

  // Without --to, the words are written beside the content, but modules to src/generated. So they are moved here.
  await run('--from', from, '--to', join(from, '../to'));
  const written = join(from, '../to/compiled');
  for (const path of await readdir(written, { recursive: true })) {
    const text = await readFile(join(written, path), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    await mkdir(join(compiled, path, '..'), { recursive: true });
    await writeFile(join(compiled, path), text);
  }
  assert.deepEqual(await run('--check', '--from', from), []);

  await rm(join(compiled, 'en/crisis.txt'));
  await writeFile(join(compiled, 'en/services.old.txt'), 'Old\n');
  await writeFile(join(compiled, 'de/services.walks.txt'), '[heading]\nWege\n\n[summary]\nEin Pfad.\n');
  await writeFile(join(compiled, 'de/translated.json'), '{}\n');
  assert.deepEqual(await run('--check', '--from', from), [
    `compiled/de/services.walks.txt:5:1  found "Ein Pfad.", ${NEWS}`,
    `compiled/de/translated.json:1:1  found "{}", ${NEWS}`,
    `compiled/en/crisis.txt:1:1  missing, ${NEWS}`,
    `compiled/en/services.old.txt:1:1  found a file of no text, ${NEWS}`,
  ]);
  assert.equal(await readFile(join(compiled, 'en/services.old.txt'), 'utf8'), 'Old\n');
});

test('with --to the words are below it, and compiled/ of the content is neither changed nor a locale', async (context) => {
  const from = await contentFolder(context, { ...GERMAN, 'compiled/en/crisis.txt': 'Old\n' });
  const to = join(from, '../to');
  assert.deepEqual(await run('--from', from, '--to', to), []);
  assert.equal(await readFile(join(from, 'compiled/en/crisis.txt'), 'utf8'), 'Old\n');
  assert.match(await readFile(join(to, 'compiled/en/crisis.txt'), 'utf8'), /\nIn crisis\?/);
  assert.match(await readFile(join(to, 'compiled/de/translated.json'), 'utf8'), /"services\/walks": \{/);
  assert.doesNotMatch(await readFile(join(to, 'locales.ts'), 'utf8'), /compiled/);

  // What was written for a text that is gone goes with it.
  await rm(join(from, 'de'), { recursive: true });
  assert.deepEqual(await run('--from', from, '--to', to), []);
  assert.deepEqual(
    (await readdir(join(to, 'compiled'), { recursive: true })).filter((path) => path.startsWith('de/')),
    [],
  );
});
