import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { script, withHost } from './wait-for-widget.ts';

const html = `${script}<mtc-article structured-data></mtc-article><mtc-tms-panel structured-data></mtc-tms-panel>`;

describe('structured data', () => {
  for (const policy of [
    `default-src 'none'; script-src 'self'`,
    `require-trusted-types-for 'script'; trusted-types lit-html`,
  ]) {
    it(`are in the head of a page under ${policy}`, async () => {
      const headers = { 'Content-Security-Policy': policy };
      await withHost({ html, headers }, async ({ page, errors, requests }) => {
        await page.waitForFunction(
          () => document.head.querySelectorAll('script[type="application/ld+json"]').length === 2,
        );
        const texts = await page.$$eval('head > script[type="application/ld+json"]', (found) =>
          found.map(({ text }) => text),
        );
        const types = texts.map((text) =>
          (JSON.parse(text) as { '@graph': { '@type': string }[] })['@graph'].map((node) => node['@type']),
        );
        assert.deepEqual(types.sort(), [['MedicalWebPage'], ['MedicalWebPage', 'FAQPage']]);
        // Chromium reports a script that it will not run, but data never runs, and it is still in the page.
        const others = errors.filter(
          (error) => !/^This document requires 'TrustedScript' assignment/.test(error),
        );
        assert.deepEqual(others, []);
        // Structured data is a separate file, for pages that request it.
        assert.equal(requests.length, 3);
      });
    });
  }
});
