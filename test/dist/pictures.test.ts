/**
 * The pictures in README.md and docs/: each matches what its story shows today, each element has pictures, and the texts use
 * them all, each with an alternative text.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { tagOf, widgets } from '../../src/widgets/all.ts';
import { fileOf, folder, shots } from '../../tools/build/pictures/shots.ts';
import { hashOf, open, shownHash, turnTo } from '../../tools/build/pictures/story.ts';
import type { Written } from '../../tools/build/pictures/story.ts';
import { Catalogue, readJson } from './catalogue.ts';

const budget = 80 * 1024;

const written = readJson(`${folder}/pictures.json`) as Record<string, Written>;
const files = Object.entries(shots).flatMap(([name, { themes }]) =>
  themes.map((theme) => fileOf(name, theme)),
);
const texts = [
  'README.md',
  ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : [])),
];

/** Values of an attribute in the HTML of a text, as paths from the repository's root. */
const paths = (text: string, attribute: string): string[] =>
  [...readFileSync(text, 'utf8').matchAll(new RegExp(`${attribute}="([^":]+\\.webp)"`, 'g'))].map(
    ([, path = '']) => join(dirname(text), path).replaceAll('\\', '/'),
  );

describe('pictures', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  it('show what their stories show', async () => {
    const stale: string[] = [];
    let page: Page | undefined;
    for (const [name, shot] of Object.entries(shots)) {
      // The hashed content is the same in light and dark, because an element takes its colours from the page.
      if (page) await turnTo(page, shot);
      else page = await open(catalogue, shot, 'light');
      const shown = await shownHash(page, shot);
      stale.push(
        ...shot.themes
          .map((theme) => fileOf(name, theme))
          .filter((file) => written[file]?.shown !== shown)
          .map((file) => `${folder}/${file} is stale: npm run pictures`),
      );
    }
    assert.equal(stale.join('\n'), '');
  });

  it('are exactly the files that were taken', () => {
    assert.deepEqual(Object.keys(written).sort(), [...files].sort());
    assert.deepEqual(readdirSync(folder).sort(), [...files, 'pictures.json'].sort());
    const changed = files.filter((file) => hashOf(readFileSync(`${folder}/${file}`)) !== written[file]?.file);
    assert.deepEqual(changed, [], 'was written by something else: npm run pictures');
  });

  it(`weigh ${budget / 1024} KB or less`, () =>
    assert.deepEqual(
      files
        .map((file) => ({ file, bytes: readFileSync(`${folder}/${file}`).length }))
        .filter(({ bytes }) => bytes > budget),
      [],
    ));

  it('exist for each element, in the README, in light and dark', () => {
    for (const tag of widgets.map(tagOf)) {
      const [light, dark] = (['light', 'dark'] as const).map((theme) => `${folder}/${fileOf(tag, theme)}`);
      assert.ok(paths('README.md', 'src').includes(light ?? ''), `README.md does not show ${light}`);
      assert.ok(paths('README.md', 'srcset').includes(dark ?? ''), `README.md does not show ${dark}`);
    }
  });

  it('are all used by a text, and no text uses others', () => {
    const shown = texts.flatMap((text) => [...paths(text, 'src'), ...paths(text, 'srcset')]);
    assert.deepEqual([...new Set(shown)].sort(), files.map((file) => `${folder}/${file}`).sort());
    assert.deepEqual(
      shown.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('have a width and an alternative text', () => {
    const tags = texts.flatMap((text) => readFileSync(text, 'utf8').match(/<img [^>]*>/g) ?? []);
    assert.deepEqual(
      tags.filter((tag) => !/ width="\d+"/.test(tag) || !/ alt="[^"]{15,120}"/.test(tag)),
      [],
    );
  });

  after(() => catalogue.close());
});
