/** Files in one language, and the cost of languages for others. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import { openHost } from '../helpers/page.ts';
import { everyTag, speaks } from './wait-for-widget.ts';

const files = readdirSync('dist/cdn').filter((file) => /^mtc\.(?!classic)[\w-]+\.js$/.test(file));

describe('a file of one language', () => {
  it('exists for each language', () => assert.notEqual(files.length, 0));

  for (const file of files) {
    const locale = /^mtc\.(.*)\.js$/.exec(file)?.[1] ?? '';

    it(`${file} shows everything in its language, on a page in any language, in one request`, async () => {
      const html = `<html lang="en"><script type="module" src="/cdn/${file}"></script>${everyTag
        .map((tag) => `<${tag}></${tag}>`)
        .join('')}<mtc-service-card lang="nl"></mtc-service-card>`;
      const host = await openHost({ html });
      const found = await host.page.$$eval('*', (all) =>
        all
          .filter(({ localName }) => localName.startsWith('mtc-'))
          .map(({ shadowRoot }) => shadowRoot?.querySelector('.box')?.getAttribute('lang')),
      );
      // Text that the language lacks is in English.
      const { pieces } = await compileContent({ from: 'content' });
      const isWhole =
        pieces.filter((piece) => piece.locale === locale).length ===
        pieces.filter((piece) => piece.locale === 'en').length;
      assert.deepEqual([...new Set(found)].sort(), (isWhole ? [locale] : [locale, 'en']).sort());
      const button = await host.page.$('mtc-article >>> .note button');
      await button?.click();
      await speaks(host.page, 'mtc-article', 'en');
      assert.deepEqual(
        host.requests.map((url) => new URL(url).pathname),
        ['/host.html', `/cdn/${file}`],
      );
      assert.deepEqual(host.errors, []);
      await host.close();
    });
  }
});
