import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from '../helpers/build.ts';
import { article } from '../helpers/content-folder.ts';
import { openHost } from '../helpers/page.ts';
import { shown } from '../dist/wait-for-widget.ts';

describe('a hundred articles', () => {
  it('are built as a module each, and each can be shown', async (test) => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const changes = Object.fromEntries(
      numbers.map((number) => [`en/articles/walk-${number}.md`, article(`Walk of ${number} steps.`)]),
    );
    const { files } = await build(test, changes);
    const html = `<script type="module" src="/cdn/mtc.js"></script>${numbers
      .map((number) => `<mtc-article topic="walk-${number}" hide="meta sources crisis"></mtc-article>`)
      .join('')}`;
    const host = await openHost({ html, files });
    const words = await shown(host.page);
    for (const number of numbers) assert.ok(words.includes(`Walk of ${number} steps.`), `${number}`);
    assert.deepEqual(host.errors, []);
    await host.close();
  });
});
