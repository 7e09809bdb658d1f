import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { all, assertChildren, assertEveryElement, assertFull, count, said } from './wait-for-widget.ts';
import { crisis, script, shown, tag, withHost } from './wait-for-widget.ts';

const integrity = `sha384-${createHash('sha384').update(readFileSync('dist/cdn/mtc.js')).digest('base64')}`;
const policy = (value: string): { headers: Record<string, string> } => ({
  headers: { 'Content-Security-Policy': value },
});

describe('a content security policy', () => {
  it("with style-src 'none' allows the styles of the elements", async () => {
    const csp = policy(`default-src 'none'; script-src 'self'; style-src 'none'`);
    await withHost({ html: `${script}${all}`, ...csp }, async ({ page, errors }) => {
      await assertEveryElement(page);
      const display = await page.$eval('mtc-service-card >>> a', (link) => getComputedStyle(link).fontWeight);
      assert.equal(display, '600');
      assert.deepEqual(errors, []);
    });
  });

  it('with one hash allows a tag with that integrity (report 6)', async () => {
    const csp = policy(`default-src 'none'; script-src '${integrity}'`);
    const html = `<script type="module" src="/cdn/mtc.js" integrity="${integrity}"></script><html lang="fr">${tag}`;
    await withHost({ html, ...csp }, async ({ page, errors, messages }) => {
      await assertFull(page);
      // Other languages are separate files, and fall back to English with one warning.
      assert.deepEqual(
        errors.filter((error) => !error.includes('/cdn/locales-')),
        [],
      );
      assert.equal(messages.filter((message) => message.startsWith('warn: [mtc]')).length, 1);
    });
  });

  it('with strict-dynamic allows what a trusted script adds', async () => {
    const csp = policy(`script-src 'strict-dynamic' 'nonce-host'; object-src 'none'; base-uri 'none'`);
    const html = `${tag}<script nonce="host">
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '%CDN%/cdn/mtc.js' }));
    </script>`;
    await withHost({ html, ...csp }, async ({ page, errors }) => {
      await assertFull(page);
      assert.deepEqual(errors, []);
    });
  });

  it('that refuses our script leaves the children', async () => {
    const csp = policy(`script-src 'nonce-host'`);
    await withHost({ html: `${script}${all}`, ...csp }, async ({ page }) => {
      await assertChildren(page);
      assert.equal(count(await shown(page), crisis), 5);
    });
  });

  it('with a sandbox without scripts leaves the children', async () => {
    await withHost({ html: `${script}${tag}`, ...policy('sandbox'), javaScript: true }, async ({ page }) => {
      assert.match(await page.$eval('mtc-article', (element) => element.innerText), /Call 988 or text 988/);
    });
  });
});

/** A host page with its own copy of Lit, which the policy may refuse. That is up to the page. */
const files = { '/host-lit.js': { body: readFileSync('node_modules/lit-html/lit-html.js', 'utf8') } };
const hostFirst = `<p id="host"></p><script type="module">
  try {
    const lit = await import('/host-lit.js');
    lit.render(lit.html\`Its own words.\`, document.querySelector('#host'));
  } catch {}
  await import('/cdn/mtc.js').finally(() => { document.title = 'loaded'; });
</script>`;

/** By list of policies: whether the elements can render on a page without Lit, and on one that has it already. */
const lists: Record<string, [first: boolean, second: boolean]> = {
  'lit-html': [true, false],
  "lit-html 'allow-duplicates'": [true, true],
  'lit-html mtc': [true, true],
  'of-the-page': [false, false],
};

describe('Trusted Types (report 32): the content or the children are shown, and nothing is thrown', () => {
  for (const [list, [first, second]] of Object.entries(lists)) {
    for (const required of ['', "; require-trusted-types-for 'script'"]) {
      for (const isSecond of [false, true]) {
        const isShown = !required || (isSecond ? second : first);
        const name = `trusted-types ${list}${required}${isSecond ? ', after a Lit of the page' : ''}`;

        it(`${name}: ${isShown ? 'rendered' : 'children'}`, async () => {
          const html = `${isSecond ? hostFirst : script}${tag}<mtc-service-card>${crisis}</mtc-service-card>`;
          const host = await withHost(
            { html, files, ...policy(`trusted-types ${list}${required}`) },
            async ({ page }) => {
              if (isSecond) await page.waitForFunction(() => document.title === 'loaded');
              await (isShown ? assertFull(page) : assertChildren(page));
              const card = await shown(page, 'mtc-service-card');
              assert.equal(card.includes(crisis), !isShown, card);
            },
          );
          assert.equal(said(host).length, isShown ? 0 : 1, host.messages.join('\n'));
        });
      }
    }
  }
});
