/**
 * Opens every story of the catalogue, as a designer would: nothing in the console, clean in axe, and no
 * request to any other host.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { Example } from '../../src/element/example.ts';
import { inLanguages } from '../../stories/elements/locales.ts';
import { Catalogue, finished, readJson, storyPath, tell } from './catalogue.ts';

const widgets = ['article', 'service-card', 'tms-panel', 'nav-footer', 'skip-link'];

// Axe takes most of the time, and a page uses one core.
describe('stories', { concurrency: 4 }, () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await Catalogue.serve();
  });

  it('start with all five at once', async () => {
    assert.equal(catalogue.entries[0]?.title, 'Start');
    const { page, said } = await catalogue.open(storyPath('start--start'));
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
      const { examples } = (await import(`../../src/widgets/${widget}/examples.ts`)) as {
        examples: Example[];
      };
      const own = catalogue.entries.filter(
        ({ title, type }) => title === `Elements/mtc-${widget}` && type === 'story',
      );
      assert.deepEqual(
        own.map(({ name }) => name),
        [...examples, ...inLanguages].map(({ name }) => name),
      );

      const { page, said } = await catalogue.open(storyPath(own[0]?.id ?? ''));
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
      const { page, said } = await catalogue.open(
        `/iframe.html?viewMode=docs&id=elements-mtc-${widget}--docs`,
      );
      await page.waitForSelector('.docblock-argstable tbody tr');
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
    const { page } = await catalogue.open(storyPath(id));
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
    const { page } = await catalogue.open(`${storyPath(id)}&globals=theme:dark;width:320px;locale:ar`);
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

  it('run as their language does, whatever the direction of the page', async () => {
    const id = 'elements-mtc-nav-footer--default';
    const { page } = await catalogue.open(`${storyPath(id)}&globals=direction:rtl`);
    await finished(page, id);
    const now = await page.$eval('mtc-nav-footer', (footer) => {
      const box = footer.shadowRoot?.querySelector('.box');
      return [getComputedStyle(footer).direction, box?.getAttribute('dir')];
    });
    assert.deepEqual(now, ['rtl', 'ltr']);
    await page.close();
  });

  it('open in the sidebar', async () => {
    const { page } = await catalogue.open('/');
    await page.waitForSelector('#start--start');
    await page.close();
  });

  after(async () => {
    await catalogue.close();
    assert.deepEqual(catalogue.outside, [], 'another host was asked for something');
  });
});
