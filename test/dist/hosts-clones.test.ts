import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  count,
  crisis,
  everyTag,
  inside,
  said,
  script,
  settled,
  shown,
  snippet,
  withHost,
} from './wait-for-widget.ts';

const listen = `<script>
  const heard = [];
  addEventListener('mtc-navigate', (event) => { heard.push(event.target.id); event.preventDefault(); });
</script>`;

describe('clones (report 10)', () => {
  for (const kind of ['ready', 'from a clonable root', 'from a <template>']) {
    it(`of an element ${kind} are shown once and work`, async () => {
      const html = `${listen}${script}<mtc-service-card><p>${crisis}</p></mtc-service-card>
        <template><mtc-service-card></mtc-service-card></template><div></div>`;
      await withHost({ html }, async ({ page, messages }) => {
        await settled(page);
        const given = await snippet(page, 'mtc-service-card');
        await page.evaluate(
          (how, markup) => {
            const div = document.querySelector('div');
            if (how === 'from a clonable root') div?.setHTMLUnsafe(markup);
            const element = document.querySelector(
              how === 'from a clonable root' ? 'div > *' : 'mtc-service-card',
            );
            const template = document.querySelector('template')?.content;
            for (let i = 0; i < 3; i++) {
              const clone =
                how === 'from a <template>'
                  ? template && document.importNode(template, true)
                  : element?.cloneNode(true);
              if (clone) div?.append(clone);
            }
            document.querySelectorAll('div > *').forEach((clone, index) => (clone.id = `clone-${index}`));
          },
          kind,
          given,
        );
        await settled(page);
        const text = await shown(page, 'div');
        const copies = kind === 'from a clonable root' ? 4 : 3;
        assert.equal(count(text, 'Learn about TMS treatment'), copies, text);
        assert.ok(!text.includes(crisis));
        const links = await page.$$('div >>> a');
        for (const link of links) await link.evaluate((element) => (element as HTMLElement).click());
        const ids = Array.from({ length: copies }, (_, index) => `clone-${index}`);
        assert.deepEqual(await page.evaluate('heard'), ids);
        assert.deepEqual(messages, []);
      });
    });
  }
});

describe('a morphing update (report 9)', () => {
  it('restores all attributes and children, and the open question stays open', async () => {
    const html = `${script}<mtc-tms-panel heading-level="2" theme="dark" hide="crisis"><p>${crisis}</p></mtc-tms-panel>`;
    await withHost({ html }, async (host) => {
      const { page } = host;
      await (await inside(page, 'mtc-tms-panel', 'details:nth-of-type(2) summary')).click();
      await page.$eval('mtc-tms-panel', (element) => {
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
        element.setAttribute('heading-level', '3');
        element.innerHTML = '<p>The server’s own words.</p>';
      });
      assert.ok(await inside(page, 'mtc-tms-panel', 'h3[part=title]'));
      const text = await shown(page, 'mtc-tms-panel');
      assert.equal(count(text, 'Learn about TMS treatment'), 1);
      assert.ok(!text.includes('The server’s own words.'));
      const open = await page.$$eval('mtc-tms-panel >>> details', (found) =>
        found.map((details) => details.open),
      );
      assert.deepEqual(
        open.flatMap((isOpen, index) => (isOpen ? [index] : [])),
        [1],
      );
      const light = await page.$eval('mtc-tms-panel', ({ outerHTML }) => outerHTML);
      assert.equal(light, '<mtc-tms-panel heading-level="3"><p>The server’s own words.</p></mtc-tms-panel>');
      assert.deepEqual(said(host), []);
    });
  });

  it('finds the children unchanged in all five elements', async () => {
    const written = everyTag
      .map((name) => `<${name}><p class="x">${crisis}</p> and <!-- a comment --></${name}>`)
      .join('');
    await withHost({ html: `${script}<main>${written}</main>` }, async ({ page }) => {
      await settled(page);
      assert.equal(await page.$eval('main', (main) => main.innerHTML), written);
    });
  });
});
