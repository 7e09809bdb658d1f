import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'puppeteer-core';
import type { Host } from '../helpers/page.ts';
import {
  assertChildren,
  assertEveryElement,
  assertFull,
  all,
  classic,
  script,
  settled,
} from './wait-for-widget.ts';
import { tag, withHost } from './wait-for-widget.ts';

async function frameOf({ page }: Host): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  assert.ok(frame);
  await frame.waitForFunction(() => document.readyState === 'complete');
  return frame;
}

/** Records every read of something that a widget must not use, and every exception. */
const watch = `<script>
  const read = [], thrown = [];
  addEventListener('error', (event) => thrown.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
  const stub = (object, name) => Object.defineProperty(object, name, { get: () => { read.push(name); } });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'parent', 'opener', 'frameElement']) stub(window, name);
  for (const name of ['cookie', 'referrer']) stub(Document.prototype, name);
  for (const name of ['sendBeacon', 'serviceWorker', 'userAgent']) stub(Navigator.prototype, name);
</script>`;

describe('a frame', () => {
  for (const sandbox of ['sandbox="allow-scripts"', '']) {
    for (const [kind, tag] of Object.entries({ module: script, classic })) {
      it(`of another origin, ${sandbox || 'no sandbox'}, ${kind}, shows everything, and the widgets read nothing private (report 2)`, async () => {
        const files = { '/frame.html': { body: `<!doctype html>${watch}${tag}${all}` } };
        const html = `<iframe ${sandbox} src="%CDN%/frame.html" width="800" height="600"></iframe>`;
        await withHost({ html, files }, async (host) => {
          const frame = await frameOf(host);
          await assertEveryElement(frame);
          const origin = await frame.evaluate(() => window.origin);
          assert.equal(origin === 'null', sandbox !== '');
          assert.deepEqual(await frame.evaluate('({ read, thrown })'), { read: [], thrown: [] });
        });
      });
    }
  }

  it('of the test above detects private reads and errors', async () => {
    const peek = '<script>void [localStorage, parent, document.cookie]; throw new Error("seen")</script>';
    const files = { '/frame.html': { body: `<!doctype html>${watch}${peek}` } };
    await withHost(
      { html: '<iframe sandbox="allow-scripts" src="%CDN%/frame.html"></iframe>', files },
      async (host) => {
        const found = await (await frameOf(host)).evaluate('({ read, thrown })');
        assert.deepEqual(found, {
          read: ['localStorage', 'parent', 'cookie'],
          thrown: ['Uncaught Error: seen'],
        });
        // The page reports it too.
        host.thrown.length = 0;
      },
    );
  });

  it('without allow-scripts shows the children', async () => {
    const files = { '/frame.html': { body: `<!doctype html>${script}${tag}` } };
    await withHost({ html: '<iframe sandbox src="/frame.html"></iframe>', files }, async (host) => {
      await assertChildren(await frameOf(host));
    });
  });

  it('made with srcdoc or document.write shows the content', async () => {
    const written = `${classic}${tag}`.replaceAll('<', '\\x3c');
    const html = `<iframe srcdoc="${`${script}${tag}`.replaceAll('"', '&quot;')}"></iframe><script>
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument.open(); frame.contentDocument.write(${JSON.stringify(written).replaceAll('\\\\x', '\\x')}); frame.contentDocument.close();
    </script>`;
    await withHost({ html }, async ({ page }) => {
      const frames = page.frames().filter((frame) => frame.parentFrame());
      assert.equal(frames.length, 2);
      for (const frame of frames) {
        await frame.waitForFunction(() => document.readyState === 'complete');
        await assertFull(frame);
      }
    });
  });
});

describe('an element in another document (report 11)', () => {
  it('keeps its styles when it moves into a frame, changes there, and moves back', async () => {
    const html = `${script}<style>body { margin: 0 }</style>
      <mtc-nav-footer theme="light"></mtc-nav-footer><iframe width="900"></iframe>`;
    await withHost({ html, viewport: { width: 900, height: 600 } }, async ({ page, messages }) => {
      await settled(page);
      const looks = await page.evaluate(async () => {
        const element = document.querySelector('mtc-nav-footer');
        const inner = document.querySelector('iframe')?.contentDocument;
        if (!element || !inner) return [];
        const found: string[] = [];
        for (const [body, label] of [
          [document.body, ''],
          [inner.body, 'There'],
          [document.body, 'Here'],
        ] as const) {
          body.append(element);
          element.label = label;
          await element.updateComplete;
          const link = element.shadowRoot?.querySelector('[part=action]');
          const { backgroundColor, color, paddingInlineStart } = getComputedStyle(link as Element);
          const name = element.shadowRoot?.querySelector('nav')?.getAttribute('aria-label');
          found.push([backgroundColor, color, paddingInlineStart].join(' '), name ?? '');
        }
        return found;
      });
      const [there, inFrame, back] = [looks[0], looks[2], looks[4]];
      assert.match(there ?? '', /^rgb\(.*\) rgb\(.*\) [1-9]/);
      assert.equal(inFrame, there);
      assert.equal(back, there);
      assert.deepEqual([looks[3], looks[5]], ['There', 'Here']);
      assert.deepEqual(messages, []);
    });
  });

  it('works when it was made by a document without a window', async () => {
    await withHost({ html: script }, async ({ page }) => {
      await page.evaluate(() => {
        const other = document.implementation.createHTMLDocument();
        other.body.innerHTML = '<mtc-article></mtc-article>';
        document.body.append(...other.body.childNodes);
      });
      await assertFull(page);
    });
  });
});
