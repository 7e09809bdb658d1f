import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assertWidgets, changesIn, widgets } from '../helpers/widgets.ts';
import { loader, withHost } from './wait-for-widget.ts';

const link = (id: string): string => `<a data-mtc="" href="/embed/service-card/${id}/en/">${id}</a>`;
const place = (id: string, tag = 'div'): string =>
  `<${tag} data-mtc="service-card" data-service="${id}"><p>${id}</p></${tag}>`;

/** The second link is the only child of its parent. */
const words = `<section><p>Before. ${link('tms')} After.</p><p>${link('psychotherapy')}</p></section>
<section>${place('neuromodulation')}<ul>${place('medication-management', 'li')}</ul></section>`;
const cards = (...ids: string[]): string[] => ids.map((id) => `service-card ${id}`);
const shown = cards('tms', 'psychotherapy', 'neuromodulation', 'medication-management');
const [tms = '', psychotherapy = '', neuromodulation = '', medication = ''] = shown;

/** By name: a change of `main` by a script of the page, and what a reader sees then. */
const rewrites: Record<string, [change: (main: HTMLElement) => unknown, expected: string[]]> = {
  'writes its HTML again': [(main) => (main.innerHTML = `${main.dataset['words']}`), shown],
  'writes what it reads': [(main) => (main.innerHTML += ''), shown],
  'writes what it reads, one level up': [() => (document.body.innerHTML += ''), shown],
  'writes what it reads, and more': [(main) => (main.innerHTML += '<p>More</p>'), shown],
  'writes what it reads twice': [(main) => (main.innerHTML += main.innerHTML), [...shown, ...shown]],
  'writes what it reads as outerHTML': [
    (main) => main.querySelectorAll('section').forEach((each) => (each.outerHTML = String(each.outerHTML))),
    shown,
  ],
  'puts in a clone of everything': [
    (main) => main.append(...[...main.children].map((each) => each.cloneNode(true))),
    [...shown, ...shown],
  ],
  'puts in a clone in place of everything': [(main) => main.replaceWith(main.cloneNode(true)), shown],
  'clones each link and placeholder': [
    (main) => main.querySelectorAll('[data-mtc]').forEach((each) => main.append(each.cloneNode(true))),
    [...shown, ...shown],
  ],
  'puts in a copy by a template': [
    (main) => {
      const template = document.createElement('template');
      template.innerHTML = main.innerHTML;
      main.append(document.importNode(template.content, true));
    },
    [...shown, ...shown],
  ],
  'removes everything': [(main) => main.replaceChildren(), []],
  'removes each link and placeholder': [
    (main) => main.querySelectorAll('[data-mtc]').forEach((each) => each.remove()),
    [],
  ],
  'takes everything out, and puts it back later': [
    async (main) => {
      const fragment = document.createDocumentFragment();
      fragment.append(...main.childNodes);
      await new Promise(requestAnimationFrame);
      main.append(fragment);
    },
    shown,
  ],
  'puts the children into another order': [
    (main) => main.append(...[...main.children].reverse()),
    [neuromodulation, medication, tms, psychotherapy],
  ],
  'moves a link alone': [
    (main) => main.append(main.querySelector('a') ?? ''),
    [psychotherapy, neuromodulation, medication, tms],
  ],
  'moves links to the front, one after another': [
    (main) => main.querySelectorAll('a').forEach((each) => main.prepend(each)),
    [psychotherapy, tms, neuromodulation, medication],
  ],
  'moves a placeholder alone': [
    (main) => main.prepend(...main.querySelectorAll('li, div')),
    [neuromodulation, medication, tms, psychotherapy],
  ],
  'puts a node right after a link': [
    (main) => main.querySelector('a')?.after('Words', main.querySelector('ul') ?? ''),
    [tms, medication, psychotherapy, neuromodulation],
  ],
  'wraps a link': [
    (main) => {
      const wrapper = document.createElement('b');
      const first = main.querySelector('a');
      first?.replaceWith(wrapper);
      wrapper.append(first ?? '');
    },
    shown,
  ],
  'wraps everything by a range': [
    (main) => {
      const range = document.createRange();
      range.selectNodeContents(main);
      range.surroundContents(document.createElement('div'));
    },
    shown,
  ],
  'replaces a link by another': [
    (main) => {
      const other = document.createElement('template');
      other.innerHTML = '<a data-mtc="" href="/embed/nav-footer/navigation/en/">Pages</a>';
      main.querySelector('a')?.replaceWith(other.content);
    },
    ['nav-footer', psychotherapy, neuromodulation, medication],
  ],
  'replaces the words of a link and a placeholder': [
    (main) => main.querySelectorAll('[data-mtc]').forEach((each) => (each.innerHTML = '<i>Other</i>')),
    shown,
  ],
  'changes addresses': [
    (main) => main.querySelectorAll('a').forEach((each) => (each.href = '/embed/nav-footer/navigation/en/')),
    ['nav-footer', 'nav-footer', neuromodulation, medication],
  ],
  'takes off the marks': [
    (main) => main.querySelectorAll('[data-mtc]').forEach((each) => each.removeAttribute('data-mtc')),
    ['link tms', 'link psychotherapy'],
  ],
  'tidies up its texts': [(main) => main.normalize(), shown],
};

