import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertFull, count, crisis, said, script, settled, shown, speaks } from './wait-for-widget.ts';
import { snippet, tag, title, withHost } from './wait-for-widget.ts';

const wrapText = `
  const root = document.querySelector('mtc-article').shadowRoot;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.appendChild(document.createElement('font')).append(text.data.toUpperCase());
  }`;

describe('a page translator', () => {
  it('may replace every text with <font>: the next change renders the content again (report 4)', async () => {
    await withHost({ html: script + tag }, async (host) => {
      const { page } = host;
      await settled(page);
      await page.evaluate(wrapText);
      assert.ok((await shown(page, 'mtc-article')).includes(title.toUpperCase()), 'the translation is shown');
      await page.$eval('mtc-article', (element) => element.setAttribute('heading-level', '4'));
      await assertFull(page);
      assert.ok(await page.$('mtc-article >>> h4'));
      await page.$eval('mtc-article', (element) => element.setAttribute('lang', 'es'));
      await speaks(page, 'mtc-article', 'es');
      const words = await shown(page, 'mtc-article');
      assert.ok(
        !words.includes(title) && words.split('neurociencia psiquiátrica nos ayuda').length === 2,
        words,
      );
      assert.deepEqual(await page.$$('mtc-article >>> font'), []);
    });
  });

  it('may empty the shadow root', async () => {
    await withHost({ html: script + tag }, async ({ page }) => {
      await settled(page);
      await page.$eval('mtc-article', (element) => {
        if (element.shadowRoot) element.shadowRoot.textContent = '';
        element.headingLevel = 3;
      });
      await assertFull(page);
    });
  });
});

describe('a shadow root that the page provides', () => {
  /** A page with a prerendered element, which loads the script only after its own script has run. */
  async function prerendered(name: string, own: string): Promise<string> {
    let given = '';
    await withHost({ html: `${script}<${name}><p>${crisis}</p></${name}>` }, async ({ page }) => {
      await settled(page);
      given = await snippet(page, name);
    });
    return `${given}<script>${own}</script>${script}`;
  }

  it('is taken over once, even with a translator’s nodes in it (report 4)', async () => {
    await withHost({ html: await prerendered('mtc-article', wrapText) }, async ({ page, messages }) => {
      await assertFull(page);
      await page.$eval('mtc-article', (element) => element.setAttribute('heading-level', '4'));
      await assertFull(page);
      assert.ok(await page.$('mtc-article >>> h4'));
      assert.deepEqual(messages, []);
    });
  });

  it('is taken over with the question that the reader opened, and with the focus in the same place', async () => {
    const own = `const [, summary] = document.querySelector('mtc-tms-panel').shadowRoot.querySelectorAll('summary');
      summary.click(); summary.focus();`;
    await withHost({ html: await prerendered('mtc-tms-panel', own) }, async ({ page }) => {
      await settled(page);
      const state = await page.$eval('mtc-tms-panel', ({ shadowRoot }) => {
        const found = [...(shadowRoot?.querySelectorAll('details') ?? [])];
        const focused = found.findIndex((details) => details.contains(shadowRoot?.activeElement ?? null));
        return { open: found.map(({ open }) => open).lastIndexOf(true), focused, count: found.length };
      });
      assert.ok(state.count > 2);
      assert.deepEqual([state.open, state.focused], [1, 1]);
      assert.equal(count(await shown(page), 'Learn about TMS treatment'), 1);
    });
  });

  it('is an inert template when it comes from innerHTML: the element renders each time, and listeners do not add up (report 8)', async () => {
    const html = `${script}<mtc-service-card></mtc-service-card><div></div>
      <script>let heard = 0; addEventListener('mtc-navigate', (event) => { heard++; event.preventDefault(); });</script>`;
    await withHost({ html }, async (host) => {
      const { page } = host;
      await settled(page);
      const given = await snippet(page, 'mtc-service-card');
      for (let visit = 1; visit <= 3; visit++) {
        await page.$eval('div', (div, markup) => (div.innerHTML = markup), given);
        const text = await shown(page, 'div');
        assert.equal(count(text, 'Learn about TMS treatment'), 1, text);
        assert.equal(count(text, 'Treatment with magnetic pulses'), 1, text);
        await page.$eval('div >>> a', (link) => (link as HTMLElement).click());
        assert.equal(await page.evaluate('heard'), visit);
        await page.$eval('div', (div) => div.replaceChildren());
      }
      assert.deepEqual(said(host), []);
    });
  });

  it('is a real root when it comes from setHTMLUnsafe: the element renders once (reports 8, 10)', async () => {
    await withHost({ html: `${script}${tag}<div></div>` }, async ({ page, messages }) => {
      await settled(page);
      const given = await snippet(page);
      await page.$eval('div', (div, markup) => div.setHTMLUnsafe(markup), given);
      await assertFull(page, 'div mtc-article');
      assert.deepEqual(messages, []);
    });
  });
});
