/** Follows CONTRIBUTING.md in a copy of the repository: a sixth widget, a new attribute and a kind of content, by its text alone. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type * as EmbedCode from '../../src/embed-code/embed-code.ts';
import { strFromU8, unzipSync } from 'fflate';
import { copyRepository, runIn } from '../helpers/copy.ts';

const root = copyRepository('contributing-');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const json = <Value>(file: string): Value => JSON.parse(read(file)) as Value;

/** A block of code whose first line names a file, and where in it the code goes. */
interface Step {
  file: string;
  place: Readonly<Record<string, string>>;
  code: string;
}

function stepsIn(markdown: string): Step[] {
  return [...markdown.matchAll(/^```ts file=(\S+)(.*)\n([^]*?)^```$/gm)].map(
    ([, file = '', rest = '', code = '']) => {
      const place = Object.fromEntries(
        [...rest.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key = '', quoted, plain]) => [
          key,
          quoted ?? plain ?? '',
        ]),
      );
      return { file, place, code };
    },
  );
}

/** Does what a step says. Where the place is not found exactly once, the text of CONTRIBUTING.md is wrong. */
function follow({ file, place, code }: Step): void {
  const path = join(root, file);
  if (Object.keys(place).length === 0) {
    assert.ok(!existsSync(path), `${file} is there already`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    return;
  }
  const text = readFileSync(path, 'utf8');
  if (place['at'] === 'end') return writeFileSync(path, `${text}\n${code}`);
  const mark = place['before'] ?? place['after'] ?? place['replace'] ?? '';
  assert.equal(text.split(mark).length, 2, `${file}: expected "${mark}" once`);
  if (place['replace'])
    return writeFileSync(
      path,
      text.replace(mark, () => code.trimEnd()),
    );
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(mark)) + (place['after'] ? 1 : 0);
  writeFileSync(path, [...lines.slice(0, at), code.replace(/\n$/, ''), ...lines.slice(at)].join('\n'));
}

const run = (script: string): string => runIn(root, script);

/** The example of a kind of content is apart from that of a widget. */
const isOfWidget = (file: string): boolean => !/^compiler\/|piece\.ts$/.test(file);

/** A piece of the new kind, and a translation whose hash nobody has put in yet. */
function writeNotices(): void {
  const write = (locale: string, title: string, text: string, front = ''): void => {
    mkdirSync(join(root, `content/${locale}/notices`));
    const head = `---\ntitle: ${title}\npage: tms\nstatus: pending\n${front}---\n`;
    writeFileSync(join(root, `content/${locale}/notices/holidays.md`), `${head}\n${text}\n`);
  };
  write('en', 'Holidays', 'We are closed on 1 January.');
  write('es', 'Vacaciones', 'Cerramos el 1 de enero.', "translation:\n  source: '000000000000'\n");
}

