/**
 * The crisis numbers are in the same box as the warning, as buttons with the emergency number first and largest, whatever a page
 * hides, in each language and each form of delivery.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { crisisHrefs } from '../helpers/crisis-hrefs.ts';
import type { ClinicFile } from '../helpers/crisis-hrefs.ts';
import { prerender } from '../../src/server/index.ts';
import { loader, rendered, script, settled, speaks, withHost } from './wait-for-widget.ts';

interface Panel {
  watch: string;
  steps: { text: string; help?: string }[];
}

const hrefs = crisisHrefs(parse(readFileSync('content/clinic.yaml', 'utf8')) as ClinicFile);

const tag = 'mtc-tms-panel';
const everything = 'facts steps questions crisis';
const hide = `hide="${everything}"`;

const snippet = (file: string): string =>
  readFileSync(`dist/snippets/tms-panel.tms.${file}.html`, 'utf8').replaceAll(
    /https:\/\/widgets\.example\/v[\d.]+\//g,
    '/',
  );

const unmarked = (text: string): string => text.replace(/\*\*|\[@[^\]]*\]/g, '').trim();

/** The bold text before the numbers, and the step that mentions mood, from the content file. */
function wordsOf(locale: string): { warning: string; step: string } {
  const [, front = ''] =
    /^---\n(.*?)\n---\n/s.exec(readFileSync(`content/${locale}/panels/tms.md`, 'utf8')) ?? [];
  const { watch, steps } = parse(front) as Panel;
  const [, warning = ''] = /\*\*(.+?)\*\*/.exec(watch) ?? [];
  const step = unmarked(steps.find(({ help }) => help === 'urgent')?.text ?? '');
  assert.ok(warning && step, locale);
  return { warning, step };
}

/**
 * What is visible in the box with this text, which reaches from the heading before it to the next heading: the addresses of its
 * buttons, their sizes, and the text.
 */
