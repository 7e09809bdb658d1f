import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from '../helpers/build.ts';
import { article } from '../helpers/content-folder.ts';
import { openHost } from '../helpers/page.ts';
import { shown } from '../dist/wait-for-widget.ts';

const checked = 'reviewer: {name: B. Reader, credential: MD}\nreviewed: 2020-01-31\nnextReview: 2022-01-31\n';
const withdrawn = 'reason: It was wrong.\nsuccessor: talks\n';

describe('a copy that a partner has pinned', () => {
  it('says, by the visitor’s clock, that its text was due for review, and where to read it now', async (test) => {
    const { files } = await build(test, { 'en/articles/walking.md': article('One foot.', checked) });
    const html =
      '<script type="module" src="/cdn/mtc.js"></script><mtc-article topic="walking"></mtc-article>';
    const wordsIn = async (time: number): Promise<string> => {
      const host = await openHost({
        html,
        files,
        prepare: (page) =>
          page.evaluateOnNewDocument((now) => {
            const RealDate = Date;
            globalThis.Date = class extends RealDate {
              constructor(...given: []) {
                super(...(given.length > 0 ? given : ([now] as unknown as [])));
              }
            } as DateConstructor;
          }, time),
      });
      const words = await shown(host.page);
      assert.deepEqual(host.errors, []);
      const ways = await host.page.$$eval('mtc-article >>> a', (links) => links.map(({ href }) => href));
      assert.ok(ways.includes('https://clinic.example/walks/'));
      await host.close();
      return words;
    };
    const due = 'This information was due for review on January 31, 2022 and may be out of date.';
    assert.ok(!(await wordsIn(Date.UTC(2022, 0, 31, 12))).includes(due));
    assert.ok((await wordsIn(Date.UTC(2022, 1, 2, 12))).includes(due));
    assert.ok((await wordsIn(Date.UTC(2022, 1, 2, 12))).includes('One foot.'));
  });

  it('shows a notice and the link instead of a withdrawn text', async (test) => {
    const text = article('One foot.', withdrawn).replace('published', 'withdrawn');
    const { files } = await build(test, { 'en/articles/walking.md': text });
    const html =
      '<script type="module" src="/cdn/mtc.js"></script><mtc-article topic="walking"></mtc-article>';
    const host = await openHost({ html, files });
    const words = await shown(host.page);
    assert.match(words, /^On walking This text was withdrawn\. It was wrong\. Read this instead In crisis\?/);
    assert.ok(!words.includes('One foot.'));
    assert.deepEqual(host.errors, []);
    await host.close();
  });
});
