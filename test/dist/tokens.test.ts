/**
 * Opens the pages of tokens: all tokens are there with their values, and the contrast ratios are correct.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Color from 'colorjs.io';
import { needed, pairs } from '../../src/tokens/contrast-pairs.ts';
import { pages, sortIntoPages, tokensOf } from '../../catalogue/tokens/tokens.ts';
import { Catalogue, finished } from './catalogue.ts';
import {
  colourIn,
  colours,
  elements,
  expected,
  idOf,
  names,
  openTokens,
  ratios,
  swatch,
} from './token-pages.ts';

describe('tokens', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  const open = (title: string, theme?: string) => openTokens(catalogue, title, theme);

  it('are on one page each, whatever their kind', async () => {
    const shown: string[] = [];
    for (const title of Object.keys(pages)) {
      const { page } = await open(title);
      shown.push(...(await page.$$eval('.token h3', (all) => all.map(({ textContent }) => textContent))));
      await page.close();
    }
    assert.deepEqual(shown.sort(), names);
    const made = [{ tagName: 'mtc-new', cssProperties: [{ name: '--mtc-motion-slow', default: '1s' }] }];
    assert.equal(sortIntoPages(tokensOf(made))['Corners and focus']?.[0]?.name, '--mtc-motion-slow');
    const { Colour, Type } = pages;
    assert.ok(Colour && Type);
    assert.throws(
      () => sortIntoPages(tokensOf(elements), { Colour, Type }),
      /is on no page, expected on exactly one/,
    );
  });

  it('mean the same in every element', () => {
    const made = ['1em', '2em'].map((value) => ({
      tagName: `mtc-${value}`,
      cssProperties: [{ name: '--mtc-space-9', default: value }],
    }));
    assert.throws(
      () => tokensOf(made),
      /--mtc-space-9 has different values or descriptions in mtc-1em, mtc-2em/,
    );
  });

  // stories.test.ts checks them in light.
  it('have pages that pass in dark mode, without console messages', async () => {
    for (const title of Object.keys(pages)) {
      const { page, said: messages } = await open(title, 'dark');
      assert.deepEqual(await finished(page, idOf(title)), [], title);
      assert.deepEqual(messages, [], title);
      await page.close();
    }
  });

  it("are shown with their values in the page's color-scheme", async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await open('Colour', theme);
      const wanted = new Color(colourIn(theme)('link'))
        .to('srgb')
        .coords.map((part) => Math.round((part ?? 0) * 255));
      assert.equal(await swatch(page, 'link'), `rgb(${wanted.join(', ')})`);
      await page.close();
    }
  });

  it('follow a host that sets them', async () => {
    const { page } = await open('Colour');
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--mtc-color-link', 'rgb(1, 2, 3)');
      dispatchEvent(new Event('resize'));
    });
    assert.equal(await swatch(page, 'link'), 'rgb(1, 2, 3)');
    await page.waitForFunction(() => document.body.textContent.includes('rgb(1, 2, 3)'), { polling: 20 });
    const host = { link: 'rgb(1, 2, 3)' };
    const now = (await ratios(page)).get('link on crisis')?.[1];
    assert.equal(now, expected(['link', 'crisis', 'text'], colourIn('light', host)));
    await page.close();
  });

  it('have each colour in a pair, and show the ratios of all pairs', async () => {
    const paired = new Set(pairs.flatMap(([front, back]) => [front, back]));
    assert.deepEqual(
      colours.filter((colour) => !paired.has(colour)),
      [],
    );
    const { page } = await open('Colour', 'dark');
    const table = await ratios(page);
    assert.equal(table.size, pairs.length);
    for (const pair of pairs) {
      const [front, back, use] = pair;
      assert.deepEqual(table.get(`${front} on ${back}`), [
        use === 'decoration' ? use : `${use}, ${needed[use]}`,
        expected(pair, colourIn('dark')),
        expected(pair, colourIn('light')),
        expected(pair, colourIn('dark')),
      ]);
    }
    await page.close();
  });

  after(async () => {
    await catalogue.close();
    assert.deepEqual(catalogue.outside, [], 'another host was asked for something');
  });
});