const boxAround = (frame: Page | Frame, words: string) =>
  frame.evaluate((expected) => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const boxes = roots.flatMap((root) => {
      const all = [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, summary, p, li')].filter(
        (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
      // No named function, because the page has none of the names that the compiler of tests adds.
      const heading = /^(h[1-6]|summary)$/;
      return all
        .filter(
          (each) => !heading.test(each.localName) && each.textContent.replace(/\s+/g, ' ').includes(expected),
        )
        .map((each) => {
          const before = all.slice(0, all.indexOf(each));
          const start = before.findLastIndex(({ localName }) => heading.test(localName)) + 1;
          const end = all.findIndex(({ localName }, index) => index >= start && heading.test(localName));
          return all.slice(start, end < 0 ? undefined : end);
        });
    });
    // An item of a list contains the paragraphs of its box.
    return boxes.slice(0, 1).map((inside) => {
      const links = inside
        .filter(({ localName, children }) => localName === 'li' && children[0]?.localName === 'a')
        .flatMap((item) => [...item.querySelectorAll<HTMLAnchorElement>(':scope > a')]);
      return {
        text: inside.map(({ textContent }) => textContent).join(' '),
        links: links.map((link) => link.getAttribute('href')),
        targets: links.map((link) => link.target),
        heights: links.map((link) => link.getBoundingClientRect().height),
      };
    })[0];
  }, words);

async function assertNumbers(frame: Page | Frame, words: string, isStyled: boolean): Promise<void> {
  const box = await boxAround(frame, words);
  assert.ok(box, `a box with “${words}”`);
  const { text, links, targets, heights } = box;
  assert.deepEqual(links, hrefs);
  assert.ok(targets.every((target) => target === ''));
  for (const href of hrefs) {
    const number = /^(?:tel|sms):(\d+)/.exec(href)?.[1] ?? '';
    assert.ok(text.includes(number), `${href} in “${text}”`);
  }
  if (!isStyled) return;
  const [first = 0, ...others] = heights;
  for (const height of others) assert.ok(height >= 44 && first > height, heights.join(', '));
}

const assertWarning = (frame: Page | Frame, locale: string, isStyled = true): Promise<void> =>
  assertNumbers(frame, wordsOf(locale).warning, isStyled);
const assertStep = (frame: Page | Frame, locale: string, isStyled = true): Promise<void> =>
  assertNumbers(frame, wordsOf(locale).step, isStyled);

/** Everything that can be hidden is hidden, so only the numbers of the warning are left. */
async function assertHidden(frame: Page | Frame): Promise<void> {
  const parts = await frame.$eval(tag, (element) =>
    [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((each) => each.getAttribute('part')),
  );
  assert.deepEqual(parts, ['panel', 'title', 'suitability', 'safety', 'questions', 'next', 'action']);
}

const scripts = {
  'mtc.js': script,
  'tms-panel.js': '<script type="module" src="/cdn/tms-panel.js"></script>',
  'loader.js': loader,
};

const settle = async (frame: Page | Frame): Promise<void> => {
  await rendered(frame, tag);
  await settled(frame);
};

for (const locale of ['en', 'es', 'zh-Hans', 'vi', 'ar']) {
  const page = `/embed/tms-panel/tms/${locale}/`;
  const query = `?hide=${encodeURIComponent(everything)}`;

  describe(`the warning in ${locale} has the crisis numbers`, () => {
    for (const [file, code] of Object.entries(scripts)) {
      it(`in the element from ${file}, with everything hidden that can be, on paper too`, async () => {
        const html = `${code}<${tag} lang="${locale}" ${hide} target="_blank" site="https://a.example/"></${tag}>`;
        await withHost({ html }, async ({ page, errors }) => {
          await speaks(page, tag, locale);
          await assertHidden(page);
          await assertWarning(page, locale);
          await page.emulateMediaType('print');
          await assertWarning(page, locale, false);
          assert.deepEqual(errors, []);
        });
      });
    }

    if (locale !== 'en')
      it(`in the element from mtc.${locale}.js`, async () => {
        const html = `<script type="module" src="/cdn/mtc.${locale}.js"></script><${tag} ${hide}></${tag}>`;
        await withHost({ html }, async ({ page }) => {
          await speaks(page, tag, locale);
          await assertWarning(page, locale);
        });
      });

    it('in the element by default, and so has the step that mentions mood', async () => {
      await withHost({ html: `${script}<${tag} lang="${locale}"></${tag}>` }, async ({ page }) => {
        await speaks(page, tag, locale);
        await assertWarning(page, locale);
        await assertStep(page, locale);
      });
    });

    it('in the snippet, with scripts off and on, and with everything hidden that can be', async () => {
      const html = snippet(locale);
      await withHost({ html, javaScript: false }, async ({ page }) => {
        await assertWarning(page, locale);
        await assertStep(page, locale);
      });
      await withHost({ html }, async ({ page }) => {
        await settle(page);
        await assertWarning(page, locale);
        await assertStep(page, locale);
        await page.$eval(tag, (element, tokens) => element.setAttribute('hide', tokens), everything);
        await settle(page);
        await assertHidden(page);
        await assertWarning(page, locale);
      });
    });

    it('in the snippet if a browser or a system drops its shadow root', async () => {
      const html = snippet(locale).replace(/<script.*<\/script>/s, '');
      for (const light of [
        html.replace('shadowrootmode', 'data-old'),
        html.replace(/<template.*<\/template>/s, ''),
      ])
        await withHost({ html: light, javaScript: false }, async ({ page }) => {
          await assertWarning(page, locale, false);
          await assertStep(page, locale, false);
        });
    });

    it('in the plain file', async () => {
      await withHost({ html: snippet(`${locale}.plain`) }, async ({ page }) => {
        await assertWarning(page, locale, false);
        await assertStep(page, locale, false);
      });
    });

    it('in the embed page, opened directly with scripts on and off', async () => {
      for (const javaScript of [true, false])
        await withHost({ path: page, javaScript }, async ({ page }) => {
          if (javaScript) await settle(page);
          await assertWarning(page, locale);
          await assertStep(page, locale);
        });
    });

    it('in the embed page in a frame that hides everything it can', async () => {
      const html = `<iframe src="%CDN%${page}${query}" title="A widget" width="900" height="900"></iframe>`;
      await withHost({ html }, async ({ page: host }) => {
        const frame = await (await host.waitForSelector('iframe'))?.contentFrame();
        assert.ok(frame);
        await frame.waitForFunction(
          (name, tokens) => document.querySelector(name)?.getAttribute('hide') === tokens,
          {},
          tag,
          everything,
        );
        await settle(frame);
        await assertHidden(frame);
        await assertWarning(frame, locale);
      });
    });

    it('in the output of prerender with everything hidden that can be, with scripts off, on paper too', async () => {
      const html = prerender(tag, { hide: everything }, locale);
      await withHost({ html, javaScript: false }, async ({ page }) => {
        await assertWarning(page, locale);
        await page.emulateMediaType('print');
        await assertWarning(page, locale, false);
      });
    });
  });
}
