/** The controls of the catalogue change the element, and the toolbars change the page around it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { widgets } from '../../src/widgets/all.ts';
import { initialGlobals } from '../../catalogue/frame/toolbars.ts';
import { Catalogue, finished, show, storyPath, tell } from './catalogue.ts';
import { elementOf } from './story-coverage.ts';

/** A value for each attribute without a list of values. */
const samples: Record<string, string> = {
  topic: 'medication-management',
  current: 'psychotherapy',
  label: 'Other words',
  lang: 'ar',
  site: 'https://other.example/',
  target: '_blank',
  href: '#content',
};

/** Exceptions: there is only one article, and the target of the skip link is on the page. */
const withoutEffect = ['mtc-article topic', 'mtc-skip-link site', 'mtc-skip-link target'];

interface ArgType {
  options?: unknown[];
  control?: { type?: string };
}

/** The control of each attribute. */
const argTypesIn = (page: Page): Promise<Record<string, ArgType>> =>
  page.evaluate(() => {
    const preview = globalThis as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: { last(event: string): { argTypes: Record<string, ArgType> }[] };
    };
    const [prepared] = preview.__STORYBOOK_ADDONS_CHANNEL__.last('storyPrepared');
    return Object.fromEntries(
      Object.entries(prepared?.argTypes ?? {}).map(([name, { options, control }]) => [
        name,
        { ...(options && { options }), ...(control && { control }) },
      ]),
    );
  });

/** Everything that an element shows, and what it writes elsewhere. */
const looksOf = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, (element) => {
    const box = element.shadowRoot?.querySelector('.box') ?? element;
    const data = document.head.querySelectorAll('script[type="application/ld+json"]').length;
    const link = element.shadowRoot?.querySelector('a') ?? element;
    return `${box.outerHTML}${getComputedStyle(element).colorScheme}${data}${getComputedStyle(link).color}`;
  });

