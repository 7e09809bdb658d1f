/**
 * The catalogue's pages of tokens in a browser, and what they should show, computed from the manifest and the pairs.
 */
import Color from 'colorjs.io';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { Page } from 'puppeteer-core';
import type { Pair } from '../../src/tokens/contrast-pairs.ts';
import { hosts, needed } from '../../src/tokens/contrast-pairs.ts';
import { readJson, storyPath } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';

export const elements = (readJson('dist/custom-elements.json') as Package).modules
  .flatMap(({ declarations = [] }) => declarations as CustomElement[])
  .filter(({ tagName }) => tagName);
const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties);
export const names = [...new Set(properties.map(({ name }) => name))].sort();
export const colours = names.filter((name) => name.startsWith('--mtc-color-')).map((name) => name.slice(12));
export const defaults = new Map(properties.map(({ name, default: value = '' }) => [name, value]));

const slug = (title: string): string => title.toLowerCase().replaceAll(' ', '-');
export const idOf = (title: string): string => `tokens-${slug(title)}--${slug(title)}`;

export const heard = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('main [role=status]')?.textContent.trim().startsWith(wanted),
    { polling: 20 },
    words,
  );

/** Presses the button with an accessible name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(`main ::-p-aria([name="${name}"][role="button"])`).click();

export const swatch = (page: Page, token: string): Promise<string> =>
  page.$eval(`[data-token="--mtc-color-${token}"]`, (patch) => getComputedStyle(patch).backgroundColor);

export const pick = (page: Page, token: string, colour: string): Promise<void> =>
  page.$eval(
    `.token:has([data-token="--mtc-color-${token}"]) input`,
    (input, value) => {
      input.value = value;
      for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
    },
    colour,
  );

/** The cells of the contrast table, by pair. */
export async function ratios(page: Page): Promise<Map<string, string[]>> {
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

/** The expected text in the table. */
export function expected([front, back, use]: Pair, colour: (short: string) => string): string {
  const ratio = new Color(colour(front)).contrast(new Color(colour(back)), 'WCAG21');
  const number = (Math.floor(ratio * 100) / 100).toFixed(2);
  if (use === 'decoration') return number;
  return `${number} ${ratio < needed[use] ? 'too low' : 'passes'}`;
}

export const colourIn =
  (scheme: 'light' | 'dark', changed: Record<string, string> = {}) =>
  (short: string): string =>
    short === 'host'
      ? hosts[scheme]
      : (changed[short] ?? inScheme(defaults.get(`--mtc-color-${short}`) ?? '', scheme));

/** Opens a page of tokens, and waits until it has read its values. */
export async function openTokens(catalogue: Catalogue, title: string, theme = 'light') {
  const opened = await catalogue.open(`${storyPath(idOf(title))}&globals=theme:${theme}`);
  opened.page.setDefaultTimeout(10_000);
  await opened.page.waitForFunction(() => document.querySelector('.token .now')?.textContent, {
    polling: 20,
  });
  return opened;
}

/** Allows a page to read the clipboard. */
export const allowClipboard = (page: Page): Promise<void> =>
  page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write']);

export const clipboardOf = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
