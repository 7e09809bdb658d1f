import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openHost } from '../helpers/page.ts';
import { all, assertEveryElement, classic, count, crisis, everyTag } from './wait-for-widget.ts';
import { script, shown, title, withHost } from './wait-for-widget.ts';

const before = (code: string): string => `<script>${code}</script>`;

describe('built-ins that the page has replaced', () => {
  for (const [kind, tag] of Object.entries({ module: script, classic })) {
    it(`Array.from and Array.prototype.each by MooTools and Prototype: the widgets are shown (report 3), ${kind}`, async () => {
      const old = before(`
        Array.from = (x) => x && x.length !== undefined ? [].slice.call(x) : x == null ? [] : [x];
        Array.prototype.each = function () {};`);
      await withHost({ html: `${old}${tag}${all}` }, async ({ page, messages }) => {
        await assertEveryElement(page);
        assert.deepEqual(messages, []);
      });
    });
  }

  it('Function.prototype.bind, String.prototype, Element.prototype, JSON by other old libraries: the widgets are shown', async () => {
    const old = before(`
      Function.prototype.bind = function (to) { const own = this; return function () { return own.apply(to, arguments); }; };
      String.prototype.contains = String.prototype.strip = function () { return 'contains'; };
      Element.prototype.show = Element.prototype.hide = function () { return this; };
      Array.prototype.toJSON = function () { return ''; };`);
    await withHost({ html: `${old}${script}${all}` }, async ({ page }) => assertEveryElement(page));
  });

  it('enumerable properties of Object.prototype: the widgets are shown', async () => {
    const polluted = before(`Object.prototype.extend = function () {}; Object.prototype.polluted = 'yes';`);
    await withHost({ html: `${polluted}${script}${all}` }, async ({ page, messages }) => {
      await assertEveryElement(page);
      assert.deepEqual(messages, []);
    });
  });

  for (const name of ['get', 'attribute', 'converter', 'type', 'lang', 'host']) {
    it(`Object.prototype.${name}: each widget shows its content or its children, and is never blank`, async () => {
      const polluted = before(`Object.prototype.${name} = 'polluted';`);
      await withHost({ html: `${polluted}${classic}${all}` }, async ({ page }) => {
        for (const name of everyTag) {
          const text = await shown(page, name);
          assert.ok(text.length > 0, `${name} is blank`);
          assert.ok(count(text, crisis) <= 1, `${name}: ${text}`);
        }
      });
    });
  }

  it('frozen built-ins, as SES makes them: the children stay, and the page works', async () => {
    const frozen = before(`
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        const value = globalThis[name];
        if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
        Object.freeze(value.prototype);
        Object.freeze(value);
      }`);
    const html = `${frozen}${script}${all}<p id="own"></p><script>own.textContent = 'The page works.';</script>`;
    const host = await openHost({ html });
    const text = await shown(host.page);
    assert.equal(count(text, crisis), 5, text.slice(0, 500));
    assert.ok(!text.includes(title));
    assert.ok(text.includes('The page works.'));
    await host.close();
  });
});
