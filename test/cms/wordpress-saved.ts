/** What the block saves: words for excerpts, feeds and search, and a link that stays without the plugin. */
import assert from 'node:assert/strict';
import { wanted } from '../helpers/paste.ts';
import { address, code, snippet } from './embeds.ts';
import { inEditor } from './in-editor.ts';
import type { EditorTest } from './in-editor.ts';
import { assertPlain, first, last, visit } from './published.ts';
import { content } from './systems/wordpress.ts';
import type { WordPress } from './systems/wordpress.ts';
import type { WidgetsHost } from './widgets-host.ts';

const topic = 'medication-management';
const { title } = wanted('article', { topic });
const old = `<!-- wp:mtc/widget {"topic":"${topic}"} /-->`;
const oldCard = '<!-- wp:mtc/widget {"widget":"service-card","service":"tms","align":"wide"} /-->';
const oldLink = '<!-- wp:mtc/widget {"widget":"skip-link","href":"#main"} /-->';

const bodyOf = async (url: string | URL): Promise<string> => (await fetch(url)).text();

/** Blocks of version 0.1.0 saved nothing. */
const migration: EditorTest = async (editor, wp) => {
  const body = [old, oldCard, oldLink].join('\n\n');
  const url = await wp.publish('author', { title: 'Old blocks', body });
  const warnings: string[] = [];
  editor.page.on('console', (message) => {
    if (/block validation|updated|deprecat/i.test(message.text()) && message.text().includes('mtc/'))
      warnings.push(message.text());
  });
  await editor.open(Number(new URL(wp.editor(url)).searchParams.get('post')));
  const blocks = await editor.blocks();
  assert.deepEqual(
    blocks.map(({ isValid }) => isValid),
    [true, true, true],
  );
  assert.deepEqual(warnings, []);
  assert.equal(await editor.page.evaluate("wp.data.select('core/editor').isEditedPostDirty()"), false);
  const markup = await editor.markup();
  assert.ok(markup.includes(`>${title}</a>`) && markup.includes('alignwide'), markup);
  assert.ok(markup.includes('<!-- wp:mtc/widget {"widget":"skip-link","href":"#main"} /-->'), markup);
};

const html = (inside: string): string => `<!-- wp:html -->\n${inside}\n<!-- /wp:html -->`;
const paragraph = (inside: string): string =>
  `<!-- wp:paragraph -->\n<p>${inside}</p>\n<!-- /wp:paragraph -->`;
const change = (name: string): string => `(() => {
  const [block] = wp.data.select('core/block-editor').getBlocks();
  const all = wp.blocks.getPossibleBlockTransformations([block]).map((type) => type.name);
  if (!all.includes('${name}')) throw new Error('${name} is not offered for ' + block.name + ' ' + JSON.stringify(block.attributes));
  wp.data.dispatch('core/block-editor').replaceBlocks(block.clientId, wp.blocks.switchToBlockType(block, '${name}'));
})()`;

/** The button that changes the type of a block. */
const transforms: EditorTest = async (editor, _wp, widgets) => {
  const url = address(widgets);
  const embed = `<!-- wp:embed ${JSON.stringify({ url })} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`;
  const given = [
    html(code('loader')(widgets)),
    `<!-- wp:shortcode -->\n${code('shortcode')(widgets)}\n<!-- /wp:shortcode -->`,
    embed,
    paragraph(`<a href="${url}">Words</a>`),
    `<!-- wp:code -->\n<pre class="wp-block-code"><code>&lt;mtc-article topic="${topic}">&lt;/mtc-article></code></pre>\n<!-- /wp:code -->`,
  ];
  for (const markup of given) {
    await editor.setMarkup(markup);
    await editor.page.evaluate(change('mtc/widget'));
    const [block] = await editor.blocks();
    assert.equal(block?.attributes['topic'], topic, markup);
  }
  for (const name of ['core/shortcode', 'core/html']) {
    await editor.page.evaluate(change(name));
    await editor.page.evaluate(change('mtc/widget'));
    const [block] = await editor.blocks();
    assert.equal(block?.attributes['topic'], topic, name);
  }
  // Words beside the tag would be lost.
  await editor.setMarkup(html(`<p>Words.</p>${code('loader')(widgets)}`));
  await assert.rejects(editor.page.evaluate(change('mtc/widget')), /not offered/);
};

