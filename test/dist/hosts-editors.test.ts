import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { bundleHost } from '../helpers/bundle.ts';
import { assertWidgets } from '../helpers/widgets.ts';
import { loader, withHost } from './wait-for-widget.ts';

/** Every way of writing a widget that a sanitizer allows. */
const region = `<p>Before. <a data-mtc="" href="/embed/service-card/tms/en/">TMS</a> After.</p>
<div data-mtc="service-card" data-service="psychotherapy"><p>Psychotherapy</p></div>
<ul><li data-mtc="service-card" data-service="neuromodulation"><p>Neuromodulation</p></li><li>Another</li></ul>
<p><a class="mtc" href="/embed/nav-footer/navigation/en/">Pages</a></p>`;

const shown = [
  ...['service-card tms', 'service-card psychotherapy', 'service-card neuromodulation', 'nav-footer'],
];
const plain = ['link tms', 'fallback service-card', 'fallback service-card', 'link navigation'];

const page = (words: string): string => `<body>${loader}<main>${words}</main>`;
const read = (host: Page): Promise<string> => host.$eval('main', ({ innerHTML }) => innerHTML);
const edit = (host: Page, value: string | null): Promise<void> =>
  host.$eval(
    'main',
    (main, given) =>
      given === null ? main.removeAttribute('contenteditable') : main.setAttribute('contenteditable', given),
    value,
  );

let purify = '';

/** HTML as a system with a sanitizer keeps it. */
const sanitize = (host: Page, html: string): Promise<string> =>
  host.evaluate(
    (code, given) =>
      (new Function(`${code}; return purify.default`)() as { sanitize(html: string): string }).sanitize(
        given,
      ),
    purify,
    html,
  );

describe('an inline editor', () => {
  before(async () => {
    purify = await bundleHost('purify.js', 'production', { name: 'purify' });
  });

  for (const value of ['true', '', 'plaintext-only'])
    it(`finds only its own nodes in a region that becomes contenteditable="${value}"`, async () => {
      await withHost({ html: page(region) }, async (host) => {
        await assertWidgets(host.page, shown, 'at first');
        await edit(host.page, value);
        await assertWidgets(host.page, plain, 'while it can be edited');
        assert.equal(await read(host.page), region);
        await edit(host.page, value === '' ? null : 'false');
        await assertWidgets(host.page, shown, 'after that');
      });
    });

  it('finds only its own nodes in a region that is editable from the start, and in what it adds', async () => {
    await withHost({ html: page(region).replace('<main', '<main contenteditable') }, async (host) => {
      await assertWidgets(host.page, plain, 'at first');
      await host.page.$eval('main', (main) => {
        main.append(...[main.firstElementChild?.cloneNode(true) ?? '', main.querySelector('div') ?? '']);
      });
      const [link = '', place = '', item = '', footer = ''] = plain;
      await assertWidgets(host.page, [link, item, footer, link, place], 'added');
      await edit(host.page, null);
      const [tms = '', psychotherapy = '', neuromodulation = '', pages = ''] = shown;
      await assertWidgets(host.page, [tms, neuromodulation, pages, tms, psychotherapy], 'after that');
    });
  });

  it('saves a non-editable island together with the region around it', async () => {
    const island = region.replace('<p>Before', '<p contenteditable="false">Before');
    await withHost({ html: page(island) }, async (host) => {
      await assertWidgets(host.page, shown, 'at first');
      await edit(host.page, 'true');
      await assertWidgets(host.page, plain, 'while it can be edited');
      assert.equal(await read(host.page), island);
    });
  });

  it('leaves widgets in the rest of the page alone', async () => {
    const html = `${page(region)}<div data-mtc="service-card" data-service="tms"></div>`;
    await withHost({ html }, async (host) => {
      await assertWidgets(host.page, [...shown, 'service-card tms'], 'at first');
      await edit(host.page, 'true');
      await assertWidgets(host.page, [...plain, 'service-card tms'], 'while it can be edited');
    });
  });

  it('can move and delete what it edits', async () => {
    await withHost({ html: page(region) }, async (host) => {
      await assertWidgets(host.page, shown, 'at first');
      await edit(host.page, 'true');
      await assertWidgets(host.page, plain, 'while it can be edited');
      await host.page.$eval('main', (main) => {
        main.querySelector('a')?.remove();
        main.append(main.querySelector('li') ?? '');
      });
      await edit(host.page, 'false');
      await assertWidgets(host.page, [shown[1] ?? '', shown[3] ?? '', shown[2] ?? ''], 'after that');
    });
  });

  for (const [how, isEdited, isSanitized] of [
    ['edited and sanitized', true, true],
    ['edited', true, false],
    ['as it is shown, and sanitized', false, true],
    ['as it is shown', false, false],
  ] as const)
    it(`saves a region ${how}, twice, and each widget is shown once`, async () => {
      let saved = region;
      const lengths: number[] = [];
      for (const round of [1, 2])
        await withHost({ html: page(saved) }, async (host) => {
          await assertWidgets(host.page, shown, `round ${round}`);
          if (isEdited) await edit(host.page, 'true');
          if (isEdited) await assertWidgets(host.page, plain, `round ${round}, edited`);
          const html = await read(host.page);
          saved = isSanitized ? await sanitize(host.page, html) : html;
          lengths.push(saved.length);
        });
      if (isEdited || isSanitized) assert.equal(saved, region);
      else assert.equal(new Set(lengths).size, 1, `it grows: ${lengths.join(', ')}`);
    });

  for (const isEdited of [true, false])
    it(`saves the whole page${isEdited ? ', edited' : ''}, and each widget is shown once`, async () => {
      let saved = page(region);
      for (const round of [1, 2])
        await withHost({ html: saved }, async (host) => {
          await assertWidgets(host.page, isEdited && round > 1 ? plain : shown, `round ${round}`);
          if (isEdited) await edit(host.page, 'true');
          if (isEdited) await assertWidgets(host.page, plain, `round ${round}, edited`);
          if (isEdited) assert.equal(await read(host.page), region);
          saved = await host.page.evaluate(() => document.documentElement.outerHTML);
        });
    });
});
