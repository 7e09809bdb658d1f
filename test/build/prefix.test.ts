/** A clinic with its own prefix, whose content contains the letters of the source's prefix, built in a copy of the repository. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { copyRepository, runIn } from '../helpers/copy.ts';
import { openHost } from '../helpers/page.ts';
import type { HostFile } from '../helpers/page.ts';

const root = copyRepository('prefix-');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const json = <Value>(file: string): Value => JSON.parse(read(file)) as Value;

/** The clinic's words, among them an id. They must not be renamed. */
const WORDS = 'Ask what mtc means. MTC and MtcArticle are letters, as is mtc-article.';
const ID = 'mtc-guide';

/** Every file of dist/, by path, and every file in an archive, by the path of the archive and its own. */
function* built(): Generator<[path: string, text: string]> {
  const entries = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/');
    if (!path.endsWith('.zip')) yield [path, read(path)];
    else
      for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(join(root, path))))))
        yield [`${path}/${name}`, strFromU8(bytes)];
  }
}

/** Where the letters may be, and why. */
const EXCEPTIONS: [where: RegExp, what: RegExp, because: string][] = [
  [
    /^dist\//,
    new RegExp(`${WORDS}|The letters mtc|\\b${ID}\\b|MTC ááñđ`, 'g'),
    'the words of the clinic, and their pseudo-locale',
  ],
  [/^dist\/storybook\//, /\w*MtcGuide\b/g, 'a story is named after the piece that it shows'],
  [/\/words\.php$/, /\bmtcarticle\b/g, 'the frequent words of the clinic'],
  [/\.map$/, /[^]*/g, 'a source map contains the source'],
  [
    /^dist\/storybook\//,
    /\bmtc-[\w.*-]+\.(stories|light|dark|newspaper|university)\b/g,
    'files are named after the source',
  ],
  [
    /^dist\/storybook\/iframe\.html$/,
    /"mtc-\*\.stories\.ts"|mtc-\[\^/g,
    'Storybook lists the files that it reads',
  ],
  [/\/every-way\.stories-[\w-]+\.js$/, /\\`mtc-\\\$/g, 'Storybook keeps the source of a story'],
];

/** Random letters: of integrity, and in the names of the catalogue's files. */
const HASHES = /sha384-[\w+/=]+|(?<=\.stories|assets\/[\w.-]+)-[\w-]{8}(?=\.\w)/g;

function unexcused(path: string, text: string): string[] {
  const rest = EXCEPTIONS.filter(([where]) => where.test(path)).reduce(
    (left, [, what]) => left.replace(what, ''),
    `${path}\n${text}`.replace(HASHES, ''),
  );
  return [...rest.matchAll(/.{0,20}mtc.{0,20}/gi)].map(([found]) => `${path}: ${found}`);
}

/** All of a folder of the other clinic's dist/, as files of a host. */
function filesUnder(folder: string): Record<string, HostFile> {
  const entries = readdirSync(join(root, 'dist', folder), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    entries
      .filter((name) => name.includes('.'))
      .map((name) => [
        `/dnt/${folder}/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        { body: readFileSync(join(root, 'dist', folder, name)) },
      ]),
  );
}

const script = (file: string): string => `<script type="module" src="${file}"></script>`;

/** The colour of the heading that an element shows. The element is in the placeholder's root, if it has one. */
const colorIn = (page: Page, place: string, tag: string): Promise<string | undefined> =>
  page.evaluate(
    (place, tag) => {
      const around = document.querySelector(place);
      const element = around?.shadowRoot?.querySelector(tag) ?? around?.parentElement?.querySelector(tag);
      const heading = element?.shadowRoot?.querySelector('.box h3, .box h2');
      return heading ? getComputedStyle(heading).color : undefined;
    },
    place,
    tag,
  );

