/** Other languages on host pages, loaded by the built files. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openHost } from '../helpers/page.ts';
import type { Host, HostOptions } from '../helpers/page.ts';
import { classic, script, shown, speaks, tidy } from './wait-for-widget.ts';

const later = (name: string): string =>
  readdirSync('dist/cdn').find((file) => new RegExp(`^${name}-\\w{8}\\.js$`).test(file)) ?? name;
const loaded = ({ requests }: Host): string[] =>
  requests.map((url) => /\/cdn\/(.*)$/.exec(url)?.[1] ?? '').filter((file) => /-\w{8}\.js$/.test(file));
const said = ({ messages }: Host): string[] => messages.filter((message) => message.includes('[mtc]'));

/** What an element shows: its language, and the words under its title. */
const boxOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => {
    const box = element.shadowRoot?.querySelector('.box');
    return `${box?.getAttribute('lang')} ${box?.getAttribute('dir')}`;
  });

async function withHost(options: HostOptions, check: (host: Host) => Promise<void>): Promise<void> {
  const host = await openHost(options);
  await check(host);
  assert.deepEqual(host.thrown, []);
  await host.close();
}

/** Counts the events of elements, from the start. */
const countErrors = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const codes: string[] = [];
    Object.assign(window, { codes });
    addEventListener('mtc-error', ({ code }) => codes.push(code));
  });
const codes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { codes: string[] }).codes);

describe('an English page', () => {
  it('loads no other language', async () => {
    await withHost({ html: `<html lang="en-GB">${script}<mtc-article></mtc-article>` }, async (host) => {
      await speaks(host.page, 'mtc-article', 'en');
      assert.deepEqual(loaded(host), []);
      assert.deepEqual(host.errors, []);
    });
  });

  for (const kind of [script, classic]) {
    it(`shows an article in Spanish beside a panel in Arabic, each loaded once: ${kind}`, async () => {
      const html = `<html lang="en">${kind}<mtc-article lang="es-MX"></mtc-article>
        <mtc-tms-panel lang="ar"></mtc-tms-panel><mtc-nav-footer lang="es"></mtc-nav-footer>
        <mtc-service-card></mtc-service-card>`;
      await withHost({ html }, async (host) => {
        await speaks(host.page, 'mtc-article', 'es');
        await speaks(host.page, 'mtc-tms-panel', 'ar');
        await speaks(host.page, 'mtc-nav-footer', 'es');
        assert.equal(await boxOf(host.page, 'mtc-article'), 'es ltr');
        assert.equal(await boxOf(host.page, 'mtc-tms-panel'), 'ar rtl');
        assert.equal(await boxOf(host.page, 'mtc-service-card'), 'en ltr');
        assert.deepEqual(loaded(host).sort(), [later('ar'), later('es'), later('locales')].sort());
        assert.deepEqual(host.errors, []);
      });
    });
  }

  it('reports nothing for a language that does not exist', async () => {
    await withHost({ html: `<html lang="fi">${script}<mtc-article></mtc-article>` }, async (host) => {
      await speaks(host.page, 'mtc-article', 'en');
      assert.deepEqual(loaded(host), [later('locales')]);
      assert.deepEqual(host.messages, []);
    });
  });
});

describe('a translation that has not been checked', () => {
  it('says so, and shows the English original in place and back', async () => {
    await withHost({ html: `${script}<mtc-tms-panel lang="es"></mtc-tms-panel>` }, async ({ page }) => {
      await speaks(page, 'mtc-tms-panel', 'es');
      const spanish = await shown(page);
      const button = 'mtc-tms-panel >>> .note button';
      await page.focus(button);
      await page.keyboard.press('Enter');
      await speaks(page, 'mtc-tms-panel', 'en');
      const english = await shown(page);
      assert.match(english, /Transcranial magnetic stimulation/);
      assert.equal(await page.$eval('mtc-tms-panel >>> .note', (note) => note.getAttribute('lang')), 'es');
      // The focus has not moved.
      await page.keyboard.press('Enter');
      await speaks(page, 'mtc-tms-panel', 'es');
      assert.equal(await shown(page), spanish);
    });
  });

  for (const tag of ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer']) {
    it(`is marked in ${tag}, whatever is hidden`, async () => {
      const html = `${script}<${tag} lang="vi" hide="meta crisis"></${tag}>`;
      await withHost({ html }, async ({ page }) => {
        await speaks(page, tag, 'vi');
        const note = await page.$(`${tag} >>> .note`);
        assert.ok(note && (await note.isVisible()));
      });
    });
  }
});

/** Answers of a host instead of a file. */
const BROKEN: Record<
  string,
  (file: string) => { body: string; status?: number; headers?: Record<string, string> }
> = {
  '404': () => ({ body: '', status: 404 }),
  '200 with HTML': () => ({ body: '<!doctype html><p>Home', headers: { 'Content-Type': 'text/html' } }),
  'a truncated body': (file) => ({ body: readFileSync(`dist/cdn/${file}`, 'utf8').slice(0, 3000) }),
  'an empty body': () => ({ body: '' }),
};

