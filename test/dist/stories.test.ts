/**
 * Opens every story of the catalogue, as a designer would: nothing in the console, its steps pass, clean in axe as a whole page,
 * and no request to any other host. A story that is added is here by itself. All stories of an element together show every attribute, slot,
 * part, custom property and event that its manifest has, by what the browser shows, not by what a story says.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Catalogue, entries, show, storyPath } from './catalogue.ts';
import { listen, look, notSeen } from './story-coverage.ts';

const stories = entries.filter(({ type }) => type === 'story');
const titles = [...new Set(stories.map(({ title }) => title))];

// Axe takes most of the time, and a page uses one core.
describe('stories', { concurrency: 2 }, () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  for (const title of titles) {
    const own = stories.filter((story) => story.title === title);
    it(`of ${title} pass: all ${own.length}`, async () => {
      const { page, said } = await catalogue.open(storyPath(own[0]?.id ?? ''), (one) =>
        one.evaluateOnNewDocument(listen),
      );
      const tag = /^Elements\/(.*)$/.exec(title)?.[1];
      const seen = new Set<string>();
      const wrong: string[] = [];
      for (const { id, name, tags } of own) {
        const faults = await show(page, id);
        faults.push(...said.splice(0));
        if (tags.includes('reports') && !(await page.$('console-says >>> code')))
          faults.push('nothing is reported');
        for (const [kind, names] of Object.entries(tag ? await look(page, tag) : {}))
          for (const one of names) seen.add(`${kind} ${one}`);
        wrong.push(...faults.map((fault) => `${name}: ${fault}`));
      }
      if (tag) wrong.push(...notSeen(tag, seen));
      assert.equal(wrong.join('\n'), '');
      await page.close();
    });
  }

  after(async () => {
    await catalogue.close();
    assert.deepEqual(catalogue.outside, [], 'another host was asked for something');
  });
});
