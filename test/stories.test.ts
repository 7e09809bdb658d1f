/**
 * Builds the catalogue and opens every story of it, as a designer would: nothing in the console, clean in axe, and no
 * request to any other host.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import type { Example } from '../src/element/example.ts';
import { browserFlags, findBrowser } from '../tools/browser.ts';

interface Entry {
  id: string;
  name: string;
  title: string;
  type: 'story' | 'docs';
  tags: string[];
}

interface Finished {
  storyId: string;
  reporters: { type: string; status: string; result?: { violations?: { id: string; help: string }[] } }[];
}

interface Channel {
  emit(event: string, data: unknown): void;
  last(event: string): Finished[] | undefined;
}

const widgets = ['article', 'service-card', 'tms-panel', 'nav-footer', 'skip-link'];
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const server = createServer((request, response) => {
  // A browser asks for it by itself; a site has it or has it not.
  if (request.url === '/favicon.ico') response.writeHead(204).end();
  else serve(request, response, () => response.writeHead(404).end());
});
let serve: ReturnType<typeof sirv>;
let browser: Browser;
let origin = '';
const outside: string[] = [];

function run(...command: string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8' });
  assert.equal(status, 0, `${command.join(' ')}\n${stdout}\n${stderr}`);
}

/** A page that writes down what goes wrong in it. */
async function open(path: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => /error|warn/.test(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(origin)) outside.push(url);
  });
  await page.goto(origin + path);
  return { page, said };
}

const tell = (page: Page, event: string, data: unknown): Promise<void> =>
  page.evaluate(
    (name, value) => {
      (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__.emit(
        name,
        value,
      );
    },
    event,
    data,
  );

/** Waits until a story is drawn and looked at by axe, and gives back what axe found. */
async function finished(page: Page, id: string): Promise<string[]> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__?: Channel;
      };
      const [last] = channel?.last('storyFinished') ?? [];
      return last?.storyId === wanted && last.reporters;
    },
    { polling: 20, timeout: 20_000 },
    id,
  );
  const reporters = (await handle.jsonValue()) as Finished['reporters'];
  if (!reporters.some(({ type }) => type === 'a11y')) return ['axe did not run'];
  return reporters.flatMap(({ result }) => result?.violations ?? []).map(({ id, help }) => `${id}: ${help}`);
}

const story = (id: string): string => `/iframe.html?viewMode=story&id=${id}`;

describe('stories', () => {
  let entries: Entry[] = [];

  before(async () => {
    run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
    run('storybook', 'build', '--output-dir', 'dist/storybook', '--quiet');
    entries = Object.values(
      (readJson('dist/storybook/index.json') as { entries: Record<string, Entry> }).entries,
    );
    serve = sirv('dist/storybook', { dev: true });
    await new Promise<void>((listening) => server.listen(0, listening));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('start with all five at once', async () => {
    assert.equal(entries[0]?.title, 'Start');
    const { page, said } = await open(story('start--start'));
    assert.deepEqual(await finished(page, 'start--start'), []);
    assert.deepEqual(said, []);
    const tags = await page.$$eval('#storybook-root *', (all) => all.map(({ localName }) => localName));
    assert.deepEqual(
      widgets.filter((widget) => !tags.includes(`mtc-${widget}`)),
      [],
    );
    await page.close();
  });

  for (const widget of widgets) {
    it(`of ${widget}: every example, drawn in silence and clean in axe`, async () => {
      const { examples } = (await import(`../src/widgets/${widget}/examples.ts`)) as { examples: Example[] };
      const own = entries.filter(({ title, type }) => title === `Elements/mtc-${widget}` && type === 'story');
      assert.deepEqual(
        own.map(({ name }) => name),
        examples.map(({ name }) => name),
      );

      const { page, said } = await open(story(own[0]?.id ?? ''));
      for (const { id, name, tags } of own) {
        await tell(page, 'setCurrentStory', { storyId: id, viewMode: 'story' });
        const wrong = await finished(page, id);
        const messages = said.splice(0);
        const reports = messages.filter((message) => message.startsWith('[mtc]'));
        assert.deepEqual(wrong, [], name);
        if (!tags.includes('reports')) assert.deepEqual(messages, [], name);
        else {
          assert.deepEqual(messages, reports, name);
          assert.notEqual(reports.length, 0, `${name}: nothing is reported`);
        }
      }
      await page.close();
    });

    it(`of ${widget}: a page that lists all there is in the manifest`, async () => {
      const { modules } = readJson('dist/custom-elements.json') as Package;
      const element = modules
        .flatMap(({ declarations = [] }) => declarations as CustomElement[])
        .find(({ tagName }) => tagName === `mtc-${widget}`);
      assert.ok(element);
      const { page, said } = await open(`/iframe.html?viewMode=docs&id=elements-mtc-${widget}--docs`);
      await page.waitForSelector('.docblock-argstable tbody tr', { polling: 'mutation' } as object);
      const rows = await page.$$eval('.docblock-argstable tbody tr td:first-child', (cells) =>
        cells.map(({ textContent }) => textContent.trim()),
      );
      const names = [
        ...(element.attributes ?? []).map(({ name }) => name),
        ...(element.slots ?? []).map(({ name }) => name || 'children'),
        ...(element.cssParts ?? []).map(({ name }) => `::part(${name})`),
        ...(element.cssProperties ?? []).map(({ name }) => name),
        ...(element.events ?? []).map(({ name }) => name),
      ];
      assert.ok(names.length > 15);
      for (const name of names) {
        assert.equal(
          rows.filter((row) => row === name).length,
          names.filter((other) => other === name).length,
          name,
        );
      }
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('have controls that change the element in its place', async () => {
    const id = 'elements-mtc-service-card--default';
    const { page } = await open(story(id));
    await finished(page, id);
    const element = await page.$('mtc-service-card');
    assert.ok(element);
    await tell(page, 'updateStoryArgs', {
      storyId: id,
      updatedArgs: { service: 'psychotherapy', hide: ['picture'], '--mtc-color-link': 'rgb(1, 2, 3)' },
    });
    await page.waitForSelector('mtc-service-card[service="psychotherapy"][hide="picture"]');
    const now = await element.evaluate((card) => ({
      isSame: card.isConnected,
      text: card.shadowRoot?.textContent ?? '',
      hasPicture: card.shadowRoot?.querySelector('[part=picture]') !== null,
      color: getComputedStyle(card.shadowRoot?.querySelector('a') ?? card).color,
    }));
    assert.match(now.text, /Psychotherapy/);
    assert.deepEqual(
      { ...now, text: '' },
      { isSame: true, text: '', hasPicture: false, color: 'rgb(1, 2, 3)' },
    );
    await page.close();
  });

  it('stand in the page that the toolbars ask for', async () => {
    const id = 'elements-mtc-article--default';
    const { page } = await open(`${story(id)}&globals=page:dark;width:320px;direction:rtl`);
    await finished(page, id);
    const now = await page.$eval('mtc-article', (article) => {
      const box = article.shadowRoot?.querySelector('.box');
      return {
        scheme: getComputedStyle(article).colorScheme,
        theme: article.getAttribute('theme'),
        width: article.getBoundingClientRect().width,
        dir: box?.getAttribute('dir'),
      };
    });
    assert.deepEqual(now, { scheme: 'dark', theme: null, width: 320, dir: 'rtl' });
    await page.close();
  });

  it('ask no other host for anything', async () => {
    const { page } = await open('/');
    await page.waitForSelector('#start--start');
    await page.close();
    assert.deepEqual(outside, []);
  });
});
