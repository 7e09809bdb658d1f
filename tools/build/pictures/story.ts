/** A story as its picture shows it, and a hash of it that tells when the picture is stale. */
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { storyPath, tell } from '../../../test/dist/catalogue.ts';
import type { Catalogue } from '../../../test/dist/catalogue.ts';
import type { Shot, Theme } from './shots.ts';

/** Sets the clock back, so that no text is overdue for review. Otherwise a picture would become stale without a change. */
const stopClock = `Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : [0])); }
}`;

const windowOf = (width: number) => ({ width, height: 800, deviceScaleFactor: 2 });

const drawn = (page: Page, story: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const channel = (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { last(name: string): unknown[] } })
        .__STORYBOOK_ADDONS_CHANNEL__;
      return channel?.last('storyRendered')?.[0] === wanted;
    },
    { polling: 20, timeout: 20_000 },
    story,
  );

/** Opens a story in a new window, and waits until it is drawn. */
export async function open(catalogue: Catalogue, { story, width }: Shot, theme: Theme): Promise<Page> {
  const { page } = await catalogue.open(
    `${storyPath(story)}${theme === 'own' ? '' : `&globals=theme:${theme}`}`,
    async (fresh) => {
      await fresh.setViewport(windowOf(width));
      await fresh.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await fresh.evaluateOnNewDocument(stopClock);
    },
  );
  await drawn(page, story);
  return page;
}

/** Shows another story in the same window, which is much faster than loading the catalogue again. */
export async function turnTo(page: Page, { story, width }: Shot): Promise<void> {
  await page.setViewport(windowOf(width));
  await tell(page, 'setCurrentStory', { storyId: story, viewMode: 'story' });
  await drawn(page, story);
}

/** The element of a story as text: its content and attributes, its style sheets, and the styles that it inherits. */
const shownBy = (page: Page): Promise<string> =>
  page.$eval('.container > *', async (element) => {
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    const shadowRoots = element.shadowRoot ? [element.shadowRoot] : [];
    // Lit's comments contain a number that differs each time.
    const markup = element.getHTML({ shadowRoots }).replace(/<!--.*?-->/gs, '');
    const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
    // The source text, because the parsed style sheet differs between browser versions.
    const { elementStyles = [] } = element.constructor as { elementStyles?: { cssText: string }[] };
    const lent = [...element.computedStyleMap()]
      .filter(([name]) => name.startsWith('--mtc-') || name === 'font-family')
      .map(([name, value]) => `${name}: ${String(value)}`);
    return [...attributes, markup, ...elementStyles.map(({ cssText }) => cssText), ...lent.sort()]
      .join('\n')
      .replaceAll(location.origin, '')
      .replace(/\s+/g, ' ');
  });

export const hashOf = (data: string | Buffer): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

/** The entry of a file in docs/pictures/pictures.json. */
export interface Written {
  /** The clinic whose content it shows. The guides of another clinic leave it out. */
  clinic: string;
  story: string;
  /** Hash of the story's content and styles. The pixels differ between machines, because the fonts do. */
  shown: string;
  /** Hash of the file, which only this tool writes. */
  file: string;
}

export const shownHash = async (page: Page, shot: Shot): Promise<string> =>
  hashOf(JSON.stringify(shot) + (await shownBy(page)));
