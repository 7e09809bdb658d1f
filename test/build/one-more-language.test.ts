/** A language needs only a folder: no change in src/, and no byte for people who do not read it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from '../helpers/build.ts';
import { SERVICE, translation } from '../helpers/content-folder.ts';
import { openHost } from '../helpers/page.ts';
import { speaks } from '../dist/wait-for-widget.ts';

describe('one more language', () => {
  it('adds no byte to mtc.js, and needs only a folder', async (test) => {
    const german = SERVICE.replace('heading: Walks', 'heading: Wege')
      .replace('About our walks', 'Unsere Wege')
      .replace('A walk in the woods.', 'Ein Weg im Wald.');
    const changes = (locales: string[]): Record<string, string> =>
      Object.fromEntries(
        locales.map((locale) => [`${locale}/services/walks.md`, translation('en/services/walks.md', german)]),
      );
    const none = await build(test, changes(['de']));
    const some = await build(test, changes(['de', 'fr', 'it', 'pt-BR', 'uk', 'ko']));
    // The minifier chooses short names by how often each letter occurs, in the hashed names of files too.
    const withoutNames = (code: string): string =>
      code
        .replace(/(locales|description)-\w{8}\.js/g, '$1.js')
        .replace(/(?<![\w$])[\w$]{1,2}(?![\w$])/g, '_');
    assert.equal(some.code.length, none.code.length);
    assert.equal(withoutNames(some.code), withoutNames(none.code));

    const html =
      '<script type="module" src="/cdn/mtc.js"></script><mtc-service-card service="walks" lang="de"></mtc-service-card><mtc-article topic="walking" lang="de"></mtc-article>';
    const host = await openHost({ html, files: some.files });
    await speaks(host.page, 'mtc-service-card', 'de');
    // Pieces that a language lacks are in English, and marked as English.
    await speaks(host.page, 'mtc-article', 'en');
    assert.deepEqual(host.errors, []);
    await host.close();
  });
});