describe('CONTRIBUTING.md', () => {
  before(() => {
    const steps = stepsIn(readFileSync('CONTRIBUTING.md', 'utf8'));
    assert.ok(steps.length >= 10);
    steps.forEach(follow);
    writeNotices();
    for (const script of ['build:content', 'build:records', 'build:js', 'build:pages', 'build:wordpress'])
      run(script);
    for (const script of ['build:manifest', 'build:storybook', 'build:package']) run(script);
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('takes six files by hand, four of them in a folder of their own', () => {
    const hand = new Set(
      stepsIn(read('CONTRIBUTING.md'))
        .map(({ file }) => file)
        .filter(isOfWidget),
    );
    assert.equal(hand.size, 6);
    assert.equal([...hand].filter((file) => file.startsWith('src/widgets/visit-link/')).length, 4);
  });

  it('takes three files for a kind of content', () => {
    const hand = new Set(
      stepsIn(read('CONTRIBUTING.md'))
        .map(({ file }) => file)
        .filter((file) => !isOfWidget(file)),
    );
    assert.deepEqual([...hand].sort(), [
      'compiler/kinds/all.ts',
      'compiler/kinds/notice.ts',
      'src/lib/piece.ts',
    ]);
  });

  it('compiles the kind in every language, with its schema and its words', () => {
    assert.match(read('src/generated/en/notices/holidays.ts'), /notice: Notice = \{[^]*"title": "Holidays"/);
    assert.match(read('src/generated/en/notices.ts'), /satisfies Record<string, Notice \| Withdrawn>/);
    assert.match(read('src/generated/es/notices/holidays.ts'), /Translated<Notice> = \{[^]*"Vacaciones"/);
    assert.match(read('src/generated/defaults.ts'), /"notices": "holidays"/);
    assert.match(read('content/compiled/en/notices.holidays.txt'), /We are closed on 1 January\./);
    assert.ok(json<{ properties: object }>('src/generated/schema/notice.json').properties);
  });

  it('gives code that passes the checks', () => {
    for (const script of ['check:records', 'check:types', 'check:lint']) run(script);
  });

  it('puts the widget and its attributes into the loader', () => {
    const loader = read('dist/cdn/loader.js');
    for (const word of ['visit-link', '"weight"', '"page"']) assert.ok(loader.includes(word), word);
  });

  it('makes a snippet that carries the words', () => {
    assert.match(read('dist/snippets/visit-link.visit.en.html'), /<mtc-visit-link[^]*Visit us/);
    assert.match(read('dist/snippets/visit-link.visit.en.plain.html'), /Visit us/);
  });

  it('makes an embed page and its oEmbed answer', () => {
    assert.match(read('dist/embed/visit-link/visit/es/index.html'), /cdn\/visit-link\.js[^]*<mtc-visit-link/);
    const { title, height } = json<{ title: string; height: number }>(
      'dist/embed/visit-link/visit/en/oembed.json',
    );
    assert.deepEqual({ title, height }, { title: 'Visit us', height: 200 });
  });

  it('lets an embed page take the attribute from its address', () => {
    assert.match(read('dist/embed/frame.js'), /"weight"/);
  });

  it('has code to paste', async () => {
    const { embedCode, methodsOf } = (await import(
      join(root, 'src/embed-code/embed-code.ts')
    )) as typeof EmbedCode;
    const published = { base: 'https://widgets.example/', version: '1.0.0', integrity: {} };
    const embedded = {
      widget: 'visit-link' as never,
      id: 'visit',
      locale: 'en',
      title: 'Visit us',
      attributes: { weight: 'bold' },
    };
    assert.ok(methodsOf('visit-link' as never).includes('iframe'));
    assert.match(embedCode('tag', 'floating', embedded, published), /<mtc-visit-link weight="bold">/);
    assert.match(
      embedCode('iframe', 'floating', embedded, published),
      /embed\/visit-link\/visit\/en\/\?weight=bold/,
    );
  });

  it('makes a story of each example', () => {
    const { entries } = json<{ entries: Record<string, unknown> }>('dist/storybook/index.json');
    for (const story of ['docs', 'default', 'another-page', 'dark-theme'])
      assert.ok(entries[`elements-mtc-visit-link--${story}`], story);
  });

  it('puts the examples into the accessibility run', () => {
    assert.match(read('src/widgets/examples.ts'), /'mtc-visit-link': visitLink/);
  });

  it('makes a component for React, types and npm exports', () => {
    assert.match(read('dist/esm/frameworks/react/visit-link.js'), /"mtc-visit-link"/);
    assert.match(read('dist/types/widgets/elements.d.ts'), /MtcVisitLink/);
    const { exports } = json<{ exports: Record<string, { types: string; default: string }> }>('package.json');
    for (const path of Object.values(exports['./visit-link.js'] ?? {}))
      assert.ok(existsSync(join(root, path)), path);
  });

  it('tells editors of the attribute and its values', () => {
    assert.match(read('dist/web-types.json'), /"type": "'normal' \| 'bold'"/);
  });

  it('puts widget and attribute into the WordPress plugin, Hugo, Jekyll and MediaWiki', () => {
    const zip = unzipSync(new Uint8Array(readFileSync(join(root, 'dist/integrations/mtc-widgets.zip'))));
    const inZip = (file: string): string => strFromU8(zip[`mtc-widgets/${file}`] ?? new Uint8Array());
    assert.match(inZip('includes/widgets.php'), /'visit-link'[^]*'weight' => array\( 'kind' => 'choice'/);
    assert.match(inZip('block/block.json'), /"weight"/);
    assert.match(inZip('pieces.php'), /'visit-link\/visit'/);
    for (const file of ['hugo/layouts/shortcodes/mtc.html', 'jekyll/_includes/mtc.html'])
      assert.match(read(`integrations/${file}`), /visit-link[^]*weight/);
    assert.match(read('integrations/mediawiki/Common.js'), /'visit-link'/);
  });
});
