/**
 * The code from the catalogue's panel for the current controls, pasted unchanged into bare pages: it shows the same as the
 * story. Requests to the published address are answered from dist/.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Channel } from '../../src/embed-code/delivery.ts';
import type { Method } from '../../src/embed-code/embed-code.ts';
import { widgets } from '../../src/widgets/all.ts';
import { openHost } from '../helpers/page.ts';
import { Catalogue, storyPath } from './catalogue.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const [major = ''] = version.split('.');
const channels: Channel[] = ['floating', 'exact'];
/** The methods whose code works in a page. test/package tests those for npm and React. */
const ways: Method[] = ['tag', 'loader', 'flat', 'snippet', 'iframe', 'wordpress'];

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** Answers as a host of both channels. Other paths and sites do not exist. */
function publish(request: HTTPRequest): void {
  const { origin, pathname } = new URL(request.url());
  if (origin.startsWith('http://localhost')) return void request.continue();
  const path = `dist/${pathname.replace(/^\/v[\d.]+\//, '').replace(/\/$/, '/index.html')}`;
  if (origin !== 'https://widgets.example' || !existsSync(path)) return void request.respond({ status: 404 });
  void request.respond({
    body: readFileSync(path),
    contentType: types[extname(path)] ?? 'text/plain',
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
}

const bare = (html: string) =>
  openHost({
    html,
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', publish);
    },
  });

/** Opens a story in the catalogue, with its panel. */
async function openPanel(catalogue: Catalogue, story: string, args = ''): Promise<Page> {
  const { page } = await catalogue.open(`/?path=/story/${story}${args && `&args=${args}`}`);
  const tab = await page.waitForSelector('::-p-aria(Embed[role="tab"])');
  await tab?.click();
  await page.waitForSelector('embed-code >>> pre');
  return page;
}

/** The code in the panel for a method and a channel. */
async function codeFor(page: Page, method: Method, channel: Channel): Promise<string> {
  for (const [name, value] of Object.entries({ channel, method }))
    await page.$eval(`embed-code >>> input[name=${name}][value=${value}]`, (input) =>
      (input as HTMLInputElement).click(),
    );
  const handle = await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('embed-code') ?? {};
    const button = shadowRoot?.querySelector('button');
    return button && !button.disabled && shadowRoot?.querySelector('pre')?.textContent;
  });
  return String(await handle.jsonValue());
}

/** What an element shows, in the page or in a frame, after it has replaced the server's HTML. */
async function shownIn(page: Page, tag: string, frameAt?: number) {
  const frame =
    frameAt === undefined ? page.mainFrame() : await (await page.$$('iframe'))[frameAt]?.contentFrame();
  assert.ok(frame);
  await frame.waitForFunction(
    (name) => customElements.get(name) && document.querySelector(name)?.shadowRoot?.querySelector('.box'),
    {},
    tag,
  );
  return frame.$eval(tag, (element) => {
    const root = element.shadowRoot;
    const box = root?.querySelector('.box');
    const heading = root?.querySelector('h1, h2, h3, h4, h5, h6');
    return {
      lang: box?.getAttribute('lang'),
      words: (box?.textContent ?? '').replace(/\s+/g, ' ').length,
      level: heading?.localName,
      title: heading?.querySelector('slot')?.assignedNodes()[0]?.textContent ?? heading?.textContent,
      hasPicture: !!root?.querySelector('[part=picture]'),
      isHorizontal: !!root?.querySelector('.horizontal'),
      color: getComputedStyle(root?.querySelector('[part=action]') ?? element).color,
    };
  });
}

/** Records copied text. It is a string, because tsx adds a helper to functions that the page does not have. */
const stubClipboard = `globalThis.kept = [];
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void kept.push(text) } })`;