async function assertWords(url: string): Promise<void> {
  const feed = await bodyOf(new URL('/?feed=rss2', url));
  const item = feed.split('<item>').find((one) => one.includes('<title>Only a block</title>')) ?? '';
  assert.match(item, new RegExp(`<description><!\\[CDATA\\[${title}\\]\\]></description>`));
  assert.doesNotMatch(item, /<script/);
  const excerpt = await bodyOf(new URL('/', url));
  assert.match(excerpt, new RegExp(`wp-block-post-excerpt[^]*?${title}`));
  assert.doesNotMatch(excerpt, /cdn\/loader\.js/, 'an excerpt loads the script');
}

/** A post with only a block, as the editor saves it, and with a block of version 0.1.0. */
const words: EditorTest = async (editor, wp) => {
  const before = await wp.publish('author', { title: 'Only a block', body: old });
  await assertWords(before);
  await editor.open(Number(new URL(wp.editor(before)).searchParams.get('post')));
  // Only a post that has changed is saved.
  await editor.setMarkup(await editor.markup());
  const id = await editor.save('Only a block', 'publish');
  const url = await wp.approve(id);
  await assertWords(url);
  const found = await bodyOf(new URL(`/?s=${encodeURIComponent('Neuroscience-Informed')}`, url));
  assert.match(found, /Only a block/);
};

/** WordPress removes the template of people who may not save any HTML. */
const authorsSnippet = async (wp: WordPress, widgets: WidgetsHost): Promise<void> => {
  for (const role of ['author', 'contributor'] as const)
    for (const body of [html(snippet(widgets)), snippet(widgets)]) {
      const url = await wp.publish(role, {
        title: 'A snippet',
        body: `${paragraph(first)}\n\n${body}\n\n${paragraph(last)}`,
      });
      await visit(url, (visited) => assertPlain(visited, content), { javaScript: false });
    }
};

/** Without an address, no widget can load. */
const notice: EditorTest = async ({ page }, wp) => {
  const settings = wp.screen('options-general.php?page=mtc-widgets');
  const enter = async (value: string): Promise<string> => {
    await page.goto(settings);
    const given = await page.$eval(
      '#mtc-widgets-base',
      (field, text) => {
        const input = field as HTMLInputElement;
        const { value } = input;
        input.value = text;
        return value;
      },
      value,
    );
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    return given;
  };
  const noticed = async (screen: string): Promise<boolean> => {
    await page.goto(wp.screen(screen));
    return page.$$eval('.notice-warning', (all) =>
      all.some((one) => one.textContent?.includes('placeholder')),
    );
  };
  assert.equal(await noticed('plugins.php'), false);
  const given = await enter('');
  assert.equal(await noticed('plugins.php'), true);
  assert.equal(await noticed('index.php'), false);
  await enter(given);
  assert.equal(await noticed('plugins.php'), false);
};

const deactivation: EditorTest = async (editor, wp) => {
  await editor.setMarkup('<!-- wp:mtc/widget {"topic":"medication-management"} /-->');
  const id = await editor.save('Without the plugin', 'publish');
  const url = await wp.approve(id);
  await wp.deactivate('mtc-widgets');
  await visit(url, async ({ page }) => {
    const link = await page.$eval(`${content} a`, (found) => [found.textContent, found.getAttribute('href')]);
    assert.equal(link[0], title);
    assert.match(link[1] ?? '', /\/embed\/article\/medication-management\/en\/$/);
  });
};

export const saving = {
  'blocks of version 0.1.0 stay valid and get a link': inEditor('administrator', migration),
  'blocks that hold one widget become ours, and ours become theirs': inEditor('administrator', transforms),
  'a post with only a block has an excerpt, a description in the feed and words for search': inEditor(
    'administrator',
    words,
  ),
  'author, contributor: a static snippet is shown once, without scripts': authorsSnippet,
  'the plugins screen says that there is no address yet': inEditor('administrator', notice),
  'without the plugin, a link stays': inEditor('administrator', deactivation),
};
