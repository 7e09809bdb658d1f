import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import * as pseudo from '../../src/generated/strings/en-XA.ts';
import { budgetOf, overBudget, weigh } from '../../tools/build/budgets.ts';
import { widgets } from '../../src/widgets/all.ts';
import { isChunk } from './chunks.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const { localesIn } = (await import(resolve('tools/build/rollup/bundles.mjs'))) as {
  localesIn(generated: string): string[];
};
/** Files that define no element. */
const withoutLit = ['loader.js', 'resize.js'];
const entries = [...['mtc', ...widgets].map((name) => `${name}.js`), ...withoutLit];
const locales = localesIn('src/generated');
const single = locales.map((locale) => `mtc.${locale}.js`);
const scripts = [...entries, 'mtc.classic.js', ...single].sort();
/** Files that are loaded later: other languages, their index, and structured data. */
const LATER = new RegExp(`^(${[...locales, 'locales', 'description'].join('|')})-[a-z0-9]{8}\\.js$`);
const later = readdirSync('dist/cdn').filter((file) => LATER.test(file) && !isChunk(file));
const read = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');

/** Patterns by which filter lists recognise advertising. */
const adNames =
  /(^|[-_./])(ads?|adv|banner|sponsor|promo|track(er|ing)?|analytics|share|social|popup|newsletter)([-_./]|$)/;

/** Nothing tracks visitors, no string becomes code, and no other window is touched. */
const forbidden = [
  ...['eval(', 'new Function', 'localStorage', 'sessionStorage', 'document.cookie', 'indexedDB'],
  ...['sendBeacon', 'XMLHttpRequest', 'window.top', 'parent.postMessage', 'window.parent'],
];

describe('dist/cdn', () => {
  it('has a file for the loader, one for each widget, one for all of them, the classic one, one per language, and their shared files', () => {
    assert.deepEqual(
      later.map((file) => file.replace(/-\w+\.js$/, '')),
      [...locales, 'locales', 'description'].sort(),
    );
    const photos = readdirSync('src/generated/media').filter((file) => !file.endsWith('.ts'));
    const expected = [...photos, ...[...scripts, ...later].flatMap((file) => [file, `${file}.map`])].sort();
    const found = readdirSync('dist/cdn').filter((file) => !isChunk(file) && file !== 'integrity.json');
    assert.deepEqual(found.sort(), expected);
  });

  it('has no name that ad blockers block', () => {
    assert.deepEqual(
      readdirSync('dist/cdn').filter((file) => adNames.test(file)),
      [],
    );
  });

  it('has the name and the licences in the first line of each file', () => {
    const banner = `/*! ${name} ${version} | MIT | includes Lit (c) Google LLC, BSD-3-Clause */`;
    for (const file of scripts.filter((file) => !withoutLit.includes(file)))
      assert.equal(read(file).split('\n')[0], banner, file);
    for (const file of [...later, ...withoutLit])
      assert.equal(read(file).split('\n')[0], `/*! ${name} ${version} | MIT */`, file);
  });

  it('never contains the pseudo-locale', () => {
    const { skipLink } = pseudo;
    for (const file of readdirSync('dist/cdn').filter((file) => file.endsWith('.js')))
      assert.ok(!/en-XA/.test(read(file)) && !read(file).includes(skipLink.skipToContent()), file);
  });
});

for (const file of [...scripts, ...later]) {
  describe(file, () => {
    const budget = budgetOf(file);

    it(`is at most ${budget} bytes in Brotli`, (test) => {
      const size = weigh(file);
      test.diagnostic(`${file}: ${size} of ${budget} B`);
      assert.equal(overBudget(file, size), undefined);
    });

    it('is ES2021 and imports nothing', () => {
      const sourceType = file.includes('classic') ? 'script' : 'module';
      const { body } = parse(read(file), { ecmaVersion: 2021, sourceType });
      const others = later.includes(file) ? /^Import/ : /^(Import|Export)/;
      assert.deepEqual(
        body.filter(({ type }) => others.test(type)),
        [],
      );
      // Files in one language and files with only text load nothing later.
      const loads = read(file).match(/\bimport\(.*?\)/g) ?? [];
      const found = loads.map((load) => /"\.\/([\w.-]+)"/.exec(load)?.[1] ?? load);
      const isAlone = single.includes(file) || locales.some((locale) => file.startsWith(`${locale}-`));
      if (isAlone) assert.deepEqual(found, []);
      // The loader builds its names at run time: test/dist/loader.test.ts.
      if (file === 'loader.js') return;
      for (const name of found) assert.ok(later.includes(name) || file.startsWith('locales-'), name);
    });

    it('does not touch the page outside the widgets', () => {
      assert.deepEqual(
        forbidden.filter((text) => read(file).includes(text)),
        [],
      );
    });

    it('was built from the production build of Lit', () => {
      assert.doesNotMatch(read(file), /Lit is in dev mode|litIssuedWarnings/);
    });

    it('has a source map without paths of the build machine', () => {
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
  it('is ASCII, so that a windows-1252 page shows its text correctly', () => {
    assert.deepEqual(read('mtc.classic.js').match(/[\u0080-\uffff]/g) ?? [], []);
  });

  it('is strict, and adds no global name to the page', () => {
    assert.match(read('mtc.classic.js'), /^\/\*!.*\n!?\(?function\(\)\{"use strict"/);
  });
});
