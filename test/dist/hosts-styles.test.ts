import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { all, everyTag, inside, script, settled, withHost, speaks } from './wait-for-widget.ts';

const widgets = everyTag.filter((name) => name !== 'mtc-skip-link');
const elements = widgets.map((name) => `<${name}></${name}>`).join('');
const viewport = { width: 1000, height: 800 };

/** The look of the paragraphs and headings inside the widgets. */
const looks = (page: Page): Promise<string[]> =>
  page.$$eval(
    ':is(mtc-article, mtc-service-card, mtc-tms-panel, mtc-nav-footer) >>> :is(p, li, a, :is(h2, h3, h4))',
    (found) =>
      found.map((element) => {
        const { color, fontSize, fontStyle, fontWeight, lineHeight, textAlign, textTransform, whiteSpace } =
          getComputedStyle(element);
        return [
          element.localName,
          color,
          fontSize,
          fontStyle,
          fontWeight,
          lineHeight,
          textAlign,
          textTransform,
          whiteSpace,
        ].join(' ');
      }),
  );

async function looksWith(css: string, options: object = {}): Promise<string[]> {
  let found: string[] = [];
  await withHost(
    {
      html: `<style>${css} body { display: block !important; margin: 0 !important }</style>${script}${elements}`,
      viewport,
      ...options,
    },
    async ({ page }) => {
      await settled(page);
      found = await looks(page);
    },
  );
  return found;
}

describe('styles of the page', () => {
  let plain: string[];
  before(async () => {
    plain = await looksWith('');
  });

  const harmless: Record<string, string> = {
    'html {font-size: 62.5%}': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
    'inherited text styles': `body { font: italic 900 30px/3 serif; text-align: center; text-transform: uppercase;
      color: red; white-space: pre; text-indent: 4em }`,
    '* {all: unset}': '* { all: unset }',
    'resets of every element':
      '*, *::before, *::after { box-sizing: content-box !important; color: lime !important; line-height: 3 !important }',
    'rules for the names of our classes and parts':
      '.title, .body, .card, .crisis, [part] { display: none; color: red }',
  };
  for (const [name, css] of Object.entries(harmless)) {
    it(`${name}: the content looks the same`, async () => {
      assert.ok(plain.length > 40);
      const changed = (await looksWith(css)).map((look, index) => [plain[index], look]);
      assert.equal(changed.length, plain.length);
      assert.deepEqual(changed.filter(([without, now]) => without !== now).slice(0, 3), []);
    });
  }

  it('* {display: none !important} and * {all: unset}: each widget stays a block, and [hidden] still hides it', async () => {
    const css = '<style>* { all: unset } body > * { display: none !important }</style>';
    await withHost({ html: `${css}${script}${all}<mtc-article hidden></mtc-article>` }, async ({ page }) => {
      await settled(page);
      const found = await page.$$eval(everyTag.join(), (elements) =>
        elements.map((element) => getComputedStyle(element).display),
      );
      assert.deepEqual(found, [...everyTag.map(() => 'block'), 'none']);
    });
  });

  it('box-sizing and max-width on direct children: no widget is wider than the page', async () => {
    const css = `<style>body { margin: 0 } body > * { max-width: 645px; margin-inline: auto !important; padding: 20px; box-sizing: content-box }</style>`;
    await withHost(
      { html: `${css}${script}${elements}`, viewport: { width: 400, height: 800 } },
      async ({ page }) => {
        await settled(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 400);
      },
    );
  });

  const places: Record<string, string> = {
    'a float': 'float: left',
    'a centred flex column': 'display: flex; flex-direction: column; align-items: center',
    'a flex row': 'display: flex',
    'a grid': 'display: grid; justify-items: center',
    'a table cell': 'display: table-cell',
    'an inline-block': 'display: inline-block',
    'an absolute box': 'position: absolute',
  };
  for (const [name, style] of Object.entries(places)) {
    it(`${name}: each widget is wide enough`, async () => {
      const html = widgets.map(
        (widget) => `<section><div style="${style}"><${widget}></${widget}></div></section>`,
      );
      const css = '<style>section { position: relative; height: 2000px }</style>';
      await withHost({ html: css + script + html.join(''), viewport }, async ({ page }) => {
        await settled(page);
        const widths = await page.$$eval('section > div > *', (found) =>
          found.map((element) => element.getBoundingClientRect().width),
        );
        assert.equal(widths.length, widgets.length);
        assert.ok(Math.min(...widths) >= 240 && Math.max(...widths) <= 1000, widths.join(', '));
      });
    });
  }

  it('the reader’s text spacing applies (WCAG 1.4.12)', async () => {
    const css = '<style>* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }</style>';
    await withHost(
      { html: `${css}${script}${elements}`, viewport: { width: 320, height: 800 } },
      async ({ page }) => {
        const text = await inside(page, 'mtc-article', '[part=body] p');
        const spacing = await text.evaluate((element) => {
          const { letterSpacing, wordSpacing } = getComputedStyle(element);
          return [parseFloat(letterSpacing), parseFloat(wordSpacing)];
        });
        assert.ok(
          spacing.every((value) => value > 1),
          spacing.join(' '),
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      },
    );
  });

  it('a light page on a dark system stays light', async () => {
    const prepare = (page: Page) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    assert.deepEqual(await looksWith('', { prepare }), plain);
    assert.deepEqual(await looksWith(':root { color-scheme: only light }', { prepare }), plain);
    assert.notDeepEqual(await looksWith(':root { color-scheme: light dark }', { prepare }), plain);
  });
});

describe('the direction follows the language of the content (report 24)', () => {
  const pages: Record<string, [widget: string, html: string]> = {
    'English on an Arabic page': [
      'mtc-article',
      '<html lang="ar" dir="rtl"><mtc-article lang="en"></mtc-article>',
    ],
    'Arabic on an English page': [
      'mtc-tms-panel',
      '<html lang="en"><mtc-tms-panel lang="ar"></mtc-tms-panel>',
    ],
    'an English footer in <div dir="rtl">': [
      'mtc-nav-footer',
      '<html lang="en"><div dir="rtl"><mtc-nav-footer></mtc-nav-footer></div>',
    ],
  };
  for (const [name, [widget, html]] of Object.entries(pages)) {
    it(`${name}: full stops are at the end of the line`, async () => {
      await withHost({ html: `${html}${script}`, viewport }, async ({ page }) => {
        if (html.includes('lang="ar"></mtc')) await speaks(page, widget, 'ar');
        const paragraph = await inside(page, widget, ':is([part=body], [part=panel], [part=crisis]) p');
        const found = await paragraph.evaluate((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const rects: [string, number][] = [];
          while (walker.nextNode()) {
            [...(walker.currentNode.nodeValue ?? '')].forEach((letter, at) => {
              const range = document.createRange();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + 1);
              if (letter.trim()) rects.push([letter, range.getBoundingClientRect().left]);
            });
          }
          return {
            rects: rects.slice(-2),
            direction: getComputedStyle(element).direction,
            lang: element.closest('[lang]')?.getAttribute('lang'),
          };
        });
        const [letter, stop] = found.rects;
        const isArabic = html.includes('lang="ar"></mtc');
        assert.equal(stop?.[0], '.');
        assert.ok(letter && stop[1] > letter[1] !== isArabic, JSON.stringify(found));
        assert.deepEqual([found.direction, found.lang], isArabic ? ['rtl', 'ar'] : ['ltr', 'en']);
      });
    });
  }
});
