/** Renames names in what is built: tools/build/prefix/. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { records } from '../../src/widgets/all.ts';
import { wrongPrefix } from '../../tools/build/prefix/check.ts';
import { propertyRenamer, renamer } from '../../tools/build/prefix/names.ts';
import { renamePage } from '../../tools/build/prefix/page.ts';
import { renameScript } from '../../tools/build/prefix/script.ts';

const rename = renamer('dnt');

describe('a name', () => {
  for (const [from, to] of [
    ['mtc', 'dnt'],
    ['<mtc-article></mtc-article>', '<dnt-article></dnt-article>'],
    ['var(--mtc-color-link)', 'var(--dnt-color-link)'],
    ['mtc-ready', 'dnt-ready'],
    ['onmtc-ready on:mtc-ready onMtcReady', 'ondnt-ready on:dnt-ready onDntReady'],
    ['[data-mtc] data-mtc-fallback', '[data-dnt] data-dnt-fallback'],
    ['container:mtc/inline-size', 'container:dnt/inline-size'],
    ['.mtc', '.dnt'],
    ['mtcLoader', 'dntLoader'],
    ['MtcArticle _MtcElement', 'DntArticle _DntElement'],
    ['MTC_WIDGETS_FILE mtc_widgets_render $mtc_widgets', 'DNT_WIDGETS_FILE dnt_widgets_render $dnt_widgets'],
    ['mtc/widget [mtc widget="article"]', 'dnt/widget [dnt widget="article"]'],
    ['cdn/mtc.js mtc.classic.js mtc.es.js', 'cdn/dnt.js dnt.classic.js dnt.es.js'],
    ['/^mtc-|\\bmtc-|(?:mtc)\\nmtc/', '/^dnt-|\\bdnt-|(?:dnt)\\ndnt/'],
    ['MTC widgets', 'DNT widgets'],
  ] as const)
    it(`is renamed: ${from}`, () => {
      assert.equal(rename(from), to);
    });

  for (const text of [
    'emtcx',
    'mtcx',
    'xmtc',
    'xonmtc',
    'mtc2',
    '2mtc',
    'émtc',
    'mtcé',
    'MTCs',
    'EMTC',
    'Mtcs',
    'AMtcB',
    'mTc',
  ])
    it(`is not a part of a word: ${text}`, () => {
      assert.equal(rename(text), text);
    });

  it('may have a prefix with digits', () => {
    assert.equal(renamer('a1')('mtc-x MtcX MTC_X'), 'a1-x A1X A1_X');
  });

  it('stays with the prefix of the source', () => {
    assert.equal(renamer('mtc')('mtc-x'), 'mtc-x');
  });

  it('stays where it is a word of the clinic', () => {
    const keeping = renamer('dnt', ['mtc-guide', 'MTC Dental', 'mtc']);
    assert.equal(keeping("'mtc-guide' 'mtc-guides' MTC Dental"), "'mtc-guide' 'dnt-guides' MTC Dental");
    assert.equal(renamer('dnt', ['a (mtc)'])('a (mtc) b (mtc)'), 'a (mtc) b (dnt)');
  });

  it('of a custom property is all that is renamed in a drawing', () => {
    assert.equal(
      propertyRenamer('dnt')('<text fill="var(--mtc-color-ink)">mtc --mtc-</text>'),
      '<text fill="var(--dnt-color-ink)">mtc --mtc-</text>',
    );
  });
});

const inScript = (code: string): string => renameScript(code, rename)?.code ?? code;

describe('a script', () => {
  for (const [from, to] of [
    ['f(\'mtc-ready\', "mtc")', 'f(\'dnt-ready\', "dnt")'],
    ['f(`<mtc-${name} data-mtc="${a}">mtc`)', 'f(`<dnt-${name} data-dnt="${a}">dnt`)'],
    ['html`<mtc-a @mtc-navigate=${f}>`', 'html`<dnt-a @dnt-navigate=${f}>`'],
    ['/^mtc-/.test(x)', '/^dnt-/.test(x)'],
    [
      'class MtcA extends MtcB { static mtc = 1; #mtc = 2 }',
      'class DntA extends DntB { static dnt = 1; #dnt = 2 }',
    ],
    ['f({ mtcLoader, mtc: 1 }, a.mtc, a?.mtc)', 'f({ dntLoader, dnt: 1 }, a.dnt, a?.dnt)'],
    ["import { MtcA } from './mtc.js';", "import { DntA } from './mtc.js';"],
    [
      "export { MtcA } from './mtc-a.js'; export * from './mtc.js';",
      "export { DntA } from './mtc-a.js'; export * from './mtc.js';",
    ],
    ["import('./mtc.js').then(f)", "import('./mtc.js').then(f)"],
  ] as const)
    it(`is renamed: ${from}`, () => {
      assert.equal(inScript(from), to);
    });

  it('keeps comments, which nobody runs', () => {
    assert.equal(inScript("// mtc\nf('mtc')"), "// mtc\nf('dnt')");
  });

  it('without a name stays as it is', () => {
    assert.equal(renameScript("f('emtcx')", rename), undefined);
  });

  it('has a source map that leads to the source', () => {
    const renamed = renameScript("f('mtc', other)", renamer('longer'));
    assert.equal(renamed?.code, "f('longer', other)");
    assert.ok(renamed.map.mappings.length > 0);
  });

  it('is refused if a new name is another name already', () => {
    assert.throws(
      () => renameScript('class MtcElement extends LitElement {}', renamer('lit')),
      /^Error: content\/clinic\.yaml: found a prefix that turns MtcElement into LitElement, expected another: this module has that name already$/,
    );
  });
});

describe('a page', () => {
  for (const [what, from, to] of [
    ['tags', '<mtc-a><p>mtc</p></mtc-a>', '<dnt-a><p>mtc</p></dnt-a>'],
    [
      'attributes',
      '<div data-mtc="a" class="mtc x" id=mtc></div>',
      '<div data-dnt="a" class="dnt x" id=dnt></div>',
    ],
    ['addresses', '<script src="cdn/mtc.js"></script>', '<script src="cdn/dnt.js"></script>'],
    ['words', 'We say <b>mtc-article</b> and --mtc-color.', 'We say <b>mtc-article</b> and --mtc-color.'],
    [
      'alternative text',
      '<img class="mtc" alt="mtc" src="mtc.png">',
      '<img class="dnt" alt="mtc" src="dnt.png">',
    ],
    [
      'titles',
      '<title>mtc</title><i title="mtc" aria-label="mtc">mtc</i>',
      '<title>mtc</title><i title="mtc" aria-label="mtc">mtc</i>',
    ],
    ['styles', '<style>mtc-a { --mtc-b: 1 }</style>', '<style>dnt-a { --dnt-b: 1 }</style>'],
    ['scripts', '<script>f("mtc-a") // mtc</script>', '<script>f("dnt-a") // mtc</script>'],
    ['templates', '<template><mtc-a>mtc</mtc-a></template>', '<template><dnt-a>mtc</dnt-a></template>'],
  ] as const)
    it(`is renamed, but not the words that people read: ${what}`, () => {
      assert.equal(renamePage(`<!doctype html>${from}`, rename), `<!doctype html>${to}`);
    });
});

describe('a prefix', () => {
  function folder(test: TestContext, files: Record<string, string>): string {
    const root = mkdtempSync(join(tmpdir(), 'prefix-'));
    test.after(() => rmSync(root, { recursive: true }));
    for (const [path, text] of Object.entries({
      'src/entries/mtc.ts': '',
      'src/entries/loader.ts': '',
      ...files,
    })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  }

  for (const prefix of ['mtc', 'dnt'])
    it(`may be ${prefix}`, () => {
      assert.deepEqual(wrongPrefix(prefix, records), []);
    });

  it('that is the name of another file is refused, with its place', (test) => {
    const root = folder(test, { 'content/clinic.yaml': 'name: A\nprefix: loader\n' });
    assert.deepEqual(wrongPrefix('loader', records, root), [
      'content/clinic.yaml:2:9: found the prefix "loader", expected another: cdn/loader.js is another file.',
    ]);
  });

  it('that is the name of an attribute is refused', (test) => {
    const root = folder(test, { 'content/clinic.yaml': 'prefix: theme\n' });
    assert.deepEqual(wrongPrefix('theme', records, root), [
      'content/clinic.yaml:1:9: found the prefix "theme", expected another: on a placeholder, data-theme is the attribute "theme" of a widget.',
    ]);
  });

  it('is refused where a piece has the id of the source’s prefix', (test) => {
    const root = folder(test, { 'content/en/services/mtc.md': '' });
    assert.deepEqual(wrongPrefix('mtc', records, root), []);
    assert.deepEqual(wrongPrefix('dnt', records, root), [
      'content/en/services/mtc.md:1:1: found the id "mtc", expected another: with the prefix "dnt", the build would rename it.',
    ]);
  });
});