/** Waits, frame by frame, until a condition is true. Returns false after ten seconds. */
async function comes(page: Page, test: () => Promise<boolean>): Promise<boolean> {
  const start = performance.now();
  while (!(await test())) {
    if (performance.now() - start > 10_000) return false;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return true;
}

describe('the catalogue', () => {
  let catalogue: Catalogue;
  let page: Page;

  before(async () => {
    catalogue = await Catalogue.serve();
    ({ page } = await catalogue.open(storyPath('start--start')));
    await finished(page, 'start--start');
  });

  /** Opens a story with its own controls and the given toolbars. */
  async function open(id: string, globals: Record<string, string> = {}): Promise<void> {
    await tell(page, 'updateGlobals', { globals: { ...initialGlobals, ...globals } });
    await show(page, id);
    await tell(page, 'resetStoryArgs', { storyId: id });
  }

  for (const widget of widgets) {
    const tag = `mtc-${widget}`;
    it(`has a control for each attribute of <${tag}>, and each control changes the element in place`, async () => {
      const id = `elements-${tag}--default`;
      await open(id);
      await page.$eval(tag, (element) => Object.assign(element, { isTheSame: true }));
      const argTypes = await argTypesIn(page);
      const before = await looksOf(page, tag);
      for (const { name, default: initial = '' } of elementOf(tag).attributes ?? []) {
        const { options = [], control } = argTypes[name] ?? {};
        assert.ok(control?.type, name);
        const others = options.filter((option) => !initial.includes(String(option)));
        const value =
          samples[name] ??
          (control.type === 'boolean' ? true : control.type === 'check' ? others : others.at(-1));
        assert.notEqual(value, undefined, name);
        await tell(page, 'updateStoryArgs', { storyId: id, updatedArgs: { [name]: value } });
        const written = value === true ? '' : [value].flat().join(' ');
        await page.waitForSelector(`${tag}[${name}="${written}"]`);
        if (!withoutEffect.includes(`${tag} ${name}`))
          assert.ok(await comes(page, async () => (await looksOf(page, tag)) !== before), name);
        await tell(page, 'resetStoryArgs', { storyId: id });
        assert.ok(
          await comes(page, async () => (await looksOf(page, tag)) === before),
          `${name}, taken back`,
        );
      }
      assert.ok(await page.$eval(tag, (element) => 'isTheSame' in element));
    });
  }

  it('has controls for slots and custom properties', async () => {
    const id = 'elements-mtc-service-card--default';
    await open(id);
    const updatedArgs = { 'slot:heading': 'Other words', '--mtc-color-link': 'rgb(1, 2, 3)' };
    await tell(page, 'updateStoryArgs', { storyId: id, updatedArgs });
    await page.waitForSelector('mtc-service-card > [slot=heading]');
    const color = await page.$eval('mtc-service-card >>> a', (link) => getComputedStyle(link).color);
    assert.equal(color, 'rgb(1, 2, 3)');
  });

  it('has toolbars for theme, width, locale and direction', async () => {
    const id = 'elements-mtc-article--default';
    await open(id, { theme: 'dark', width: '320px', locale: 'ar' });
    const now = () =>
      page.$eval('mtc-article', (article) => ({
        scheme: getComputedStyle(article).colorScheme,
        attributes: article.getAttributeNames().length,
        width: article.getBoundingClientRect().width,
        lang: article.shadowRoot?.querySelector('.box')?.getAttribute('lang'),
        page: getComputedStyle(article).direction,
      }));
    const first = await now();
    assert.deepEqual(first, { ...first, scheme: 'dark', width: 320, lang: 'ar', page: 'rtl' });
    await tell(page, 'updateGlobals', {
      globals: { theme: 'light', width: '480px', locale: 'es', direction: 'rtl' },
    });
    const second = { ...first, scheme: 'light', width: 480, lang: 'es', page: 'rtl' };
    assert.ok(
      await comes(page, async () => JSON.stringify(await now()) === JSON.stringify(second)),
      JSON.stringify(await now()),
    );
  });

  it('has a toolbar for the site around the element', async () => {
    await open('elements-mtc-service-card--default');
    const fonts = new Set<string>();
    for (const host of ['newspaper', 'small-root', 'university']) {
      await tell(page, 'updateGlobals', { globals: { host } });
      await page.waitForSelector(`[data-host="${host}"]`);
      fonts.add(
        await page.$eval('mtc-service-card', (card) => {
          const { fontFamily } = getComputedStyle(card);
          return `${fontFamily} ${getComputedStyle(document.documentElement).fontSize} ${getComputedStyle(card).colorScheme}`;
        }),
      );
    }
    assert.equal(fonts.size, 3);
  });

  it('has a toolbar for print and forced colours', async () => {
    await open('elements-mtc-tms-panel--default');
    const isOpen = () =>
      page.$eval(
        'mtc-tms-panel >>> [part=questions] details > :not(summary)',
        (answer) =>
          answer.checkVisibility({ contentVisibilityAuto: true }) && answer.getClientRects().length > 0,
      );
    const border = () =>
      page.$eval('mtc-tms-panel >>> .tile', (tile) => getComputedStyle(tile).borderTopColor);
    const screen = [await isOpen(), await border()];
    await tell(page, 'updateGlobals', { globals: { medium: 'print' } });
    assert.ok(await comes(page, async () => (await border()) !== screen[1]));
    await tell(page, 'updateGlobals', { globals: { medium: 'forced-colors' } });
    await page.waitForSelector('[data-medium=forced-colors]');
    assert.notEqual(await border(), screen[1]);
    await tell(page, 'updateGlobals', { globals: { medium: 'screen' } });
    assert.ok(
      await comes(
        page,
        async () => JSON.stringify([await isOpen(), await border()]) === JSON.stringify(screen),
      ),
    );
  });

  it('has a toolbar that lists the headings of the page, and says which levels are skipped', async () => {
    const id = 'elements-mtc-article--default';
    await open(id, { headings: 'on' });
    const list = () =>
      page.$eval('catalogue-outline', (outline) => (outline.shadowRoot ?? outline).textContent);
    assert.match(await list(), /Neuroscience-Informed Psychiatric Medication Management/);
    assert.doesNotMatch(await list(), /skip/i);
    await page.$eval('mtc-article', (article) => article.setAttribute('heading-level', '5'));
    assert.ok(await comes(page, async () => /skip/i.test(await list())), await list());
  });

  it('shows a story of each element within two clicks of the start page', async () => {
    await open('start--start');
    await page.waitForSelector('main.start mtc-skip-link');
    for (const widget of widgets) {
      assert.ok(await page.$(`mtc-${widget}`), widget);
      const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
      assert.ok(
        links.some((href) => href.endsWith(`/docs/elements-mtc-${widget}--docs`)),
        widget,
      );
      assert.ok(
        links.some((href) => href.endsWith(`/story/elements-mtc-${widget}--default`)),
        widget,
      );
    }
  });

  after(() => catalogue.close());
});
