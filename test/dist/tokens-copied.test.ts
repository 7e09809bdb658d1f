/**
 * What designers copy from the pages of tokens: lines of CSS, and colours that they tried there.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Catalogue } from './catalogue.ts';
import {
  allowClipboard,
  clipboardOf,
  colourIn,
  colours,
  defaults,
  expected,
  heard,
  openTokens,
  pick,
  press,
  ratios,
  swatch,
} from './token-pages.ts';

describe('copying tokens', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  const openCopying = async (title: string) => {
    const { page } = await openTokens(catalogue, title);
    await allowClipboard(page);
    return page;
  };

  it('copies a line of CSS, and a block with all of them', async () => {
    const page = await openCopying('Colour');
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await press(page, 'Copy --mtc-color-link');
    await heard(page, '--mtc-color-link copied');
    assert.equal(await clipboardOf(page), `--mtc-color-link: ${defaults.get('--mtc-color-link')};`);
    await press(page, `Copy all ${colours.length} as :root { … }`);
    await heard(page, `:root with ${colours.length} tokens copied`);
    const lines = (await clipboardOf(page)).split('\n');
    assert.deepEqual([lines[0], lines.at(-1), lines.length], [':root {', '}', colours.length + 2]);
    assert.ok(lines.includes(`  --mtc-color-ink: ${defaults.get('--mtc-color-ink')};`));
    await page.close();
  });

  it('copies no private property', async () => {
    const page = await openCopying('Corners and focus');
    await press(page, 'Copy --mtc-shadow-focus');
    await heard(page, '--mtc-shadow-focus copied');
    const surface = `var(--mtc-color-surface, ${defaults.get('--mtc-color-surface')})`;
    assert.equal(await clipboardOf(page), `--mtc-shadow-focus: 0 0 0 0.125em ${surface};`);
    await page.close();
  });

  it('works without navigator.clipboard', async () => {
    const page = await openCopying('Space');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await press(page, 'Copy --mtc-space-4');
    await heard(page, '--mtc-space-4 copied');
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
    assert.equal(await clipboardOf(page), '--mtc-space-4: 1em;');
    await page.close();
  });

  it('selects the text if the clipboard is blocked', async () => {
    const { page } = await openTokens(catalogue, 'Space');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await press(page, 'Copy --mtc-space-4');
    await heard(page, 'The browser blocked copying');
    await page.waitForFunction(() => String(getSelection()) === '--mtc-space-4: 1em;', { polling: 20 });
    await page.close();
  });

  it('copies tried colours, and swatches, elements and ratios follow them', async () => {
    const page = await openCopying('Colour');
    await press(page, 'Copy these');
    await heard(page, 'No colours changed yet');

    await pick(page, 'link', '#cccccc');
    await heard(page, '--mtc-color-link changed. Too little contrast in 3 of');
    assert.equal(await swatch(page, 'link'), 'rgb(204, 204, 204)');
    const link = await page.$eval('mtc-nav-footer', ({ shadowRoot }) => {
      const found = shadowRoot?.querySelector('[part=nav] a');
      return found && getComputedStyle(found).color;
    });
    assert.equal(link, 'rgb(204, 204, 204)');
    const pair = ['link', 'surface', 'text'] as const;
    const [, now, light] = (await ratios(page)).get('link on surface') ?? [];
    assert.equal(now, expected(pair, colourIn('light', { link: '#cccccc' })));
    assert.match(now, /too low$/);
    assert.equal(light, expected(pair, colourIn('light')));

    await press(page, 'Copy these');
    await heard(page, ':root with 1 token copied');
    const dark = colourIn('dark')('link');
    assert.equal(await clipboardOf(page), `:root {\n  --mtc-color-link: light-dark(#cccccc, ${dark});\n}`);

    await press(page, 'Reset');
    await heard(page, 'All colours reset');
    assert.equal((await ratios(page)).get('link on surface')?.[1], light);
    await page.close();
  });

  after(async () => {
    await catalogue.close();
    assert.deepEqual(catalogue.outside, [], 'another host was asked for something');
  });
});
