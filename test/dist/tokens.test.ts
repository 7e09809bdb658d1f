/**
 * Opens the pages of tokens, as a designer would: all of them are there, what is said of contrast is true, what is
 * copied is CSS, and a colour that is tried shows everywhere.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type Axe from 'axe-core';
import Color from 'colorjs.io';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { Page, Permission } from 'puppeteer-core';
import { hosts, needed, pairs } from '../../src/styles/pairs.ts';
import { pages, sortIntoPages, tokensOf } from '../../stories/tokens/tokens.ts';
import { axeTags } from '../../tools/axe-tags.ts';
import { Catalogue, readJson, storyPath } from './catalogue.ts';

const elements = (readJson('dist/custom-elements.json') as Package).modules
  .flatMap(({ declarations = [] }) => declarations as CustomElement[])
  .filter(({ tagName }) => tagName);
const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties);
const names = [...new Set(properties.map(({ name }) => name))].sort();
const colours = names.filter((name) => name.startsWith('--mtc-color-')).map((name) => name.slice(12));
const defaults = new Map(properties.map(({ name, default: value = '' }) => [name, value]));

const clipboard: Permission[] = ['clipboard-read', 'clipboard-sanitized-write'];

const slug = (title: string): string => title.toLowerCase().replaceAll(' ', '-');
const idOf = (title: string): string => `tokens-${slug(title)}--${slug(title)}`;

const said = (page: Page): Promise<string> =>
  page.$eval('main [role=status]', ({ textContent }) => textContent.trim());
const heard = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('main [role=status]')?.textContent.trim().startsWith(wanted),
    { polling: 20 },
    words,
  );

/** Presses the button of a name, which a screen reader hears in full. */
const press = (page: Page, name: string): Promise<void> =>
  page.locator(`main ::-p-aria([name="${name}"][role="button"])`).click();

const swatch = (page: Page, token: string): Promise<string> =>
  page.$eval(`[data-token="--mtc-color-${token}"]`, (patch) => getComputedStyle(patch).backgroundColor);

const pick = (page: Page, token: string, colour: string): Promise<void> =>
  page.$eval(
    `.token:has([data-token="--mtc-color-${token}"]) input`,
    (input, value) => {
      input.value = value;
      for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
    },
    colour,
  );

