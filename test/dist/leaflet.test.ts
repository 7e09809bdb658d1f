import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PaperFormat } from 'puppeteer-core';
import { article, script, shown, tidy, withHost } from './wait-for-widget.ts';

/** Counts page objects, but not the page tree. */
const pagesOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length;

const leaflets = {
  'mtc-article': [
    ...article,
    'Published by',
    'Words in this text',
    'NMDA receptor',
    'Sources',
    'The clinic lists no author and no review date for this text.',
  ],
  'mtc-tms-panel': [
    'Transcranial magnetic stimulation (TMS)',
    'Prepared for',
    'What do I do next?',
    'Which other choices do I have?',
    'Taylor et al.',
    'The clinic lists no author for this text.',
  ],
};

describe('a leaflet', () => {
  for (const [tag, words] of Object.entries(leaflets)) {
    const most = tag === 'mtc-tms-panel' ? 3 : 2;
    for (const size of ['letter', 'a4'] as PaperFormat[]) {
      for (const theme of ['auto', 'dark']) {
        it(`of <${tag} theme="${theme}"> is at most ${most} ${size} pages`, async () => {
          const html = `${script}<style>:root { color-scheme: light dark; font-family: 'Liberation Sans', sans-serif }</style><${tag} theme="${theme}"></${tag}>`;
          await withHost({ html }, async ({ page }) => {
            await shown(page);
            const pdf = await page.pdf({
              format: size,
              margin: { top: '0.5in', bottom: '0.5in', left: '0.5in', right: '0.5in' },
            });
            assert.ok(pagesOf(pdf) <= most, `${pagesOf(pdf)} pages`);
          });
        });
      }
    }

    it(`of <${tag}> has its text, definitions, sources, review, the clinic, the page's address and the crisis line`, async () => {
      await withHost({ html: `${script}<${tag}></${tag}>` }, async ({ page }) => {
        await page.emulateMediaType('print');
        const paper = await shown(page);
        for (const expected of [...words, 'Mind Therapy Clinic', 'Call 911', 'Call 988', 'Text 988'])
          assert.ok(paper.includes(tidy(expected)), expected);
        const addresses = await page.$$eval(`${tag} >>> a[href^=http]`, (links) =>
          links
            .filter((link) => getComputedStyle(link, '::after').content.includes('('))
            .map((link) => link.getAttribute('href')),
        );
        assert.ok(addresses.some((address) => address?.startsWith('https://mind-therapy-clinic.example/')));
      });
    });
  }
});