describe('the code to paste', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  /** The code of each widget, by method and channel. */
  const codes = new Map<string, Map<string, string>>();

  it('exists for each widget, with each method, in both channels', async () => {
    const { page, said } = await catalogue.open(storyPath('paste-it-in-every-way--every-way'));
    await page.waitForSelector('embed-code >>> pre');
    for (const widget of widgets) {
      const tag = `mtc-${widget}`;
      await page.select('select[name=element]', tag);
      for (const method of ways.filter((way) => way !== 'iframe' || widget !== 'skip-link')) {
        for (const channel of channels) {
          const code = await codeFor(page, method, channel);
          assert.ok(code.includes(channel === 'exact' ? `/v${version}/cdn/` : `/v${major}/cdn/`), code);
          assert.equal(code.includes('integrity='), channel === 'exact', code);
          const key = `${method}, ${channel}`;
          codes.set(key, (codes.get(key) ?? new Map<string, string>()).set(tag, code));
        }
      }
    }
    assert.deepEqual(said, []);
    await page.close();
    assert.equal(codes.size, ways.length * channels.length);
  });

  it('shows each widget in a bare page, with each method, in both channels', async () => {
    for (const [key, pasted] of codes) {
      const host = await bare([...pasted.values()].join('\n'));
      for (const [at, tag] of [...pasted.keys()].entries()) {
        const { words } = await shownIn(host.page, tag, key.startsWith('iframe') ? at : undefined);
        assert.ok(words > 10, `${key}: ${tag}`);
      }
      assert.deepEqual(host.errors, [], key);
      await host.close();
    }
  });

  it('follows the controls', async () => {
    const args = 'service:psychotherapy;layout:horizontal;heading-level:4;hide[0]:picture;lang:es';
    const panel = await openPanel(catalogue, 'elements-mtc-service-card--default', args);
    for (const method of ways) {
      const host = await bare(await codeFor(panel, method, 'floating'));
      const {
        words: _,
        color: __,
        title,
        ...shown
      } = await shownIn(host.page, 'mtc-service-card', method === 'iframe' ? 0 : undefined);
      assert.deepEqual(shown, { lang: 'es', level: 'h4', hasPicture: false, isHorizontal: true }, method);
      assert.match(title ?? '', /Psicoterapia/i, method);
      await host.close();
    }
    await panel.close();
  });

  it('includes slot content and custom properties, and says where a method cannot', async () => {
    const story = 'elements-mtc-service-card--custom-text';
    const panel = await openPanel(catalogue, story, '--mtc-color-link:!rgb(1,2,3)');
    const notes = () =>
      panel.$eval('embed-code >>> p', ({ textContent }) => textContent.replace(/\s+/g, ' '));
    for (const method of ways) {
      const code = await codeFor(panel, method, 'floating');
      if (method === 'iframe' || method === 'flat') {
        assert.match(await notes(), /Not included with this method: custom properties, slot content\./);
        continue;
      }
      assert.doesNotMatch(await notes(), /Not included/);
      const host = await bare(code);
      const { title, color } = await shownIn(host.page, 'mtc-service-card');
      assert.deepEqual([title, color], ['At our practice', 'rgb(1, 2, 3)'], method);
      await host.close();
    }
    await panel.close();
  });

  it('is copied with one click, which is announced', async () => {
    const { page: panel } = await catalogue.open(storyPath('paste-it-in-every-way--every-way'));
    await panel.waitForSelector('embed-code >>> pre');
    const code = await codeFor(panel, 'loader', 'exact');
    await panel.evaluate(stubClipboard);
    const status = () => panel.$eval('embed-code >>> [role=status]', ({ textContent }) => textContent);
    assert.equal(await status(), '');
    await (await panel.$('embed-code >>> button'))?.click();
    await panel.waitForFunction(
      () => document.querySelector('embed-code')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    );
    assert.equal(await status(), 'Copied: Loader, exact version.');
    assert.deepEqual(await panel.evaluate(() => (globalThis as { kept?: string[] }).kept), [code]);
    await panel.close();
  });

  after(() => catalogue.close());
});
