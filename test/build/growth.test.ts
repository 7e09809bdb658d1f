import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLoader } from '../helpers/build.ts';
import { article } from '../helpers/content-folder.ts';
import { openHost } from '../helpers/page.ts';

describe('a hundred articles', () => {
  it('do not make a page with the loader larger than one article does, except for the list of ids', async (test) => {
    const cost = async (numbers: number[]): Promise<{ files: Map<string, string>; ids: string }> => {
      const ids = numbers.map((number) => `walk-${number}`);
      const changes = Object.fromEntries(
        ids.map((id) => [`en/articles/${id}.md`, article(`Steps of ${id}.`)]),
      );
      const files = await buildLoader(test, changes);
      const html =
        '<script type="module" src="/cdn/loader.js"></script><mtc-article topic="walk-7"></mtc-article>';
      const { page, requests, errors, close } = await openHost({ html, files });
      await page.waitForFunction(() =>
        document.querySelector('mtc-article')?.shadowRoot?.textContent.includes('Steps of walk-7.'),
      );
      assert.deepEqual(errors, []);
      await close();
      const loaded = requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/cdn/'));
      // Each build has different file names.
      const texts = loaded.map((path): [string, string] => [
        path.replace(/-\w{8}\./, '.'),
        String(files[path]?.body).replace(/[-"]\w{8}(?=\.js|")/g, ''),
      ]);
      return {
        files: new Map(texts),
        ids: ids
          .sort()
          .map((id) => `"${id}"`)
          .join(','),
      };
    };
    const one = await cost([7]);
    const hundred = await cost(Array.from({ length: 100 }, (_, number) => number));
    assert.deepEqual([...hundred.files.keys()].sort(), [...one.files.keys()].sort());
    for (const [file, text] of hundred.files)
      // The minifier chooses names by the frequency of letters, which includes those in a list of ids.
      assert.ok(text.replace(hundred.ids, one.ids).length - (one.files.get(file)?.length ?? 0) < 32, file);
  });
});
