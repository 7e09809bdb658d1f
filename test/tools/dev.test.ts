import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openContext } from '../../tools/test/launch-browser.ts';
import { copyRepository } from '../helpers/copy.ts';

const SERVICE = 'content/en/services/tms.md';
const PAGE = 'en/services/tms';

/** What a reader sees, in shadow roots too. */
const seen = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('main > *')].some((one) => one.shadowRoot?.textContent.includes(words)),
    {},
    words,
  );

const overlay = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction(
    (words) => document.querySelector('#errors')?.textContent.includes(words),
    {},
    words,
  );
};

describe('npm run dev', { timeout: 90_000 }, () => {
  let root = '';
  let server: ChildProcess;
  let address = '';
  let page: Page;
  let close: () => Promise<void>;
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));

  before(async () => {
    root = copyRepository('dev-');
    const node = ['--import', 'tsx'];
    execFileSync(process.execPath, [...node, 'tools/build/locales/main.ts', '--modules'], { cwd: root });
    edit(SERVICE, (text) => text.replace('status: pending', 'status: wrong'));
    server = spawn(process.execPath, [...node, 'tools/build/dev.ts'], {
      cwd: root,
      env: { ...process.env, PORT: '0', HOST: '' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    assert.ok(server.stdout);
    for await (const line of createInterface(server.stdout)) {
      address = /^http:\S+$/.exec(line)?.[0] ?? '';
      if (address) break;
    }
    assert.ok(address, 'the server prints its address');
    const opened = await openContext();
    ({ close } = opened);
    page = await opened.context.newPage();
    page.setDefaultTimeout(20_000);
  });

  after(async () => {
    await close();
    server.kill();
    await once(server, 'exit');
    rmSync(root, { recursive: true });
  });

  it('starts with content that never compiled, and shows it once the mistake is gone', async () => {
    await page.goto(`${address}/content/${PAGE.replace('tms', 'psychotherapy')}`);
    await overlay(page, `${SERVICE}:6:9  status: found "wrong"`);
    edit(SERVICE, (text) => text.replace('status: wrong', 'status: pending'));
    await page.waitForFunction(() => document.querySelector('mtc-service-card')?.shadowRoot?.textContent);
    assert.equal(await page.$eval('#errors', (one) => one.textContent), '');
  });

  it('lists each piece in each language, with its status', async () => {
    await page.goto(`${address}/content/`);
    const links = await page.$$eval('td a', (all) => all.map((one) => [one.pathname, one.textContent]));
    const byPath = new Map(links as [string, string][]);
    assert.equal(byPath.get(`/content/${PAGE}`), 'pending');
    assert.equal(byPath.get('/content/en/articles/medication-management'), 'published');
    assert.ok(byPath.has('/content/ar/navigation'));
  });

  it('shows a piece in the language of its page, by the element that host pages use', async () => {
    await page.goto(`${address}/content/ar/services/tms`);
    await page.waitForFunction(() => document.querySelector('mtc-service-card')?.shadowRoot?.textContent);
    const found = await page.evaluate(() => [
      document.querySelector('main')?.innerHTML,
      document.documentElement.lang,
      document.documentElement.dir,
      document.querySelector('mtc-service-card')?.shadowRoot?.querySelector('.box')?.getAttribute('lang'),
    ]);
    assert.deepEqual(found, ['<mtc-service-card service="tms"></mtc-service-card>', 'ar', 'rtl', 'ar']);
  });

  it('shows a piece without an element of its own by all the others', async () => {
    await page.goto(`${address}/content/en/glossary`);
    const tags = await page.$$eval('main > *', (all) => all.map(({ localName }) => localName));
    assert.deepEqual(tags, ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer']);
  });

  it('answers an unknown address with the way back', async () => {
    for (const path of ['en/services/none', 'en/services/%3Cb%3E', 'none', '%']) {
      const response = await fetch(`${address}/content/${path}`);
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /<a href="\/content\/">/);
    }
  });

  it('shows a change, then a mistake over the text, and the text alone when the mistake is gone', async () => {
    await page.goto(`${address}/content/${PAGE}`);
    await seen(page, 'Treatment with magnetic pulses');
    edit(SERVICE, (text) => text.replace(/^heading: .*$/m, 'heading: Green pears'));
    await seen(page, 'Green pears');

    edit(SERVICE, (text) => text.replace('heading: Green pears', 'heading: Red pears\nnonsense: 1'));
    await overlay(page, `${SERVICE}:3:1  nonsense: unknown key, expected one of`);
    await seen(page, 'Green pears');
    assert.ok(await page.$eval('#errors', (one) => one.getBoundingClientRect().height > 0));
    // A page that is opened meanwhile shows both too.
    await page.reload();
    await overlay(page, 'nonsense');
    await seen(page, 'Green pears');

    edit(SERVICE, (text) => text.replace('nonsense: 1\n', ''));
    await seen(page, 'Red pears');
    assert.equal(await page.$eval('#errors', (one) => one.getBoundingClientRect().height), 0);
    const list = await (await fetch(`${address}/content/`)).text();
    assert.match(list, /<a href="\/content\/es\/services\/tms">stale<\/a>/);
  });

  it('shows a mistake in the code of a widget or of the compiler', async () => {
    for (const file of ['src/widgets/service-card/element.ts', 'compiler/kinds/service.ts']) {
      const text = readFileSync(join(root, file), 'utf8');
      edit(file, () => `${text}\nconst = 1;\n`);
      await overlay(page, file);
      await seen(page, 'Red pears');
      edit(file, () => text);
      await page.waitForFunction(() => document.querySelector('#errors')?.textContent === '');
    }
  });
});
