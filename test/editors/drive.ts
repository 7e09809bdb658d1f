/** An editor in a page: what an author does there, and what the editor saves. */
import type { Page } from 'puppeteer-core';
import { first, last } from '../cms/published.ts';

/** What a file in adapters/ exports for each variant of its editor. */
interface Adapter {
  /** Where an author writes. */
  field?: HTMLElement;
  set(html: string): unknown;
  get(): string | Promise<string>;
  /** Loads what was saved. By default, `set(get())`. */
  again?(): unknown;
  /** Writes into the editor's own view of the source. By default, `set`. */
  source?(html: string): unknown;
  /** Opens a new box for code, if that is what the variant is about. */
  box?(): HTMLElement | Promise<HTMLElement>;
  /** Closes that box. */
  save?(): unknown;
}

declare global {
  interface Window {
    variants: Record<string, (place: Element) => Adapter | Promise<Adapter>>;
    adapter: Adapter;
    savedBefore: string | null;
    lastSaved: string | null;
    framesAlike: number;
  }
}

/** @returns Whether it has a text that code gets into. Otherwise, its code is all that it saves. */
export async function openEditor(page: Page, address: string, variant: string): Promise<boolean> {
  await page.goto(address);
  return page.evaluate(async (name) => {
    const place = document.querySelector('#place');
    const open = window.variants[name];
    if (!place || !open) throw new Error(`there is no variant "${name}"`);
    window.adapter = await open(place);
    return Boolean(window.adapter.field);
  }, variant);
}

/**
 * Editors finish when they like: what they save must have changed, and then be the same in three frames in a row. If nothing changes
 * in thirty frames, nothing came of it.
 *
 * @param before What was saved before.
 */
async function settled(page: Page, before: string | null = null): Promise<void> {
  await page.evaluate((saved) => {
    window.savedBefore = saved;
    window.lastSaved = null;
    window.framesAlike = 0;
  }, before);
  await page.waitForFunction(
    async () => {
      const saved = await window.adapter.get();
      window.framesAlike = saved === window.lastSaved ? window.framesAlike + 1 : 0;
      window.lastSaved = saved;
      return window.framesAlike > (saved === window.savedBefore ? 29 : 2);
    },
    { polling: 'raf' },
  );
}

/** Lets an editor notice what has just happened. */
const frames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const current = (page: Page): Promise<string> => page.evaluate(async () => window.adapter.get());

/** What is saved after the text was loaded once more. */
async function saved(page: Page, before?: string): Promise<string> {
  await settled(page, before);
  await page.evaluate(async () => {
    const { adapter } = window;
    await (adapter.again ? adapter.again() : adapter.set(await adapter.get()));
  });
  await settled(page);
  return current(page);
}

/** Writes the source of a text. */
export async function writeSource(page: Page, html: string): Promise<string> {
  await page.evaluate(async (given) => {
    const { adapter } = window;
    await (adapter.source ?? adapter.set)(given);
  }, html);
  return saved(page);
}

/** Puts something into the clipboard, as a page does when its reader copies. */
async function copy(page: Page, type: string, text: string): Promise<void> {
  const isCopied = await page.evaluate(
    (format, data) => {
      window.addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData(format, data);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      );
      return document.execCommand('copy');
    },
    type,
    text,
  );
  if (!isCopied) throw new Error('The page cannot copy.');
}

/** The keys of a paste, which the browser answers with a trusted event. */
const pressPaste = (page: Page): Promise<void> => page.keyboard.press('KeyV', { commands: ['Paste'] });

/** Sets the caret into a text, after the given words, once they are there. */
const setCaret = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (before) => {
      const { field } = window.adapter;
      const texts = field?.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      let text = texts?.nextNode();
      while (text && !text.nodeValue?.includes(before)) text = texts?.nextNode();
      if (!text) return false;
      text.parentElement?.closest<HTMLElement>('[contenteditable]')?.focus();
      const offset = (text.nodeValue?.indexOf(before) ?? 0) + before.length;
      field?.ownerDocument.getSelection()?.collapse(text, offset);
      return true;
    },
    { polling: 'raf' },
    words,
  );

export interface Pasting {
  /** What was copied: a part of a page, or the text of its code. */
  type: 'text/html' | 'text/plain';
  /** Between two sentences of a paragraph, or in an empty paragraph between two others. */
  isInSentence: boolean;
}

export async function paste(page: Page, text: string, { type, isInSentence }: Pasting): Promise<string> {
  const html = isInSentence ? `<p>${first} ${last}</p>` : `<p>${first}</p><p>${last}</p>`;
  await copy(page, type, text);
  await page.evaluate(async (given) => {
    await window.adapter.set(given);
  }, html);
  await setCaret(page, isInSentence ? `${first} ` : first);
  await frames(page);
  if (!isInSentence) await page.keyboard.press('Enter');
  await frames(page);
  const before = await current(page);
  await pressPaste(page);
  return saved(page, before);
}

/** Pastes into a new box for code. */
export async function pasteIntoBox(page: Page, text: string): Promise<string> {
  await copy(page, 'text/plain', text);
  await page.evaluate(async () => {
    (await window.adapter.box?.())?.focus();
  });
  await pressPaste(page);
  await page.evaluate(async () => {
    await window.adapter.save?.();
  });
  return saved(page);
}
