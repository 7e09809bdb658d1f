/**
 * What a reader sees of widgets and their places, on any host page and in its open shadow roots:
 *
 *     await assertWidgets(page, ['service-card tms', 'nav-footer']);
 *
 * An entry is a widget with its piece, or the host's own content that the reader sees instead: `link tms`, `fallback
 * service-card`. A widget that is not ready yet has a different entry: `service-card tms (not ready)`.
 */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** Runs in the page, from its source text. It ignores the content of widgets. */
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

/** Waits until a reader sees exactly this in three frames in a row. */
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

/** The host's own HTML, without the widgets that the loader has added, and without Lit's random number. */
export const withoutWidgets = (page: Page, html: string): Promise<string> =>
  page.evaluate((given) => {
    const { body } = new DOMParser().parseFromString(`<body>${given}`, 'text/html');
    for (const element of body.querySelectorAll('*'))
      if (element.localName.startsWith('mtc-')) element.remove();
    return body.innerHTML.replace(/\blit\$\d+/g, 'lit');
  }, html);

/** How often the page changes within a number of frames, including open shadow roots except those of widgets. */
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
