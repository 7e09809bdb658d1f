/** A story shows what ships: the same markup and style sheets as `cdn/mtc.js` on a host page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { widgets } from '../../src/widgets/all.ts';
import { Catalogue, finished, show, storyPath } from './catalogue.ts';
import { script, settled, withHost } from './wait-for-widget.ts';

/** The content of an element's shadow root, and its style sheets, without the random ids of Lit. */
const insideOf = (page: Page, tag: string): Promise<{ html: string; sheets: string[] }> =>
  page.$eval(tag, ({ shadowRoot }) => ({
    html: (shadowRoot?.innerHTML ?? '').replace(/<!--[^>]*-->/g, ''),
    sheets: (shadowRoot?.adoptedStyleSheets ?? []).map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText).join('\n'),
    ),
  }));

describe('a story', () => {
  let catalogue: Catalogue;
  let page: Page;

  before(async () => {
    catalogue = await Catalogue.serve();
    ({ page } = await catalogue.open(storyPath('start--start')));
    await finished(page, 'start--start');
  });

  for (const widget of widgets) {
    const tag = `mtc-${widget}`;
    it(`shows the <${tag}> that ships`, async () => {
      const id = `elements-${tag}--default`;
      await show(page, id);
      const html = `<html lang="en">${script}<main id="main"><${tag}></${tag}></main></html>`;
      await withHost({ html }, async (host) => {
        await settled(host.page);
        assert.deepEqual(await insideOf(page, tag), await insideOf(host.page, tag));
      });
    });
  }

  after(() => catalogue.close());
});
