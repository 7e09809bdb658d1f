import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { caughtUp } from '../helpers/page.ts';
import { widgets } from '../../src/widgets/all.ts';
import { budgetOf, compressed, weigh } from '../../tools/build/budgets.ts';
import { chunks, chunksName } from './chunks.ts';
import { assertFull, everyTag, psychotherapy, ready, shown, skipLink, withHost } from './wait-for-widget.ts';

const { localesIn } = (await import(resolve('tools/build/rollup/bundles.mjs'))) as {
  localesIn(generated: string): string[];
};
const locales = localesIn('src/generated');
const read = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');
const names = (folder: string): string[] => readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** By widget, the folder of its pieces. */
const kinds = { article: 'articles', 'service-card': 'services', 'tms-panel': 'panels' };

describe('the chunks of the loader', () => {
  it('are one per element, one per piece of content and language, and the shared ones', () => {
    const pieces = ['en', ...locales].flatMap((locale) =>
      Object.entries(kinds).flatMap(([widget, kind]) =>
        names(`src/generated/${locale}/${kind}`).map(
          (id) => `${widget}.${id}${locale === 'en' ? '' : `.${locale}`}`,
        ),
      ),
    );
    const words = locales.map((locale) => `words.${locale}`);
    const expected = [...widgets, ...pieces, ...words, 'core', 'languages', 'description'];
    assert.deepEqual(chunks.map((file) => file.replace(`-${chunksName}.js`, '')).sort(), expected.sort());
  });

  for (const file of chunks) {
    it(`${file} is ES2021, within its budget, and finds the other chunks next to it`, (test) => {
      const size = weigh(file);
      test.diagnostic(`${file}: ${size} of ${budgetOf(file)} B`);
      assert.ok(size <= budgetOf(file), `${size} B`);
      parse(read(file), { ecmaVersion: 2021, sourceType: 'module' });
      for (const [, found = ''] of read(file).matchAll(/(?:from|import)\(?"\.\/([^"]+)"/g))
        assert.ok(chunks.includes(found), found);
    });
  }

  it('never contain the pseudo-locale', () => {
    for (const file of chunks) assert.ok(!read(file).includes('en-XA'), file);
  });
});

describe('the clinic’s page with the loader', () => {
  // The original goal was 14 KB: docs/decisions/bytes.md explains why it is more.
  const LIMIT = 22.5 * 1024;

  it(`weighs at most ${LIMIT} bytes in Brotli, HTML included`, async (test) => {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Medication</title>
      <script type="module" src="/cdn/loader.js"></script>
      <header><mtc-skip-link></mtc-skip-link></header>
      <main id="main"><mtc-article topic="medication-management" heading-level="1"></mtc-article></main>
      <mtc-nav-footer></mtc-nav-footer></html>`;
    const html = page.replace(/\n\s+/g, '\n');
    await withHost({ html }, async ({ page, requests }) => {
      for (const tag of everyTag.filter((tag) => html.includes(tag))) await ready(page, tag);
      await assertFull(page);
      assert.ok((await shown(page, 'mtc-nav-footer')).includes(psychotherapy));
      assert.ok((await shown(page, 'mtc-skip-link')).includes(skipLink));
      await caughtUp(page);
      const files = requests.map((url) => new URL(url).pathname).filter((path) => path.includes('/cdn/'));
      const sizes = files.map((path) => weigh(path.replace('/cdn/', '')));
      const total = compressed(html) + sizes.reduce((sum, size) => sum + size, 0);
      test.diagnostic(`${files.length} files and the page: ${total} of ${LIMIT} B`);
      assert.ok(total <= LIMIT, `${total} B`);
    });
  });
});
