import assert from 'node:assert/strict';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import sharp from 'sharp';
import { compileContent } from '../../compiler/compile.ts';
import { format } from '../../compiler/source/problem.ts';
import type { Article } from '../../src/lib/piece.ts';
import { SERVICE, article, contentFolder, isOfText, problemsOf } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';
import { htmlOf, load } from '../helpers/render-piece.ts';

const NAME = 'hero, front (1) #2 ünï 100%';
const ARTICLE = 'en/articles/walking.md';
const YAML = 'credit: Somebody\nalt:\n  en: A "red" field\n';

const filled = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
const [red, blue] = [await filled('red'), await filled('blue')];

/** The generated text of a valid folder by path, or the size for bytes. */
async function filesOf(context: TestContext, changes: Changes): Promise<Map<string, string>> {
  const { files, problems } = await compileContent({ from: await contentFolder(context, changes) });
  assert.deepEqual(
    problems.filter(({ level }) => level === 'error'),
    [],
  );
  return new Map(
    [...files].map(([path, content]) => [path, typeof content === 'string' ? content : 'bytes']),
  );
}

const mediaIn = (files: Iterable<string>): string[] =>
  [...files].filter((path) => path.startsWith('media/')).map((path) => path.replace(/-[0-9a-f]{8}\./, '-*.'));

/** The files of a photograph of 40 × 30 pixels, which is not enlarged. */
const variants = (slug: string): string[] =>
  ['avif', 'webp', 'jpg'].flatMap((type) =>
    [10, 20, 30, 40].map((width) => `media/${slug}-${width}-*.${type}`),
  );

test('a photograph with any name is shown, from files with safe names', async (context) => {
  const changes = {
    [`media/${NAME}.jpg`]: red,
    [`media/${NAME}.yaml`]: YAML,
    [ARTICLE]: article('One', `hero: '${NAME}'\n`),
    'en/services/walks.md': SERVICE.replace('picture: tree', `picture: "${NAME}"`),
  };
  const from = await contentFolder(context, changes);
  const to = join(from, '../generated');
  const { files, problems } = await compileContent({ from, to });
  assert.deepEqual(problems.filter(isOfText), []);
  const slug = 'hero-front-1-2-uni-100';
  const [module = '', ...others] = [...files.keys()].filter((path) => /^media\/hero.*\.ts$/.test(path));
  assert.match(module, new RegExp(`^media/${slug}-[0-9a-f]{6}\\.ts$`));
  assert.deepEqual(others, []);
  assert.deepEqual(
    mediaIn(files.keys()).filter((path) => !path.endsWith('.ts')),
    variants(slug),
  );
  for (const path of mediaIn(await readdir(join(to, 'media')))) assert.match(path, /^[a-z0-9.-]+$/);
  assert.match(
    String(files.get('en/services/walks.ts')),
    /"picture": \(isBelow, alt = ''\) => photo\(alt, isBelow\)/,
  );

  const { article: compiled } = (await load(to, 'en/articles/walking.ts')) as { article: Article };
  const html = htmlOf(compiled.hero?.(() => true, compiled.alt));
  assert.match(html, /^<picture><source .* alt=A "red" field>+<\/picture>$/);
  const [, src = ''] = / src=(\S+) /.exec(html) ?? [];
  const { format, width } = await sharp(await readFile(new URL(src))).metadata();
  assert.deepEqual([format, width], ['jpeg', 40]);
});

test('a photograph replaces the drawing of the same name', async (context) => {
  const changes = { 'media/tree.jpg': red, [ARTICLE]: article('One', 'hero: tree\n') };
  assert.deepEqual(await problemsOf(context, changes), [
    'media/tree.svg:1:1  warning: media/tree.jpg is shown instead: expected the alt and credit of the photograph in the YAML file',
  ]);
  const files = await filesOf(context, changes);
  assert.match(files.get('media/tree.ts') ?? '', /export const photo = /);
  for (const path of [ARTICLE, 'en/services/walks.md', 'en/panels/walking.md'])
    assert.match(
      files.get(path.replace('.md', '.ts')) ?? '',
      /^import \{ photo \} from '..\/..\/media\/tree.ts';$/m,
    );
});

