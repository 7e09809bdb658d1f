import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundleHost } from '../helpers/bundle.ts';
import { assertWidgets, changesIn, withoutWidgets } from '../helpers/widgets.ts';
import { loader, withHost } from './wait-for-widget.ts';

const link = (id: string): string => `<a data-mtc="" href="/embed/service-card/${id}/en/">${id}</a>`;
const place = (id: string, tag = 'div', words = id): string =>
  `<${tag} data-mtc="service-card" data-service="${id}"><p>${words}</p></${tag}>`;
const item = (id: string): string => `<li id="${id}">${link(id)}</li>`;
const list = (...ids: string[]): string => `<ul>${ids.map(item).join('')}</ul>`;
const cards = (...ids: string[]): string[] => ids.map((id) => `service-card ${id}`);

const first = `<p>Before. ${link('tms')} After.</p>${place('psychotherapy')}
${list('tms', 'psychotherapy')}<ol>${place('neuromodulation', 'li')}</ol><p>End.</p>`;
const shown = cards('tms', 'psychotherapy', 'tms', 'psychotherapy', 'neuromodulation');

/** By name: the next HTML from the server, and what a reader sees then. */
const answers: Record<string, [html: string, expected: string[]]> = {
  'the same': [first, shown],
  'other words around a link and in a placeholder': [
    first
      .replace('Before.', 'Earlier.')
      .replace('After.', '<b>Later.</b>')
      .replace('<p>psychotherapy', '<p>Other'),
    shown,
  ],
  'another address and another service': [
    first.replace(link('tms'), link('neuromodulation')).replace(place('psychotherapy'), place('tms')),
    cards('neuromodulation', 'tms', 'tms', 'psychotherapy', 'neuromodulation'),
  ],
  'no link': [first.replace(link('tms'), ''), shown.slice(1)],
  'another element in place of a link': [first.replace(link('tms'), '<b>TMS</b>'), shown.slice(1)],
  'no placeholder': [first.replace(place('psychotherapy'), ''), [...shown.slice(0, 1), ...shown.slice(2)]],
  'a plain element in place of a placeholder': [
    first.replace(place('psychotherapy'), '<div><p>Words</p></div>'),
    [...shown.slice(0, 1), ...shown.slice(2)],
  ],
  'one more of each': [
    first.replace('<p>Before', `${place('tms')}<p>${link('psychotherapy')}</p><p>Before`),
    [...cards('tms', 'psychotherapy'), ...shown],
  ],
  'a list in another order, and longer': [
    first.replace(list('tms', 'psychotherapy'), list('psychotherapy', 'neuromodulation', 'tms')),
    cards('tms', 'psychotherapy', 'psychotherapy', 'neuromodulation', 'tms', 'neuromodulation'),
  ],
  'nothing of all this': ['<p>End.</p>', []],
};

describe('a page that is morphed into the server’s HTML', () => {
  let code = '';
  before(async () => {
    code = await bundleHost('morph.js', 'production', { name: 'morph' });
  });

  for (const [library, call] of [
    [
      'Idiomorph, as Turbo and htmx use it,',
      "morph.Idiomorph.morph(main, html, { morphStyle: 'innerHTML' })",
    ],
    [
      'morphdom, as Phoenix uses it,',
      "morph.morphdom(main, '<main>' + html + '</main>', { childrenOnly: true })",
    ],
  ] as const)
    it(`with ${library} shows each widget once`, async (t) => {
      const script = `<script>${code}; const update = (main, html) => void ${call};</script>`;
      await withHost({ html: `${script}${loader}<body></body>` }, async (host) => {
        const { page } = host;
        const update = (html: string): Promise<unknown> =>
          page.evaluate(`update(document.querySelector('main'), ${JSON.stringify(html)})`);
        for (const [what, [html, expected]] of Object.entries(answers))
          await t.test(`after ${what}`, async () => {
            host.errors.length = 0;
            await page.evaluate((words) => (document.body.innerHTML = `<main>${words}</main>`), first);
            await assertWidgets(page, shown, 'at first');
            for (const round of ['once', 'twice']) {
              await update(html);
              await assertWidgets(page, expected, round);
              const main = await page.$eval('main', ({ innerHTML }) => innerHTML);
              assert.equal(await withoutWidgets(page, main), await withoutWidgets(page, html), round);
            }
            await update(first);
            await assertWidgets(page, shown, 'and back');
            assert.equal(await changesIn(page, 5), 0, 'the page keeps changing');
            assert.deepEqual(host.errors, []);
          });
      });
    });
});
