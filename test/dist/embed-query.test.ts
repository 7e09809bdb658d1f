/** What an embed page in a frame reads from its own URL: its look, but never its text or its links. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { pageAttributes } from '../../src/widgets/all.ts';
import type { Host } from '../helpers/page.ts';
import { assertFull, ready, said, shown, withHost } from './wait-for-widget.ts';

const pages = {
  'mtc-article': '/embed/article/medication-management/en/',
  'mtc-service-card': '/embed/service-card/tms/en/',
  'mtc-tms-panel': '/embed/tms-panel/tms/en/',
  'mtc-nav-footer': '/embed/nav-footer/navigation/en/',
};
type Tag = keyof typeof pages;

/** For each supported attribute of each tag: what exists only with the attribute, or only without it. */
const effects: Partial<Record<Tag, Record<string, [selector: string, isThere: boolean]>>> = {
  'mtc-article': {
    'hide=hero': ['[part=hero]', false],
    'glossary=off': ['button.term', false],
    'heading-level=4': ['h4', true],
  },
  'mtc-service-card': {
    'layout=horizontal': ['.horizontal', true],
    'hide=picture': ['[part=picture]', false],
  },
  'mtc-nav-footer': { 'current=tms': ['[aria-current=page]', true] },
};

/** Parameters that would change the text, the links, or the behaviour of the page. */
const evil =
  'site=https://evil.example/&target=x&label=Hi&topic=other&service=other&href=https://evil.example/&onclick=x' +
  '&lang=es&style=display:none&class=x&hidden=&structured-data=&id=x&slot=x&dir=rtl&is=x&__proto__=x';

/** The attributes of an element, and the targets of its links. */
const stateOf = (frame: Page | Frame, tag: string) =>
  frame.$eval(tag, (element) => ({
    attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    html: element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''),
    links: [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [
      link.getAttribute('href'),
      link.target,
    ]),
  }));

/** A page in a frame of another origin, after its element has rendered. */
async function inFrame(address: string, tag: string, look: (frame: Frame, host: Host) => Promise<unknown>) {
  const html = `<iframe src="%CDN%${address.replaceAll('&', '&amp;')}" title="A widget" width="900" height="900"></iframe>`;
  await withHost({ html }, async (host) => {
    const frame = await (await host.page.waitForSelector('iframe'))?.contentFrame();
    assert.ok(frame);
    await frame.waitForFunction((name) => customElements.get(name), {}, tag);
    await frame.waitForSelector(`${tag} >>> .box`);
    await look(frame, host);
  });
}

describe('the query of an embed page', () => {
  it('takes effect in a frame, with several attributes at once', async () => {
    await inFrame(`${pages['mtc-article']}?theme=dark&hide=hero`, 'mtc-article', async (frame, host) => {
      const seen = await frame.$eval('mtc-article', (element) => ({
        theme: element.theme,
        scheme: getComputedStyle(element.shadowRoot?.querySelector('.box') ?? element).colorScheme,
        hasHero: !!element.shadowRoot?.querySelector('[part=hero]'),
      }));
      assert.deepEqual(seen, { theme: 'dark', scheme: 'dark', hasHero: false });
      await assertFull(frame);
      assert.deepEqual(host.errors, []);
      assert.deepEqual(said(host), []);
    });
  });

  it('supports each of its attributes on each tag that has it', async () => {
    for (const [tag, effect] of Object.entries(effects) as [Tag, Record<string, [string, boolean]>][])
      for (const query of ['', `?${Object.keys(effect).join('&')}`])
        await inFrame(`${pages[tag]}${query}`, tag, async (frame) => {
          for (const [selector, isThere] of Object.values(effect)) {
            const found = await frame.$eval(tag, (one, at) => !!one.shadowRoot?.querySelector(at), selector);
            assert.equal(found, isThere === (query !== ''), `${query}: ${selector}`);
          }
        });
  });

  it('works only in a frame: a page opened directly shows everything', async () => {
    const path = `${pages['mtc-article']}?theme=dark&hide=hero+crisis`;
    await withHost({ path }, async ({ page }) => {
      await ready(page, 'mtc-article');
      assert.equal(await page.$eval('mtc-article', ({ hide, theme }) => hide + theme), 'auto');
    });
  });

  // One with text from an attribute, one without.
  const tried = Object.entries(pages).filter(([tag]) => /article|nav-footer/.test(tag));

  /** Each page without parameters. */
  const plain: Partial<Record<string, { state: unknown; words: string; links: unknown }>> = {};
  before(async () => {
    for (const [tag, path] of tried)
      await inFrame(path, tag, async (frame) => {
        const state = await stateOf(frame, tag);
        plain[tag] = { state, words: await shown(frame), links: state.links };
      });
  });

  it('changes nothing else, whatever it contains', async () => {
    for (const [tag, path] of tried)
      await inFrame(`${path}?${evil}`, tag, async (frame, host) => {
        assert.deepEqual(await stateOf(frame, tag), plain[tag]?.state);
        const whole = await frame.evaluate(() => document.documentElement.outerHTML);
        assert.ok(!whole.includes('evil'), whole.slice(0, 500));
        assert.ok(host.requests.every((url) => new URL(url).hostname !== 'evil.example'));
        assert.deepEqual(host.errors, []);
      });
  });

  it('never adds text: an invalid value is ignored', async () => {
    const value = encodeURIComponent('"><img src=x onerror=alert(1)> Call 555');
    const query = pageAttributes.map((name) => `${name}=${value}`).join('&');
    for (const [tag, path] of tried)
      await inFrame(`${path}?${query}`, tag, async (frame, host) => {
        assert.equal(await shown(frame), plain[tag]?.words);
        assert.deepEqual((await stateOf(frame, tag)).links, plain[tag]?.links);
        assert.equal(await frame.evaluate(() => document.querySelectorAll('img[onerror]').length), 0);
        // The element reports in the console what it cannot use. There are no other messages.
        assert.deepEqual(
          host.errors,
          said(host).map((message) => message.replace(/^error: /, '')),
        );
      });
  });

  it('does nothing with scripts off', async () => {
    const path = `${pages['mtc-article']}?theme=dark&hide=hero&${evil}`;
    await withHost({ path, javaScript: false }, async ({ page }) => {
      await assertFull(page);
      const seen = await stateOf(page, 'mtc-article');
      assert.ok(!seen.attributes.some((one) => one.startsWith('hide') || one.startsWith('site')));
      assert.ok(!JSON.stringify(seen).includes('evil'));
    });
  });
});
