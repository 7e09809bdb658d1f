import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { count, inside, script, settled, shown, withHost } from './wait-for-widget.ts';

const panel = `${script}<mtc-tms-panel></mtc-tms-panel>`;

const openOnes = (page: Page): Promise<boolean[]> =>
  page.$$eval('mtc-tms-panel >>> details', (found) => found.map((details) => details.open));

/** The first words of each answer. */
const answers = (page: Page): Promise<string[]> =>
  page.$$eval('mtc-tms-panel >>> details', (found) =>
    found.map(
      (details) => details.lastElementChild?.textContent.trim().replace(/\s+/g, ' ').slice(0, 30) ?? '',
    ),
  );

describe('print', () => {
  it('shows every answer on paper, and afterwards only the one that was open (report 17)', async () => {
    await withHost({ html: panel }, async ({ page }) => {
      await (await inside(page, 'mtc-tms-panel', 'details:nth-of-type(2) summary')).click();
      const before = await openOnes(page);
      assert.equal(before.filter(Boolean).length, 1);
      const hidden = (await answers(page)).filter((_, index) => !before[index]);
      assert.ok(hidden.length >= 3);
      const screen = await shown(page);
      assert.deepEqual(
        hidden.filter((answer) => screen.includes(answer)),
        [],
      );

      await page.emulateMediaType('print');
      const paper = await shown(page);
      assert.deepEqual(
        (await answers(page)).filter((answer) => count(paper, answer) < 1),
        [],
      );
      const heights = await page.$$eval('mtc-tms-panel >>> details > :last-child', (found) =>
        found.map((answer) => answer.getBoundingClientRect().height),
      );
      assert.ok(
        heights.every((height) => height > 10),
        heights.join(' '),
      );

      await page.emulateMediaType('screen');
      await page.pdf();
      assert.deepEqual(await openOnes(page), before);
    });
  });

  for (const theme of ['auto', 'dark']) {
    it(`uses dark text on white from a dark screen, theme="${theme}"`, async () => {
      const html = `<style>:root { color-scheme: light dark }</style>${panel.replace('><', ` theme="${theme}"><`)}`;
      const prepare = (page: Page) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await withHost(
        { html: html.replace('mtc-tms-panel>', `mtc-tms-panel theme="${theme}">`), prepare },
        async ({ page }) => {
          const title = await inside(page, 'mtc-tms-panel', '[part=title]');
          const lightness = () =>
            title.evaluate((element) =>
              Math.max(...(getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)),
            );
          assert.ok((await lightness()) > 200, 'light text on a dark screen');
          await page.emulateMediaType('print');
          assert.ok((await lightness()) < 100, 'dark text on paper');
          const grounds = await page.$eval('mtc-tms-panel >>> [part=panel]', (element) => {
            const found: string[] = [];
            for (let at: Element | null = element; at; at = at.parentElement)
              found.push(getComputedStyle(at).backgroundColor);
            return found;
          });
          const dark = grounds.filter(
            (ground) => !/^rgba\(.*, 0\)$|^rgb\(2[2-5]\d, 2[2-5]\d, 2[2-5]\d\)$/.test(ground),
          );
          assert.deepEqual(dark, []);
        },
      );
    });
  }
});

/** The disclosures in an accessibility tree, by name. */
function disclosures(node: SerializedAXNode): [string, boolean][] {
  const own: [string, boolean][] = node.expanded === undefined ? [] : [[node.name ?? '', node.expanded]];
  return [...own, ...(node.children ?? []).flatMap(disclosures)];
}

describe('disclosures (report 22)', () => {
  it('are list items or blocks in every theme and in print, with no heading inside', async () => {
    for (const theme of ['auto', 'light', 'dark']) {
      const html = `${script}<mtc-tms-panel theme="${theme}"></mtc-tms-panel><mtc-article theme="${theme}"></mtc-article>`;
      await withHost({ html }, async ({ page }) => {
        await settled(page);
        for (const media of ['screen', 'print']) {
          await page.emulateMediaType(media);
          const found = await page.$$eval('>>> summary', (all) =>
            all.map(
              (summary) =>
                `${getComputedStyle(summary).display} ${summary.querySelectorAll('h1, h2, h3, h4, h5, h6').length}`,
            ),
          );
          assert.ok(found.length >= 6);
          assert.deepEqual(
            found.filter((display) => !/^(list-item|block) 0$/.test(display)),
            [],
            media,
          );
        }
      });
    }
  });

  it('tell assistive technology whether they are open or closed', async () => {
    await withHost({ html: panel }, async ({ page }) => {
      await (await inside(page, 'mtc-tms-panel', 'details:nth-of-type(2) summary')).click();
      const tree = await page.accessibility.snapshot();
      assert.ok(tree);
      const states = disclosures(tree);
      assert.deepEqual(
        states.map(([, isExpanded]) => isExpanded),
        await openOnes(page),
      );
      assert.ok(
        states.every(([name]) => name.length > 5),
        JSON.stringify(states),
      );
    });
  });
});
