import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { budgetOf, weigh } from '../../tools/budgets.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const entries = readdirSync('src/embed').map((file) => file.replace(/\.ts$/, '.js'));
const scripts = [...entries, 'mtc.classic.js'].sort();
const read = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');

/** How filter lists recognise advertising. */
const adNames =
  /(^|[-_./])(ads?|adv|banner|sponsor|promo|track(er|ing)?|analytics|share|social|popup|newsletter)([-_./]|$)/;

/** No page's visitor is followed, no string becomes code, and no window but the own one is touched. */
const forbidden = [
  ...['eval(', 'new Function', 'localStorage', 'sessionStorage', 'document.cookie', 'indexedDB'],
  ...['sendBeacon', 'XMLHttpRequest', 'window.top', 'parent.postMessage', 'window.parent'],
];

describe('dist/cdn', () => {
  it('holds a file for each module of src/embed, the classic one, their maps, and the photographs', () => {
    const photos = readdirSync('src/generated/media').filter((file) => !file.endsWith('.ts'));
    const expected = [...photos, ...scripts.flatMap((file) => [file, `${file}.map`])].sort();
    assert.deepEqual(readdirSync('dist/cdn').sort(), expected);
  });

  it('has no name that a filter list takes for advertising', () => {
    assert.deepEqual(
      readdirSync('dist/cdn').filter((file) => adNames.test(file)),
      [],
    );
  });

  it('names itself and its licences in the first line', () => {
    const banner = `/*! ${name} ${version} | MIT | includes Lit (c) Google LLC, BSD-3-Clause */`;
    for (const file of scripts) assert.equal(read(file).split('\n')[0], banner, file);
  });
});

for (const file of scripts) {
  describe(file, () => {
    const budget = budgetOf(file);

    it(`is at most ${budget} bytes in Brotli`, (test) => {
      const size = weigh(file);
      test.diagnostic(`${file}: ${size} of ${budget} B`);
      assert.ok(size <= budget, `${size} B`);
    });

    it('is ES2021 and stands alone', () => {
      const sourceType = file.includes('classic') ? 'script' : 'module';
      const { body } = parse(read(file), { ecmaVersion: 2021, sourceType });
      assert.deepEqual(
        body.filter(({ type }) => /^(Import|Export)/.test(type)),
        [],
      );
      assert.doesNotMatch(read(file), /\bimport\(/);
    });

    it('keeps out of what is not its own', () => {
      assert.deepEqual(
        forbidden.filter((text) => read(file).includes(text)),
        [],
      );
    });

    it('was built from the production build of Lit', () => {
      assert.doesNotMatch(read(file), /Lit is in dev mode|litIssuedWarnings/);
    });

    it('points at a source map without paths of the machine that built it', () => {
      assert.ok(read(file).trimEnd().endsWith(`//# sourceMappingURL=${file}.map`));
      const { sources } = JSON.parse(read(`${file}.map`)) as { sources: string[] };
      assert.deepEqual(
        sources.filter((source) => !/^\.\.\/\.\.\/(src|node_modules)\//.test(source)),
        [],
      );
    });
  });
}

describe('mtc.classic.js', () => {
  it('is ASCII, so that a windows-1252 page shows its words right', () => {
    assert.deepEqual(read('mtc.classic.js').match(/[\u0080-\uffff]/g) ?? [], []);
  });

  it('is strict, and leaves no name behind on the page', () => {
    assert.match(read('mtc.classic.js'), /^\/\*!.*\n!?\(?function\(\)\{"use strict"/);
  });
});
