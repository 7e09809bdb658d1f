/** The block editor of a real WordPress, as a person uses it: a real paste event, the search in the inserter, the buttons' actions. */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { Role, WordPress } from './wordpress.ts';

/** What somebody has in the clipboard. */
export interface Clipboard {
  text?: string;
  html?: string;
}

export interface Block {
  name: string;
  attributes: Record<string, unknown>;
  isValid: boolean;
}

const ready = `window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
  (document.querySelector('iframe[name="editor-canvas"]')?.contentDocument ?? document)
    .querySelector('.block-editor-block-list__layout')`;

const items = '.block-editor-inserter__panel-content .block-editor-block-types-list__item-title';

const blocks = "wp.data.select('core/block-editor').getBlocks()";

export class Editor {
  readonly page: Page;
  readonly wp: WordPress;

  constructor(page: Page, wp: WordPress) {
    this.page = page;
    this.wp = wp;
  }

  async logIn(role: Role): Promise<void> {
    await this.page.goto(this.wp.screen('../wp-login.php'));
    await this.wp.logIn(role, this.page);
  }

  /** Opens a new post, or a saved one. */
  async open(id?: number): Promise<void> {
    const { page, wp } = this;
    await page.setViewport({ width: 1300, height: 900 });
    // A changed post asks before its page is left.
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(wp.screen(id === undefined ? 'post-new.php' : `post.php?post=${id}&action=edit`));
    await page.waitForFunction(ready);
    await page.evaluate(`
      for (const scope of ['core', 'core/edit-post']) wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
    `);
  }

  /** The page with the blocks: a frame since 6.3. */
  canvas(): Frame {
    return this.page.frames().find((frame) => frame.name() === 'editor-canvas') ?? this.page.mainFrame();
  }

  /** Only one paragraph, with the cursor after the first word. */
  async write(words: string): Promise<void> {
    const id = await this.page.evaluate(
      `(() => { const block = wp.blocks.createBlock('core/paragraph', { content: ${JSON.stringify(words)} });
        wp.data.dispatch('core/block-editor').resetBlocks([block]);
        return block.clientId; })()`,
    );
    const offset = words.indexOf(' ') + 1;
    await this.canvas().waitForSelector(`#block-${String(id)}`);
    await this.page.evaluate(
      `wp.data.dispatch('core/block-editor').selectionChange('${String(id)}', 'content', ${offset}, ${offset})`,
    );
    await this.canvas().waitForFunction(
      (block) => document.activeElement?.closest(`#block-${block}`) !== null,
      {},
      String(id),
    );
  }

  /** Pastes at the cursor. */
  async paste({ text = '', html = '' }: Clipboard): Promise<void> {
    const isTaken = await this.canvas().evaluate(
      (plain, rich) => {
        const clipboardData = new DataTransfer();
        if (plain) clipboardData.setData('text/plain', plain);
        if (rich) clipboardData.setData('text/html', rich);
        const how = { clipboardData, bubbles: true, cancelable: true, composed: true };
        const at = document.activeElement ?? document.body;
        return !at.dispatchEvent(new ClipboardEvent('paste', how));
      },
      text,
      html,
    );
    assert.ok(isTaken, `nobody took the paste of ${text || html}`);
  }

  async blocks(): Promise<Block[]> {
    return (await this.page.evaluate(
      `${blocks}.map(({ name, attributes, isValid }) =>
        ({ name, isValid, attributes: JSON.parse(JSON.stringify(attributes)) }))`,
    )) as Block[];
  }

  /** The post as it would be saved. */
  async markup(): Promise<string> {
    return (await this.page.evaluate(`wp.blocks.serialize(${blocks})`)) as string;
  }

  async setMarkup(markup: string): Promise<void> {
    await this.page.evaluate(
      `wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(${JSON.stringify(markup)}))`,
    );
  }

  /** Saves the post, and resolves with its id. */
  async save(title: string, status: 'draft' | 'pending' | 'publish'): Promise<number> {
    return (await this.page.evaluate(`(async () => {
      const editor = wp.data.dispatch('core/editor');
      editor.editPost(${JSON.stringify({ title, status })});
      await editor.savePost();
      const saved = wp.data.select('core/editor');
      if (!saved.didPostSaveRequestSucceed()) throw new Error('The post was not saved.');
      return saved.getCurrentPostId();
    })()`)) as number;
  }

  /** Types a word into the search of the inserter, and waits until it shows a block with that title. */
  async find(word: string, title: string): Promise<void> {
    const { page } = this;
    const field = '.block-editor-inserter__search input';
    if (!(await page.$(field)))
      await page.click('.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle');
    const input = await page.waitForSelector(field);
    await input?.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(word);
    // Before it searches, the inserter shows every block.
    const isFound = (items: string, wanted: string): boolean => {
      const titles = [...document.querySelectorAll(items)].map((item) => item.textContent);
      return titles.includes(wanted) && !titles.includes('Paragraph');
    };
    await page.waitForFunction(isFound, {}, items, title).catch(async () => {
      const titles = await page.$$eval(items, (found) => found.map((item) => item.textContent));
      assert.fail(`"${word}" finds ${titles.join(', ') || 'nothing'}, expected "${title}" among them`);
    });
  }

  /** Inserts a block that the inserter shows, or lets the pointer rest on it. */
  async point(title: string, action: 'click' | 'hover'): Promise<void> {
    const all = await this.page.$$(items);
    for (const item of all)
      if ((await item.evaluate((element) => element.textContent)) === title) return item[action]();
    assert.fail(`the inserter does not show "${title}"`);
  }
}