/** The cells of the table of contrast, by pair. */
async function ratios(page: Page): Promise<Map<string, string[]>> {
  await page.waitForSelector('.contrast');
  const rows = await page.$$eval('.contrast tbody tr', (all) =>
    all.map((row) =>
      [...row.children].map((cell) =>
        (cell.lastElementChild && cell.matches('th') ? cell.lastElementChild : cell).textContent
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    ),
  );
  return new Map(rows.map(([pair = '', ...cells]) => [pair, cells]));
}

const inScheme = (value: string, scheme: 'light' | 'dark'): string =>
  /^light-dark\((.+), (.+)\)$/.exec(value)?.[scheme === 'light' ? 1 : 2] ?? value;

/** What the table should say. */
function expected([front, back, use]: (typeof pairs)[number], colour: (short: string) => string): string {
  const ratio = new Color(colour(front)).contrast(new Color(colour(back)), 'WCAG21');
  const number = (Math.floor(ratio * 100) / 100).toFixed(2);
  if (use === 'decoration') return number;
  return `${number} ${ratio < needed[use] ? 'too low' : 'passes'}`;
}

const colourIn =
  (scheme: 'light' | 'dark', changed: Record<string, string> = {}) =>
  (short: string): string =>
    short === 'host'
      ? hosts[scheme]
      : (changed[short] ?? inScheme(defaults.get(`--mtc-color-${short}`) ?? '', scheme));

describe('tokens', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  const open = async (title: string, theme = 'light') => {
    const opened = await catalogue.open(`${storyPath(idOf(title))}&globals=theme:${theme}`);
    opened.page.setDefaultTimeout(10_000);
    await opened.page.waitForFunction(() => document.querySelector('.token .now')?.textContent, {
      polling: 20,
    });
    return opened;
  };

  it('stand on one page each, whatever their kind', async () => {
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
    assert.throws(() => sortIntoPages(tokensOf(elements), { Colour, Type }), /stands on no page/);
  });

  it('mean the same in every element', () => {
    const made = ['1em', '2em'].map((value) => ({
      tagName: `mtc-${value}`,
      cssProperties: [{ name: '--mtc-space-9', default: value }],
    }));
    assert.throws(() => tokensOf(made), /--mtc-space-9 is not the same in mtc-1em, mtc-2em/);
  });

  for (const theme of ['light', 'dark']) {
    it(`have pages that are sound from top to bottom, in silence: ${theme}`, async () => {
      for (const title of Object.keys(pages)) {
        const { page, said: messages } = await open(title, theme);
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const wrong = await page.evaluate(async (values) => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const rules = { 'target-size': { enabled: true } };
          const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, rules });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
        }, axeTags);
        assert.deepEqual(wrong, [], title);
        assert.deepEqual(messages, [], title);
        await page.close();
      }
    });
  }

  it('are shown as they are in the color-scheme of the page', async () => {
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

  it('have each colour in a pair, and the ratios of all pairs', async () => {
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

  describe('on the clipboard', () => {
    const read = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const openCopying = async (title: string) => {
      const { page } = await open(title);
      const { origin } = new URL(page.url());
      await page.browserContext().overridePermissions(origin, clipboard);
      return page;
    };

    it('are a line of CSS, and a block of all', async () => {
      const page = await openCopying('Colour');
      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      await press(page, 'Copy --mtc-color-link');
      await heard(page, '--mtc-color-link copied');
      assert.equal(await read(page), `--mtc-color-link: ${defaults.get('--mtc-color-link')};`);
      await press(page, `Copy all ${colours.length} as :root { … }`);
      await heard(page, `:root with ${colours.length} tokens copied`);
      const lines = (await read(page)).split('\n');
      assert.deepEqual([lines[0], lines.at(-1), lines.length], [':root {', '}', colours.length + 2]);
      assert.ok(lines.includes(`  --mtc-color-ink: ${defaults.get('--mtc-color-ink')};`));
      await page.close();
    });

    it('name no private property', async () => {
      const page = await openCopying('Corners and focus');
      await press(page, 'Copy --mtc-shadow-focus');
      await heard(page, '--mtc-shadow-focus copied');
      const surface = `var(--mtc-color-surface, ${defaults.get('--mtc-color-surface')})`;
      assert.equal(await read(page), `--mtc-shadow-focus: 0 0 0 0.125em ${surface};`);
      await page.close();
    });

    it('get there without navigator.clipboard too', async () => {
      const page = await openCopying('Space');
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
      );
      await press(page, 'Copy --mtc-space-4');
      await heard(page, '--mtc-space-4 copied');
      await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
      assert.equal(await read(page), '--mtc-space-4: 1em;');
      await page.close();
    });

    it('are selected where it is closed', async () => {
      const { page } = await open('Space');
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
      await press(page, 'Copy --mtc-space-4');
      await heard(page, 'The clipboard is closed');
      await page.waitForFunction(() => String(getSelection()) === '--mtc-space-4: 1em;', { polling: 20 });
      await page.close();
    });
  });

  it('can be tried: swatches, elements and ratios follow, and the changed ones are copied', async () => {
    const { page } = await open('Colour');
    const { origin } = new URL(page.url());
    await page.browserContext().overridePermissions(origin, clipboard);
    await press(page, 'Copy these');
    await heard(page, 'No colour is changed yet');

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
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `:root {\n  --mtc-color-link: light-dark(#cccccc, ${dark});\n}`);

    await press(page, 'Reset');
    await heard(page, 'Every colour is as it was');
    assert.match(await said(page), /as it was$/);
    assert.equal((await ratios(page)).get('link on surface')?.[1], light);
    await page.close();
  });

  after(async () => {
    await catalogue.close();
    assert.deepEqual(catalogue.outside, [], 'another host was asked for something');
  });
});
