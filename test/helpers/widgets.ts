/**
 * What a reader sees of widgets and of what they are made from, on any host page and in its open shadow roots:
 *
 *     await assertWidgets(page, ['service-card tms', 'nav-footer']);
 *
 * An entry is a widget with its piece, or what the host has written and the reader sees in place of one: `link tms`,
 * `fallback service-card`. Anything that is neither right nor wrong yet is another entry, `service-card tms (not ready)`.
 */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** Runs in the page, from its text. What is inside of widgets is theirs. */
const readWidgets = `(() => {
  const seen = [];
  const read = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const isSeen = element.checkVisibility();
      if (element.localName.startsWith('mtc-')) {
        const id = element.getAttribute('topic') ?? element.getAttribute('service');
        const name = element.localName.slice(4) + (id ? ' ' + id : '');
        // A root cannot be taken off a placeholder again, so what is hidden in one is no orphan.
        const isInPlace = root instanceof ShadowRoot && root.host.hasAttribute('data-mtc');
        if (!isSeen && isInPlace) continue;
        const state = !isSeen ? ' (hidden)' : element.shadowRoot?.querySelector('.box') ? '' : ' (not ready)';
        seen.push(name + state);
        continue;
      }
      if (element.shadowRoot) read(element.shadowRoot);
      if (element.localName === 'a') {
        const [, , id] = /\\/embed\\/([^/]+)\\/([^/]+)/.exec(element.getAttribute('href')) ?? [];
        if (id && isSeen) seen.push('link ' + id);
      } else if (element.dataset.mtc && [...element.children].some((child) => child.checkVisibility()))
        seen.push('fallback ' + element.dataset.mtc);
    }
  };
  read(document);
  return seen;
})()`;

export const widgets = async (page: Page): Promise<string[]> =>
  (await page.evaluate(readWidgets)) as string[];

/** Waits until a reader sees just this, in three frames one after another. */
export async function assertWidgets(page: Page, expected: readonly string[], when = ''): Promise<void> {
  const wanted = JSON.stringify(JSON.stringify(expected));
  await page.evaluate('window.framesAlike = 0');
  try {
    await page.waitForFunction(
      `(window.framesAlike = JSON.stringify(${readWidgets}) === ${wanted} ? window.framesAlike + 1 : 0) > 2`,
      { polling: 'raf' },
    );
  } catch {
    assert.deepEqual(await widgets(page), expected, `${when}: what a reader sees`);
    assert.fail(`${when}: what a reader sees keeps changing`);
  }
}

/** HTML as the host has written it: without the widgets that the loader has added, and without Lit's random number. */
export const withoutWidgets = (page: Page, html: string): Promise<string> =>
  page.evaluate((given) => {
    const { body } = new DOMParser().parseFromString(`<body>${given}`, 'text/html');
    for (const element of body.querySelectorAll('*'))
      if (element.localName.startsWith('mtc-')) element.remove();
    return body.innerHTML.replace(/\blit\$\d+/g, 'lit');
  }, html);

/** How often the page changes in so many frames, in open shadow roots too; but for those of widgets. */
export const changesIn = async (page: Page, frames: number): Promise<number> =>
  (await page.evaluate(`new Promise((done) => {
    let changes = 0;
    let left = ${frames};
    const observer = new MutationObserver((records) => (changes += records.length));
    const observe = (root) => {
      observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot && !element.localName.startsWith('mtc-')) observe(element.shadowRoot);
    };
    observe(document);
    const count = () => (left-- > 0 ? requestAnimationFrame(count) : done(changes));
    requestAnimationFrame(count);
  })`)) as number;
