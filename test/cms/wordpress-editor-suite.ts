/** The block editor with the plugin, in one version of WordPress: what is pasted, inserted and saved, and what readers get. */
import assert from 'node:assert/strict';
import { inEditor, plugin } from './in-editor.ts';
import type { EditorTest } from './in-editor.ts';
import { visit } from './published.ts';
import { suite } from './suite.ts';
import { content, packages, startWordPress } from './systems/wordpress.ts';
import type { Role } from './systems/wordpress.ts';
import type { Block, Editor } from './systems/wordpress-editor.ts';
import type { Version } from './systems/wordpress-versions.ts';
import { documented, pastes } from './wordpress-pastes.ts';
import type { Paste } from './wordpress-pastes.ts';
import { inserting } from './wordpress-inserter.ts';
import { saving } from './wordpress-saved.ts';

/** The attributes that the block's comment has. */
const ownAttributes = ({ attributes }: Block): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('link')));

const defined = (attributes: object): object => JSON.parse(JSON.stringify(attributes)) as object;

const textOf = ({ attributes }: Block): string => String(attributes['content'] ?? '');

/** What a paste became, without the words around the cursor. */
async function assertPasted(editor: Editor, title: string, { blocks, words = [] }: Paste, around: string[]) {
  const all = await editor.blocks();
  const widgets = all.filter(({ name }) => name === 'mtc/widget');
  assert.deepEqual(widgets.map(ownAttributes), blocks.map(defined), title);
  for (const { attributes } of widgets)
    assert.ok(attributes['linkHref'] && attributes['linkText'], `${title}: no link`);
  const others = all.filter(({ name }) => name !== 'mtc/widget');
  const text = others.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  // 6.7 and newer put the first and last paragraph into that of the cursor.
  const expected = [around[0], ...words, around[1]].join('').replace(/\s/g, '');
  assert.equal(text.replace(/\s/g, ''), expected, title);
}

/** Everything that we hand out, in an empty paragraph and in a sentence. The saved post shows each widget. */
const pasting =
  (role: Role): EditorTest =>
  async (editor, wp, widgets) => {
    const collected: string[] = [];
    let count = 0;
    for (const [title, paste] of Object.entries(pastes(widgets))) {
      await editor.write('');
      await editor.paste(paste);
      await assertPasted(editor, title, paste, ['', '']);
      collected.push(await editor.markup());
      count += paste.blocks.length;
      // An address in a sentence is a link, as anywhere, and an old WordPress leaves a shortcode in a sentence as it is.
      if (role !== 'administrator' || /address|shortcode/.test(title)) continue;
      await editor.write('One two.');
      await editor.paste(paste);
      await assertPasted(editor, `${title}, in a sentence`, paste, ['One', 'two.']);
    }
    await editor.setMarkup(collected.join('\n\n'));
    const status = role === 'contributor' ? 'pending' : 'publish';
    const id = await editor.save(`Pasted by ${role}`, status);
    await editor.open(id);
    assert.deepEqual(
      (await editor.blocks()).filter(({ isValid }) => !isValid),
      [],
    );
    const url = await wp.approve(id);
    await visit(url, async ({ page }) => {
      const isLive = (inside: string, wantedCount: number): boolean =>
        [...document.querySelectorAll(`${inside} .wp-block-mtc-widget > *`)].filter((element) =>
          element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6'),
        ).length === wantedCount;
      await page.waitForFunction(isLive, {}, content, count);
    });
    await visit(
      url,
      async ({ page }) => {
        const links = await page.$$eval(
          `${content} .wp-block-mtc-widget a`,
          (found) => found.filter((link) => link.checkVisibility() && link.textContent).length,
        );
        assert.equal(links, count);
        const text = await page.$eval(content, (element) => element.textContent ?? '');
        assert.doesNotMatch(text, /[{}<>[\]]/);
      },
      { javaScript: false },
    );
  };

const texts: EditorTest = async (editor, _wp, widgets) => {
  const all = Object.entries(documented(widgets));
  assert.ok(all.length > 8, `only ${all.length} found`);
  for (const [where, text] of all) {
    await editor.write('');
    await editor.paste({ text });
    const found = await editor.blocks();
    assert.ok(
      found.length > 0 && found.every(({ name }) => name === 'mtc/widget'),
      `${where}: became ${found.map(({ name }) => name).join() || 'nothing'}`,
    );
  }
};

/** A caption takes no block. */
const caption: EditorTest = async (editor) => {
  const cells = "{ hasFixedLayout: false, body: [{ cells: [{ content: 'Cell', tag: 'td' }] }] }";
  const table = await editor.page.evaluate(
    `wp.blocks.serialize(wp.blocks.createBlock('core/table', ${cells}))`,
  );
  await editor.setMarkup(String(table));
  const cell = await editor
    .canvas()
    .waitForSelector('td.block-editor-rich-text__editable, td .block-editor-rich-text__editable');
  await cell?.click();
  await editor.paste({ text: '<mtc-service-card service="tms"></mtc-service-card>' });
  assert.match(
    await editor.markup(),
    /<td>.*<a href="[^"]+\/embed\/service-card\/tms\/en\/">TMS<\/a>.*<\/td>/s,
  );
};

/** Somebody who writes about our tags. */
const codeBlock: EditorTest = async (editor) => {
  await editor.setMarkup(
    '<!-- wp:code --><pre class="wp-block-code"><code>Code: </code></pre><!-- /wp:code -->',
  );
  const field = await editor
    .canvas()
    .waitForSelector('[contenteditable="true"].block-editor-rich-text__editable');
  await field?.click();
  await editor.paste({ text: '<mtc-skip-link></mtc-skip-link>' });
  const [block] = await editor.blocks();
  assert.equal(block?.name, 'core/code');
  assert.match(textOf(block), /&lt;mtc-skip-link>/);
};

const roles = ['administrator', 'author', 'contributor'] as const;

export const editorSuite = (version: Version): void =>
  suite({
    name: `The block editor of ${version.name}`,
    packages,
    reason: version.reason,
    start: () => startWordPress(version),
    prepare: (wp, widgets) => wp.activate(plugin, { mtc_widgets_base: `${widgets.origin}/v0/` }),
    tests: {
      ...Object.fromEntries(
        roles.map((role) => [
          `${role}: what is pasted becomes blocks, which readers see`,
          inEditor(role, pasting(role)),
        ]),
      ),
      'the code in README, readme.txt and docs/cms.md becomes blocks': inEditor('administrator', texts),
      'a table cell, which takes no block, gets the link': inEditor('administrator', caption),
      'a code block keeps pasted code': inEditor('administrator', codeBlock),
      ...inserting,
      ...saving,
    },
  });
