/**
 * Opens every guide of the catalogue: no console messages, no axe findings, readable on a phone, each link leads somewhere, and
 * no requests to other hosts.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { pages } from '../../catalogue/guides/pages.ts';
import { axeTags } from '../../tools/test/axe-tags.ts';
import { Catalogue, entries } from './catalogue.ts';
import type { Entry } from './catalogue.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const options: RunOptions = { runOnly: { type: 'tag', values: axeTags } };
const phone = { width: 390, height: 844 };

interface Guide extends Entry {
  importPath: string;
}

interface Link {
  href: string;
  target: string;
  rel: string;
}

interface Shown {
  titles: string[];
  /** The ids that a link can lead to. */
  ids: string[];
  links: Link[];
  /** The number of copy buttons. */
  buttons: number;
  /** The alternative text of each picture, or its address if it cannot be shown. */
  pictures: string[];
  width: number;
  /** Console messages and axe findings. */
  said: string[];
  violations: string[];
}

/** Elements in the page itself, without widgets, which have their own tests. */
const read = (page: Page): Promise<Omit<Shown, 'said' | 'violations'>> =>
  page.$eval('#storybook-docs', async (docs) => ({
    titles: [...docs.querySelectorAll('h1')].map(({ innerText }) => innerText),
    ids: [...docs.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...docs.querySelectorAll('a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      target: link.target,
      rel: link.rel,
    })),
    buttons: docs.querySelectorAll('.docblock-source button').length,
    pictures: await Promise.all(
      [...docs.querySelectorAll('img')].map((image) =>
        image.decode().then(
          () => image.alt,
          () => image.src,
        ),
      ),
    ),
    width: document.documentElement.scrollWidth,
  }));

/** The number of code blocks in the file of a guide. */
const piecesIn = (file: string): number => readFileSync(file, 'utf8').match(/^```\w+$/gm)?.length ?? 0;

/** Waits for the copy buttons, which Storybook renders after it has loaded the syntax highlighter. */
async function coloured(page: Page, id: string): Promise<void> {
  const [file] = Object.entries(pages).find(([, one]) => one === id) ?? [];
  const areDrawn = (wanted: number) => document.querySelectorAll('.docblock-source button').length >= wanted;
  // If they are missing, a test counts them and names the file.
  await page.waitForFunction(areDrawn, {}, file ? piecesIn(file) : 0).catch(() => undefined);
}

/** The page's own content, which is all that a guide draws: Storybook's frame is not in it. */
async function violations(page: Page): Promise<string[]> {
  const results = (await page.evaluate(
    (where, how) =>
      (window as unknown as { axe: { run(where: string, how: unknown): Promise<unknown> } }).axe.run(
        where,
        how,
      ),
    '#storybook-docs',
    options as object,
  )) as AxeResults;
  if (!results.passes.some(({ id }) => id === 'color-contrast')) return ['axe did not look'];
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

async function look(catalogue: Catalogue, id: string): Promise<Shown> {
  const { page, said } = await catalogue.open(`/iframe.html?viewMode=docs&id=${id}`);
  await page.waitForSelector('#storybook-docs h1');
  await coloured(page, id);
  await page.evaluate(axe);
  const wide = await violations(page);
  await page.setViewport(phone);
  const found = await read(page);
  const both = { said, violations: [...wide, ...(await violations(page))] };
  await page.close();
  return { ...found, ...both };
}

/** The title of a Markdown file. */
const titleOf = (file: string): string | undefined => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];

describe('guides', () => {
  let catalogue: Catalogue;
  const shown = new Map<string, Shown>();

  before(async () => {
    catalogue = await Catalogue.serve();
    const guides = (entries as Guide[]).filter(({ importPath }) =>
      importPath.startsWith('./catalogue/guides/'),
    );
    await Promise.all(guides.map(async ({ id }) => shown.set(id, await look(catalogue, id))));
  });

  const each = <Part>(of: (guide: Shown) => Part): Record<string, Part> =>
    Object.fromEntries([...shown].map(([id, guide]) => [id, of(guide)]));
  const none = (): Record<string, unknown> => each(() => []);

  it('have one sidebar entry each', () => {
    const files = readdirSync('catalogue/guides').filter((file) => file.endsWith('.mdx'));
    assert.ok(files.length > 5);
    assert.equal(shown.size, files.length);
    for (const id of shown.keys()) {
      const { title } = entries.find((entry) => entry.id === id) ?? {};
      // Storybook shows a single entry in place of its title. Two entries would be a folder.
      assert.equal(entries.filter((entry) => entry.title === title).length, 1, title);
    }
  });

  it('are the pages that links to their files lead to', () => {
    for (const [file, id] of Object.entries(pages)) assert.deepEqual(shown.get(id)?.titles, [titleOf(file)]);
  });

  it('open without console messages', () =>
    assert.deepEqual(
      each(({ said }) => said),
      none(),
    ));

  it('have one title each', () =>
    assert.deepEqual(
      each(({ titles }) => titles.length),
      each(() => 1),
    ));

  it('pass axe, wide and on a phone', () =>
    assert.deepEqual(
      each((guide) => guide.violations),
      none(),
    ));

  it('fit on a phone', () =>
    assert.deepEqual(
      each(({ width }) => width),
      each(() => phone.width),
    ));

  it('have a button for each piece of code, which copies it', () => {
    for (const [file, id] of Object.entries(pages))
      assert.equal(shown.get(id)?.buttons, piecesIn(file), file);
  });

  it('show every picture of their files', () => {
    for (const [file, id] of Object.entries(pages)) {
      const texts = [...readFileSync(file, 'utf8').matchAll(/<img [^>]*alt="([^"]+)"|!\[([^\]]+)\]\(/g)];
      assert.deepEqual(
        shown.get(id)?.pictures,
        texts.map(([, html, markdown]) => html ?? markdown),
        file,
      );
    }
  });

  /** The problem of a link in a guide. */
  function wrong(guide: Shown, { href, target, rel }: Link): string[] {
    const [, page, place] = /^\.\/\?path=\/docs\/([\w-]+)(?:#(.+))?$/.exec(href) ?? [];
    if (page) {
      const isThere = entries.some(({ id }) => id === page);
      const ids = shown.get(page)?.ids;
      return isThere && (!place || ids?.includes(place)) && target === '_top' ? [] : [href];
    }
    if (href.startsWith('#')) return guide.ids.includes(href.slice(1)) && target === '_self' ? [] : [href];
    return /^https?:/.test(href) && rel === 'noopener' && target === '_blank' ? [] : [href];
  }

  it('link to existing pages and places, and open other sites in a new tab', () => {
    assert.deepEqual(
      each((guide) => guide.links.flatMap((link) => wrong(guide, link))),
      none(),
    );
    const all = [...shown.values()].flatMap(({ links }) => links);
    for (const kind of ['#', './?path='])
      assert.ok(
        all.some(({ href }) => href.startsWith(kind)),
        `no link begins with ${kind}`,
      );
  });

  after(async () => {
    await catalogue.close();
    assert.deepEqual(catalogue.outside, [], 'another host was asked for something');
  });
});
