/** The interface strings in every shipped language. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { localizer, shippedLocales } from '../../tools/build/locales/localizer.ts';
import { statesOf } from '../../tools/build/locales/state.ts';

describe('the interface in other languages', () => {
  it('exists for each folder of content', () => assert.notEqual(shippedLocales().length, 0));

  for (const state of statesOf(shippedLocales())) {
    it(`in ${state.locale} has nothing missing, stale or in English`, () => {
      const { missing, stale, same } = state;
      assert.deepEqual({ missing, stale, same }, { missing: [], stale: [], same: [] }, 'see npm run locales');
    });
  }

  it('is reported if it is missing, stale, or English by mistake', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
    context.after(() => rmSync(folder, { recursive: true }));
    await localizer(['fr'], folder).writeInterchangeFiles();
    const path = join(folder, 'fr.xlf');
    const [none] = statesOf(['fr'], folder);
    assert.equal(none?.translated, 0);
    const all = none?.missing.length ?? 0;
    assert.ok(all > 20);

    const unit = (id: string, target: string): string =>
      `<trans-unit id="${id}"><source>x</source><target>${target}</target></trans-unit></body>`;
    const text = readFileSync(path, 'utf8')
      .replace('<source>Sources</source>', '<source>Sources</source><target>Sources</target>')
      .replace('<source>Author</source>', '<source>Author</source><target>Auteur</target>')
      .replace('<source>Written</source>', '<source>Written</source><target> </target>')
      .replace('</body>', unit('s0', 'Ancien'));
    writeFileSync(path, text);
    const [some] = statesOf(['fr'], folder);
    assert.deepEqual(some?.same, ['Sources']);
    assert.deepEqual(some.stale, ['Ancien']);
    assert.equal(some.missing.length, all - 2);

    // The same on purpose, marked as in XLIFF.
    writeFileSync(
      path,
      text.replace(/<trans-unit (id="\w+">\s*<source>Sources)/, '<trans-unit translate="no" $1'),
    );
    assert.deepEqual(statesOf(['fr'], folder)[0]?.same, []);
  });
});
