/**
 * Opens every story of the catalogue: no console messages, the steps pass, the whole page passes axe, and there are no requests to
 * other hosts. New stories are included automatically. Together, the stories of an element show every attribute, slot, part,
 * custom property and event of its manifest, as seen in the browser.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Catalogue, entries, show, storyPath } from './catalogue.ts';
import { listen, look, notSeen } from './story-coverage.ts';

const stories = entries.filter(({ type }) => type === 'story');
const titles = [...new Set(stories.map(({ title }) => title))];

// Two at a time, because axe takes most of the time, and a page uses one core.
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