describe('a build with the prefix dnt', () => {
  before(() => {
    const clinic = join(root, 'content/clinic.yaml');
    writeFileSync(clinic, `prefix: dnt\n${readFileSync(clinic, 'utf8')}`);
    writeFileSync(
      join(root, `content/en/services/${ID}.md`),
      `---\nheading: The letters mtc\npage: tms\npicture: tms\naction: Read about letters\nstatus: pending\n---\n\n${WORDS}\n`,
    );
    runIn(root, 'build:content', 'build:records', 'build:dist');
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('has no name that begins with mtc', () => {
    assert.deepEqual(
      [...built()].flatMap(([path, text]) => unexcused(path, text)),
      [],
    );
  });

  it('needs every exception', () => {
    const files = [...built()];
    for (const [where, what, because] of EXCEPTIONS)
      assert.ok(
        files.some(([path, text]) => where.test(path) && /mtc/i.test(text.match(what)?.join('') ?? '')),
        because,
      );
  });

  it('leaves the words of the clinic as they are', () => {
    for (const file of [
      `dist/snippets/service-card.${ID}.en.html`,
      `dist/snippets/service-card.${ID}.en.plain.html`,
      `dist/embed/service-card/${ID}/en/index.html`,
      'dist/cdn/dnt.js',
      'dist/cdn/service-card.js',
      `dist/esm/generated/en/services/${ID}.js`,
    ])
      assert.ok(read(file).includes(WORDS), file);
    assert.match(read(`dist/snippets/service-card.${ID}.en.html`), /<dnt-service-card service="mtc-guide"/);
    assert.match(read('dist/custom-elements.json'), /"mtc-guide"/);
    assert.match(read('dist/types/generated/en/services.d.ts'), /'mtc-guide'/);
  });

  it('has hashes of its own bytes', () => {
    const hashes = Object.entries(json<Record<string, string>>('dist/cdn/integrity.json'));
    assert.ok(hashes.some(([file]) => file === 'dnt.js') && hashes.length > 50);
    for (const [file, hash] of hashes) {
      const bytes = readFileSync(join(root, 'dist/cdn', file));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    }
    const ofCard = json<Record<string, string>>('dist/cdn/integrity.json')['service-card.js'] ?? '?';
    assert.ok(read('dist/snippets/service-card.tms.en.html').includes(ofCard));
  });

  it('gives the chunks another name than the build with the prefix mtc has', () => {
    const nameOf = (folder: string): string | undefined =>
      readdirSync(folder).find((file) => /^core-\w{8}\.js$/.test(file));
    assert.notEqual(nameOf(join(root, 'dist/cdn')), nameOf('dist/cdn'));
  });

  it('exports files that are there, with types and a manifest of the same names', async () => {
    interface Manifest {
      modules: { declarations: { name: string; tagName: string; events?: { name: string }[] }[] }[];
    }
    const { exports, unpkg } = json<{ exports: Record<string, unknown>; unpkg: string }>('package.json');
    assert.equal(unpkg, 'dist/cdn/dnt.js');
    const paths = Object.values(exports).flatMap((one) => Object.values(Object(one) as object) as string[]);
    assert.ok(paths.includes('./dist/types/entries/dnt.d.ts'));
    for (const path of paths.filter((one) => one.startsWith('./')))
      assert.ok(existsSync(join(root, path)), path);

    const load = async (file: string): Promise<object> =>
      (await import(pathToFileURL(join(root, 'dist/esm', `${file}.js`)).href)) as object;
    const elements = Object.keys(exports).flatMap(
      (path) => /^\.\/([\w-]+\/element)\.js$/.exec(path)?.[1] ?? [],
    );
    for (const file of ['server/index', ...elements.map((path) => `widgets/${path}`)])
      for (const name of Object.keys(await load(file)))
        assert.match(read(`dist/types/${file}.d.ts`), new RegExp(`\\b${name}\\b`), `${file}: ${name}`);
    const classes = await Promise.all(
      elements.map(async (path) => Object.keys(await load(`widgets/${path}`))),
    );
    const declared = json<Manifest>('dist/custom-elements.json').modules.flatMap((one) => one.declarations);
    assert.deepEqual(declared.map(({ name }) => name).sort(), classes.flat().sort());
    for (const { tagName } of declared) assert.match(tagName, /^dnt-/);
    assert.ok(declared.some(({ name }) => name === 'DntArticle'));
    assert.match(read('dist/web-types.json'), /"dnt-article"/);
    assert.match(read('dist/vscode.html-custom-data.json'), /"dnt-article"/);
  });

  it('names the WordPress plugin, and the templates of other systems', () => {
    const zip = unzipSync(new Uint8Array(readFileSync(join(root, 'dist/integrations/dnt-widgets.zip'))));
    const inZip = (file: string): string => strFromU8(zip[`dnt-widgets/${file}`] ?? new Uint8Array());
    assert.match(inZip('dnt-widgets.php'), /Text Domain: +dnt-widgets[^]*'DNT_WIDGETS_FILE'/);
    assert.match(inZip('block/block.json'), /"name": "dnt\/widget"/);
    assert.match(inZip('includes/shortcode.php'), /add_shortcode\(\s+'dnt'/);
    assert.match(inZip('uninstall.php'), /delete_option\( 'dnt_widgets_base' \)/);
    assert.match(inZip('pieces.php'), /'service-card\/mtc-guide'/);
    assert.match(inZip('delivery.php'), /'dnt\.js' => 'sha384-/);
    assert.match(read('dist/integrations/hugo/layouts/shortcodes/dnt.html'), /\.dnt\b/);
    assert.match(read('dist/integrations/jekyll/_includes/dnt.html'), /dnt_widget/);
    assert.match(read('dist/integrations/mediawiki/Common.js'), /data-dnt/);
  });

  it('shares a page with the build that has the prefix mtc', async (test) => {
    const html = `
      <style>:root { --mtc-color-ink: rgb(1, 2, 3); --dnt-color-ink: rgb(4, 5, 6) }</style>
      <script>
        window.heard = [];
        for (const type of ['mtc-ready', 'dnt-ready', 'mtc-error', 'dnt-error'])
          addEventListener(type, (event) => heard.push(type + ' ' + event.composedPath()[0].localName));
      </script>
      ${['/cdn/mtc.js', '/dnt/cdn/dnt.js', '/cdn/loader.js', '/dnt/cdn/loader.js'].map(script).join('\n')}
      <div class="mtc-tag"><mtc-service-card service="tms">one</mtc-service-card></div>
      <div class="dnt-tag"><dnt-service-card service="tms">two</dnt-service-card></div>
      <div data-mtc="service-card" data-service="tms">three</div>
      <div data-dnt="service-card" data-service="mtc-guide">four</div>
      <ul><li data-mtc="service-card" data-service="tms">five</li></ul>
      <ul><li data-dnt="service-card" data-service="tms">six</li></ul>`;
    for (const without of [[], ['/cdn/mtc.js', '/dnt/cdn/dnt.js']]) {
      const { page, errors, requests, close } = await openHost({
        html: without.reduce((left, file) => left.replace(script(file), ''), html),
        files: filesUnder('cdn'),
      });
      test.after(close);
      const places = [
        ['.mtc-tag mtc-service-card', 'mtc-service-card', 'rgb(1, 2, 3)'],
        ['.dnt-tag dnt-service-card', 'dnt-service-card', 'rgb(4, 5, 6)'],
        ['div[data-mtc]', 'mtc-service-card', 'rgb(1, 2, 3)'],
        ['div[data-dnt]', 'dnt-service-card', 'rgb(4, 5, 6)'],
        ['li[data-mtc]', 'mtc-service-card', 'rgb(1, 2, 3)'],
        ['li[data-dnt]', 'dnt-service-card', 'rgb(4, 5, 6)'],
      ] as const;
      await page.waitForFunction("heard.filter((one) => one.includes('-ready ')).length >= 6");
      for (const [place, tag, color] of places) assert.equal(await colorIn(page, place, tag), color, place);
      const heard = (await page.evaluate('heard')) as string[];
      assert.deepEqual(heard.sort(), [
        ...Array<string>(3).fill('dnt-ready dnt-service-card'),
        ...Array<string>(3).fill('mtc-ready mtc-service-card'),
      ]);
      assert.deepEqual(errors, []);
      assert.equal(new Set(requests).size, requests.length, 'a file was requested twice');
    }
  });

  it('sizes its frames beside those of the build that has the prefix mtc', async (test) => {
    const frame = (name: string, folder: string): string =>
      `<iframe data-${name} src="${folder}/embed/service-card/tms/en/" height="9"></iframe>`;
    const { page, errors, close } = await openHost({
      html: `${frame('mtc', '')}${frame('dnt', '/dnt')}${script('/cdn/resize.js')}${script('/dnt/cdn/resize.js')}`,
      files: { ...filesUnder('cdn'), ...filesUnder('embed') },
    });
    test.after(close);
    await page.waitForFunction(
      "[...document.querySelectorAll('iframe')].every((one) => one.clientHeight > 99)",
    );
    const tags = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((one) => one.evaluate("document.querySelector('main > *').localName")),
    );
    assert.deepEqual(tags.sort(), ['dnt-service-card', 'mtc-service-card']);
    assert.deepEqual(errors, []);
  });
});
