/** No line begins with a closing mark or a citation, and none ends with an opening mark. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wrongBreaks } from '../helpers/line-breaks.ts';
import { script, settled, speaks, withHost } from './wait-for-widget.ts';

/** Terms and citations come to the end of a line only now and then, so a few widths would miss them. */
const widths = Array.from({ length: 31 }, (_, index) => 200 + index * 20);

/** Each element, and the name of its snippets. */
const files = { 'mtc-article': 'article.medication-management', 'mtc-tms-panel': 'tms-panel.tms' };

for (const locale of ['en', 'es', 'zh-Hans', 'vi', 'ar'])
  for (const [tag, file] of Object.entries(files))
    describe(`the lines of <${tag}> in ${locale} break only between words`, () => {
      it('in the element', async () => {
        const html = `${script}<body lang="${locale}"><${tag}></${tag}>`;
        await withHost({ html }, async ({ page }) => {
          await speaks(page, tag, locale);
          await settled(page);
          assert.deepEqual(await wrongBreaks(page, widths), []);
        });
      });

      it('in the snippet, without a script', async () => {
        const html = readFileSync(`dist/snippets/${file}.${locale}.html`, 'utf8');
        // A snippet may load the element from the address of a release.
        const prerendered = html.replace(/<script.*?<\/script>/gs, '');
        await withHost({ html: prerendered }, async ({ page }) => {
          assert.deepEqual(await wrongBreaks(page, widths), []);
        });
      });
    });

const host = (text: string, width: string): string =>
  `<div><template shadowrootmode="open"><p style="font: 16px monospace; width: ${width}">${text}</p></template></div>`;

for (const [what, html, expected] of [
  ['a full stop after a button', host('<button>LTD</button>.', '4ch'), ['200px: LTD|.']],
  ['a citation in Chinese', host('经颅磁。<sup>7</sup>', '4.2em'), ['200px: 颅磁。|7']],
  ['nothing, where all fits', host('LTD.', '4ch'), []],
] as const)
  it(`the test finds ${what}`, async () => {
    await withHost({ html }, async ({ page }) => {
      assert.deepEqual(await wrongBreaks(page, [200]), expected);
    });
  });
