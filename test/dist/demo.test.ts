import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openHost } from '../helpers/page.ts';
import type { Host } from '../helpers/page.ts';
import {
  article,
  count,
  crisis,
  neuromodulation,
  psychotherapy,
  shown,
  skipLink,
} from './wait-for-widget.ts';
import { action as learnAboutTms } from './wait-for-widget.ts';

const adNames =
  /(^|[-_./])(ads?|adv|banner|sponsor|promo|track(er|ing)?|analytics|share|social|popup|newsletter)([-_./]|$)/;

/** How often the demo shows each sentence. A card and the footer link to the same page. */
const times: Record<string, number> = {
  [skipLink]: 1,
  ...Object.fromEntries(article.map((sentence) => [sentence, 1])),
  [psychotherapy]: 1,
  [neuromodulation]: 1,
  [learnAboutTms]: 3,
};

describe('the demo page', () => {
  let demo: Host;
  let text: string;
  before(async () => {
    demo = await openHost({
      path: '/index.html',
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    text = await shown(demo.page);
  });

  it('reads the seed as a title, 14 sentences, a skip link, two pages and an action', () => {
    assert.equal(Object.keys(times).length, 19);
  });

  it('shows every sentence of the seed, word for word', () => {
    const found = Object.keys(times).map((sentence) => [sentence, count(text, sentence)]);
    assert.deepEqual(Object.fromEntries(found), times);
  });

  it('requests only its own files', () => {
    const own = ['/index.html', '/page.css', '/cdn/mtc.js'].map((path) => demo.origin + path);
    assert.deepEqual(demo.requests.filter((url) => !url.startsWith('data:')).sort(), own.sort());
  });

  it('causes no error and no warning in the console', () => {
    assert.deepEqual(demo.errors, []);
    assert.deepEqual(
      demo.messages.filter((message) => /^(error|warn)/.test(message)),
      [],
    );
  });

  it('has one h1, and skips no heading level', async () => {
    const levels = await demo.page.$$eval('>>> :is(h1, h2, h3, h4, h5, h6)', (found) =>
      found.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName.slice(1))),
    );
    const outline = levels.join(' ');
    assert.equal(levels.filter((level) => level === 1).length, 1, outline);
    assert.ok(levels.length > 10, outline);
    const skipped = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1);
    assert.deepEqual(skipped, [], outline);
  });

  it('does not move when scripts run: a layout shift of at most 0.01', async () => {
    const shift = await demo.page.evaluate(async () => {
      // Shifts are reported with the next frame.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return (window as Window & { shifts?: number[] }).shifts?.reduce((sum, value) => sum + value, 0);
    });
    assert.ok(shift !== undefined && shift <= 0.01, `${shift}`);
  });

  it('has no name that ad blockers block (report 20)', async () => {
    const names = await demo.page.$$eval('>>> *', (found) =>
      found.flatMap((element) => [element.id, ...element.classList, ...element.part]),
    );
    assert.ok(names.includes('crisis'));
    assert.deepEqual(
      names.filter((name) => adNames.test(name)),
      [],
    );
  });

  it('reaches the skip link first with Tab, and Enter moves the focus into <main>', async () => {
    const { page } = demo;
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const link = document.activeElement?.shadowRoot?.activeElement;
      const { top = -1, width = 0 } = link?.getBoundingClientRect() ?? {};
      return {
        name: document.activeElement?.localName,
        isSeen: top >= 0 && width > 0,
        link: link?.localName,
      };
    });
    assert.deepEqual(focused, { name: 'mtc-skip-link', isSeen: true, link: 'a' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(() =>
      document.querySelector('main')?.contains(document.activeElement),
    );
    assert.ok(isInMain, 'the next stop of the Tab key is not in <main>');
  });
});

describe('the demo page in other conditions', () => {
  for (const width of [320, 768, 1280]) {
    it(`has no horizontal scroll at ${width} px`, async () => {
      const host = await openHost({ path: '/index.html', viewport: { width, height: 800 } });
      await shown(host.page);
      const wide = await host.page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(wide, width);
      await host.close();
    });
  }

  it('shows the crisis numbers without scripts, and no widget with children is blank', async () => {
    const host = await openHost({ path: '/index.html', javaScript: false });
    const text = await shown(host.page);
    assert.equal(count(text, crisis.split('?')[0] ?? ''), 1);
    const heights = await host.page.$$eval('mtc-article, mtc-tms-panel, mtc-nav-footer', (found) =>
      found.map((element) => element.querySelector('p')?.getBoundingClientRect().height ?? 0),
    );
    assert.equal(heights.length, 3);
    assert.ok(
      heights.every((height) => height > 0),
      `${heights}`,
    );
    const links = await host.page.$$eval('a[href^="tel:"]', (found) =>
      found.filter((link) => link.checkVisibility()).map((link) => link.textContent),
    );
    assert.deepEqual(links, ['Call 911', 'Call 988']);
    await host.close();
  });

  it('shows the children if every script answers 404 (report 13)', async () => {
    const lost = { '/cdn/mtc.js': { body: 'Not found', status: 404 } };
    const host = await openHost({ path: '/index.html', files: lost });
    const text = await shown(host.page);
    assert.equal(count(text, crisis.split('?')[0] ?? ''), 1);
    assert.deepEqual(host.thrown, []);
    await host.close();
  });
});