const restore = (page: Page): Promise<unknown> =>
  page.evaluate((html) => {
    const main = document.createElement('main');
    main.dataset['words'] = main.innerHTML = html;
    document.body.replaceChildren(main);
  }, words);

describe('a script of the page', () => {
  it('may rewrite nodes that the loader has found', async (t) => {
    await withHost({ html: `${loader}<body></body>` }, async (host) => {
      const { page } = host;
      for (const [what, [change, expected]] of Object.entries(rewrites))
        await t.test(`and ${what}`, async () => {
          host.errors.length = 0;
          await restore(page);
          await assertWidgets(page, shown, 'at first');
          await page.$eval('main', change);
          await assertWidgets(page, expected, what);
          assert.equal(await changesIn(page, 5), 0, 'the page keeps changing');
          assert.deepEqual(host.errors, []);
        });
    });
  });

  it('may rewrite links without data-mtc', async () => {
    const html = `${loader.replace('src', 'data-links src')}<main>${link('tms').replace(' data-mtc=""', '')}</main>`;
    await withHost({ html }, async ({ page }) => {
      await assertWidgets(page, [tms], 'at first');
      await page.$eval('main', (main) => (main.innerHTML += main.innerHTML));
      await assertWidgets(page, [tms, tms], 'twice');
      await page.$eval('main', (main) => main.querySelector('a')?.remove());
      await assertWidgets(page, [tms], 'one removed');
      await page.$eval('a', (each) => (each.href = '/contact/'));
      await assertWidgets(page, [], 'another address');
    });
  });

  // Either the page or the loader must give in, or the page hangs. The guard stops in time for the test to fail.
  for (const [what, rewrite] of [
    [
      'puts its HTML back after every change',
      'if (main.innerHTML !== html) { main.innerHTML = html; rewrites++; }',
    ],
    [
      'removes every element that it does not know',
      "for (const each of main.querySelectorAll('p *')) if (each.localName.includes('-')) { each.remove(); rewrites++; }",
    ],
  ])
    it(`may go on when it ${what}: the loader gives in`, async () => {
      const guard = `<script>
        const main = document.querySelector('main');
        const html = main.innerHTML;
        let rewrites = 0;
        const guard = new MutationObserver(() => {
          ${rewrite}
          if (rewrites > 500) guard.disconnect();
        });
        guard.observe(main, { childList: true, subtree: true });
      </script>`;
      await withHost({ html: `<body><main>${words}</main>${guard}${loader}` }, async ({ page }) => {
        await page.waitForFunction('rewrites > 0');
        await assertSettled(page);
        const rewrites = (await page.evaluate('rewrites')) as number;
        assert.ok(rewrites < 100, `${rewrites} rewrites`);
        const seen = await widgets(page);
        for (const each of ['link tms', 'link psychotherapy'])
          assert.ok(seen.includes(each), seen.join('\n'));
      });
    });
});

/** Asserts that ten of a hundred frames in a row are without a change. */
async function assertSettled(page: Page): Promise<void> {
  for (let left = 10; left > 0; left--) if ((await changesIn(page, 10)) === 0) return;
  assert.fail('the page keeps changing');
}