const ONE = 'alt:\n  en: A tree\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>\n';
const PROBLEMS: [what: string, changes: Changes, ...expected: string[]][] = [
  ['with its YAML', { 'media/a.jpg': red, 'media/a.yaml': YAML }],
  ['of an extension in capitals', { 'media/a.JPEG': red, 'media/a.yaml': YAML }],
  [
    'without its YAML',
    { 'media/a.b c.jpg': red },
    'media/a.b c.jpg:1:1  found no media/a.b c.yaml, expected it next to this file',
  ],
  [
    'a YAML without its picture',
    { 'media/a.yaml': YAML },
    'media/a.yaml:1:1  found no media/a.svg, .jpg, .png, .webp, .avif or .tif, expected it next to this file',
  ],
  [
    'two of one id',
    { 'media/a.jpg': red, 'media/a.png': blue, 'media/a.yaml': YAML },
    'media/a.png:1:1  found a second picture with the same name as media/a.jpg, expected one',
  ],
  [
    'without alt',
    { 'media/a.jpg': red, 'media/a.yaml': 'credit: A\n' },
    'media/a.yaml:1:1  alt: missing, expected a map of locales such as en',
  ],
  [
    'with nothing for alt',
    { 'media/a.jpg': red, 'media/a.yaml': 'credit: A\nalt:\n  en: ""\n' },
    'media/a.yaml:3:7  alt.en: found nothing, expected text',
  ],
  [
    'with alt in no language of the content',
    { 'media/a.jpg': red, 'media/a.yaml': 'credit: A\nalt:\n  de: Ein Baum\n' },
    'media/a.yaml:2:1  alt.en: missing, expected a text that says what the picture shows',
  ],
  [
    'without credit',
    { 'media/a.jpg': red, 'media/a.yaml': ONE },
    'media/a.yaml:1:1  credit: missing, expected text',
  ],
  ['an empty SVG', { 'media/tree.svg': '' }, 'media/tree.svg:1:1  found no drawing, expected <svg>'],
  ['an SVG of spaces', { 'media/tree.svg': '\n \n' }, 'media/tree.svg:1:1  found no drawing, expected <svg>'],
  [
    'a picture of another kind',
    { 'media/a.HEIC': red },
    'media/a.HEIC:1:1  found a picture in an unsupported format, expected .jpg, .png, .webp, .avif, .tif or .svg',
  ],
];

for (const [what, changes, ...expected] of PROBLEMS) {
  test(`the compiler checks a picture: ${what}`, async (context) => {
    assert.deepEqual(await problemsOf(context, changes), expected);
  });
}

test('composed and decomposed accents are the same name', async (context) => {
  const [whole, apart] = ['ünï'.normalize('NFC'), 'ünï'.normalize('NFD')];
  assert.notEqual(whole, apart);
  for (const [picture, yaml, named] of [
    [apart, whole, whole],
    [whole, apart, whole],
    [apart, apart, apart],
  ]) {
    const changes = {
      [`media/${picture}.jpg`]: red,
      [`media/${yaml}.yaml`]: YAML,
      [ARTICLE]: article('One', `hero: ${named}\n`),
    };
    assert.deepEqual(await problemsOf(context, changes), []);
  }
});

test('ids that become the same file name do not clash', async (context) => {
  const changes = {
    ...{ 'media/木.jpg': red, 'media/木.yaml': YAML, 'media/林.jpg': blue, 'media/林.yaml': YAML },
    ...{ 'media/Tree.svg': SVG, 'media/Tree.yaml': YAML },
    [ARTICLE]: article('One', 'hero: 木\n'),
    'en/articles/other.md': article('Two', 'hero: 林\n'),
  };
  const files = await filesOf(context, changes);
  const modules = [ARTICLE, 'en/articles/other.md'].map(
    (path) => /\/(photo-[0-9a-f]{6}\.ts)'/.exec(files.get(path.replace('.md', '.ts')) ?? '')?.[1] ?? '',
  );
  const [one = '', two = ''] = modules.map((name) => files.get(`media/${name}`) ?? '');
  const names = (module: string): string[] => module.match(/photo-40-[0-9a-f]{8}\.\w+/g) ?? [];
  assert.equal(new Set([...names(one), ...names(two)]).size, 6);
  for (const name of [...names(one), ...names(two)]) assert.equal(files.get(`media/${name}`), 'bytes');
  assert.equal([...files.keys()].filter((path) => /^media\/tree(-[0-9a-f]{6})?\.ts$/.test(path)).length, 2);
});

test('files of a removed photograph are deleted, and others stay', async (context) => {
  const from = await contentFolder(context, { 'media/tree.jpg': red });
  const to = join(from, '../generated');
  const written = async (): Promise<string[]> => {
    const { problems } = await compileContent({ from, to });
    assert.deepEqual(problems.filter(({ level }) => level === 'error').map(format), []);
    return mediaIn((await readdir(join(to, 'media'))).map((name) => `media/${name}`)).sort();
  };
  assert.deepEqual(await written(), [...variants('tree'), 'media/tree.ts'].sort());
  const before = await readdir(join(to, 'media'));
  await writeFile(join(from, 'media/tree.jpg'), blue);
  assert.deepEqual(await written(), [...variants('tree'), 'media/tree.ts'].sort());
  const after = new Set(await readdir(join(to, 'media')));
  assert.deepEqual(
    before.filter((name) => after.has(name)),
    ['tree.ts'],
  );
  await writeFile(join(to, 'media/own-40.jpg'), red);
  await rm(join(from, 'media/tree.jpg'));
  assert.deepEqual(await written(), ['media/own-40.jpg', 'media/tree.ts']);
});
