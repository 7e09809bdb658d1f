/**
 * WordPress with the plugin, and with an old loader that copied every `data-*` attribute: nothing that a contributor can save
 * runs or breaks anything. Each post also has a harmless placeholder, which still works.
 */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { placeholder } from './embeds.ts';
import { hostile, oldLoader } from './hostile.ts';
import { fallback, visit } from './published.ts';
import type { Visit } from './published.ts';
import { dangersIn } from './random-html.ts';
import { suite } from './suite.ts';
import { content, packages, startWordPress } from './systems/wordpress.ts';
import type { WordPress } from './systems/wordpress.ts';

const benign = placeholder(`<a href="https://clinic.example/">${fallback}</a>`);
const withBenign = (html: string): string => `${html}\n\n${benign}`;

/** Our elements have only their own attributes and those of the placeholder. */
const mayHave =
  /^(topic|service|layout|heading-level|hide|glossary|current|label|href|lang|theme|site|target)$/;

/** Triggers everything that a visitor could trigger. */
async function act(page: Page): Promise<void> {
  await page.evaluate(async () => {
    addEventListener('click', (click) => click.preventDefault(), { capture: true });
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (!each.localName.startsWith('mtc-') && !each.matches('[tabindex]')) continue;
      each.focus();
      for (const type of ['click', 'mouseover', 'keydown'])
        each.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
    // Visibility events come with this frame or the next.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

async function assertHarmless({ page, thrown }: Visit, inside = content): Promise<void> {
  await page.waitForSelector(`.scanned ${inside} mtc-article >>> h2`).catch(async () => {
    assert.fail(`no widget, ${thrown.join()}, in ${await page.$eval('body', (body) => body.innerHTML)}`);
  });
  await act(page);
  assert.equal(await page.evaluate('window.attacked'), undefined, 'code of the contributor ran');
  const names = await page.$$eval('body *', (elements) =>
    elements
      .filter(({ localName }) => localName.startsWith('mtc-'))
      .flatMap((element) => element.getAttributeNames()),
  );
  assert.deepEqual(
    names.filter((name) => !mayHave.test(name)),
    [],
  );
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  assert.ok(html.includes('data-mtc="article"'), 'the placeholder is not in the page');
  assert.deepEqual(await page.evaluate(dangersIn, [html], ['']), []);
}

const contributor = (html: string) => async (wp: WordPress) => {
  const url = await wp.publish('contributor', { title: 'A post', body: withBenign(html) });
  await visit(url, (visited) => assertHarmless(visited));
};

const attack = hostile['an event of its own accord'] ?? '';

/** The theme shows it on the front page. */
async function excerpt(wp: WordPress): Promise<void> {
  const post = { title: 'A post', body: 'Words.', excerpt: withBenign(attack) };
  const url = await wp.publish('contributor', post);
  await visit(new URL('/', url).href, (visited) => assertHarmless(visited, '.wp-block-post-excerpt'));
}

/** WordPress itself removes `data-*` for people who may not write posts, but allows a class and a link. */
async function comment(wp: WordPress): Promise<void> {
  const url = await wp.publish('contributor', { title: 'A post', body: benign });
  const link = hostile['a link by its class'] ?? '';
  await wp.comment('contributor', url, `A comment. ${attack} ${link}`);
  await visit(url, async (visited) => {
    await assertHarmless(visited);
    const html = await visited.page.$eval('.wp-block-comments', (comments) => comments.innerHTML);
    assert.match(html, /A comment\./);
    assert.doesNotMatch(html, /data-(mtc|style|on)/);
  });
}

/**
 * The administrator opens a contributor's post in the editor, which puts classic content into its own page without a filter.
 * The block's preview is in the same page.
 */
async function editor(wp: WordPress): Promise<void> {
  const block = '<!-- wp:mtc/widget {"topic":"medication-management"} /-->';
  const constructor = hostile['the widget constructor'] ?? '';
  const body = `${attack}\n${constructor}\n\n${block}`;
  const url = await wp.publish('contributor', { title: 'A post', body });
  await visit(new URL('/wp-login.php', url).href, async ({ page }) => {
    await wp.logIn('administrator', page);
    await page.goto(wp.editor(url));
    await page.waitForSelector('.editor-styles-wrapper mtc-article >>> h2', { timeout: 60_000 });
    await page.waitForSelector('.editor-styles-wrapper .wp-block-freeform [data-service="tms"]');
    await act(page);
    assert.equal(await page.evaluate('window.attacked'), undefined, 'code of the contributor ran');
    assert.deepEqual(await page.$$eval('.wp-block-freeform mtc-service-card', (cards) => cards.length), 0);
  });
}

suite({
  name: 'WordPress with the plugin, and an old loader',
  packages,
  start: () => startWordPress(),
  async prepare(wp, widgets) {
    widgets.replace('loader.js', oldLoader);
    await wp.activate('integrations/wordpress/mtc-widgets', { mtc_widgets_base: `${widgets.origin}/v0/` });
  },
  tests: {
    ...Object.fromEntries(
      Object.entries(hostile).map(([title, html]) => [`contributor: ${title}`, contributor(html)]),
    ),
    'contributor: an excerpt': excerpt,
    'contributor: a comment': comment,
    'contributor: a post that an administrator opens in the editor': editor,
  },
});
