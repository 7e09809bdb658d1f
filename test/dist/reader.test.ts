/** What reader views find. They do not look into shadow roots. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { article, count, crisis, tag, tidy, withHost } from './wait-for-widget.ts';

const library = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
const name = 'article.medication-management.en';

async function readerText(page: Page): Promise<string> {
  const text: unknown = await page.evaluate(
    `(() => { const module = undefined; ${library}; return new Readability(document.cloneNode(true)).parse()?.textContent ?? ''; })()`,
  );
  return tidy(String(text));
}

const around = (html: string): string =>
  `<!doctype html><html lang="en"><title>Medication</title><body><header><nav><a href="/">Home</a></nav></header><main>${html}</main></body></html>`;

describe('a reader view', () => {
  for (const [what, html] of [
    [
      'a snippet',
      around(readFileSync(`dist/snippets/${name}.html`, 'utf8').replace(/<script.*<\/script>/, '')),
    ],
    ['a plain snippet', around(readFileSync(`dist/snippets/${name}.plain.html`, 'utf8'))],
    ['an embed page', readFileSync('dist/embed/article/medication-management/en/index.html', 'utf8')],
  ] as const) {
    it(`finds every sentence of ${what}`, async () => {
      await withHost({ html, path: '/embed/article/medication-management/en/' }, async ({ page }) => {
        const text = await readerText(page);
        // The reader view shows its own title.
        const missing = article.slice(1).filter((sentence) => count(text, sentence) !== 1);
        assert.deepEqual(missing, []);
        // The explanations come after the text, with one notice.
        const [, list = ''] = text.split(article.at(-1) ?? '');
        for (const words of ['Words in this text', 'Ketamine', 'not for any mental health condition'])
          assert.equal(count(list, words), 1, words);
        assert.equal(count(list, 'Not yet reviewed.'), 1);
      });
    });
  }

  it('finds the children of a tag, including the crisis line', async () => {
    const html = around(`${tag}<p>${'A page about medication, of the host. '.repeat(20)}</p>`);
    await withHost(
      { html: html.replace('<main>', '<script type="module" src="/cdn/mtc.js"></script><main>') },
      async ({ page }) => {
        assert.ok((await readerText(page)).includes(crisis));
      },
    );
  });
});