describe('a language that does not load', () => {
  for (const [what, answer] of Object.entries(BROKEN)) {
    for (const name of ['es', 'locales']) {
      it(`${name}: ${what}: the widget is in English, with one warning and mtc-error`, async () => {
        const files = { [`/cdn/${later(name)}`]: answer(later(name)) };
        const html = `${script}<mtc-article lang="es"></mtc-article><mtc-service-card lang="es"></mtc-service-card>
          <mtc-nav-footer lang="ar"></mtc-nav-footer>`;
        await withHost({ html, files, prepare: countErrors }, async (host) => {
          await speaks(host.page, 'mtc-nav-footer', name === 'es' ? 'ar' : 'en');
          await host.page.waitForFunction(
            (times) => (window as unknown as { codes: string[] }).codes.length >= times,
            {},
            name === 'es' ? 2 : 3,
          );
          await speaks(host.page, 'mtc-article', 'en');
          const words = await shown(host.page, 'mtc-article');
          assert.match(words, /Neuroscience-Informed/);
          assert.deepEqual([...new Set(await codes(host.page))], ['not-loaded']);
          const warnings = said(host);
          assert.equal(warnings.length, 1, warnings.join('\n'));
          assert.match(warnings[0] ?? '', name === 'es' ? /^warn: .*\bes-\w{8}\.js/ : /^warn: .*English is/);
        });
      });
    }
  }

  it('leaves the children until it has failed', async () => {
    let asked: ((fail: () => void) => void) | undefined;
    const request = new Promise<() => void>((done) => (asked = done));
    const html = `${script}<mtc-article lang="es"><p>Del sitio</p></mtc-article>`;
    const prepare = async (page: Page): Promise<void> => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().includes('/cdn/es-')) asked?.(() => void request.abort());
        else void request.continue();
      });
    };
    const host = await openHost({ html, prepare });
    const fail = await request;
    assert.equal(tidy(await shown(host.page)), 'Del sitio');
    fail();
    await speaks(host.page, 'mtc-article', 'en');
    await host.close();
  });
});

describe('the files of a language', () => {
  it('are found next to the script, not under <base> (report 5)', async () => {
    const html = `<base href="/portal/">${script}<mtc-article lang="es"></mtc-article><mtc-service-card lang="es"></mtc-service-card>`;
    await withHost({ html }, async (host) => {
      await speaks(host.page, 'mtc-service-card', 'es');
      assert.deepEqual(
        host.requests.filter((url) => url.includes('/portal/')),
        [],
      );
      assert.deepEqual(host.errors, []);
    });
  });

  for (const kind of [script, classic]) {
    it(`are found on another origin if the script comes from there: ${kind}`, async () => {
      const html = `${kind.replace('/cdn/', '%CDN%/cdn/')}<mtc-article lang="es"></mtc-article>`;
      await withHost({ html }, async (host) => {
        await speaks(host.page, 'mtc-article', 'es');
        assert.ok(host.requests.every((url) => !url.includes('/cdn/') || !url.startsWith(host.origin)));
      });
    });
  }

  it('are refused by a policy of hashes (report 6): the widget is in English, complete, with one warning', async () => {
    const hash = createHash('sha384').update(readFileSync('dist/cdn/mtc.js')).digest('base64');
    const html = `<script type="module" src="/cdn/mtc.js" integrity="sha384-${hash}"></script><mtc-article lang="es"></mtc-article>`;
    const headers = { 'Content-Security-Policy': `script-src 'sha384-${hash}'` };
    await withHost({ html, headers, prepare: countErrors }, async (host) => {
      await host.page.waitForFunction(() => (window as unknown as { codes: string[] }).codes.length);
      await speaks(host.page, 'mtc-article', 'en');
      assert.equal(said(host).length, 1, host.messages.join('\n'));
    });
  });

  it('are shared by two scripts of a page', async () => {
    const html = `<script type="module" src="/cdn/article.js"></script><script type="module" src="/cdn/service-card.js"></script>
      <mtc-article lang="es"></mtc-article><mtc-service-card lang="es"></mtc-service-card>`;
    await withHost({ html }, async (host) => {
      await speaks(host.page, 'mtc-article', 'es');
      await speaks(host.page, 'mtc-service-card', 'es');
      assert.deepEqual(loaded(host).sort(), [later('es'), later('locales')].sort());
    });
  });

  it('are requested once each, however often the language changes within a frame', async () => {
    const html = `${script}<mtc-service-card></mtc-service-card>`;
    await withHost({ html }, async (host) => {
      await speaks(host.page, 'mtc-service-card', 'en');
      await host.page.evaluate(() => {
        const card = document.querySelector('mtc-service-card');
        for (let turn = 0; turn < 20; turn++)
          card?.setAttribute('lang', ['es', 'ar', 'vi', 'zh'][turn % 4] ?? '');
      });
      await speaks(host.page, 'mtc-service-card', 'zh-Hans');
      const files = loaded(host);
      assert.deepEqual(files, [...new Set(files)]);
      assert.equal(await boxOf(host.page, 'mtc-service-card'), 'zh-Hans ltr');
    });
  });
});
