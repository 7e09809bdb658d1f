import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuiltServer } from '../../tools/build/import-built-server.ts';
import { everyTag, loader, ready, said, script, shown, withHost } from './wait-for-widget.ts';

const { prerender } = await importBuiltServer('prerender');

/** Inserts HTML as a framework does. The parser then leaves the template as an element. */
describe('a prerendered widget inserted with innerHTML', () => {
  for (const tag of everyTag) {
    const own = script.replace('mtc.js', `${tag.slice(4)}.js`);
    for (const [which, scripts] of [
      ['its own script', own],
      ['the loader', loader],
    ] as const)
      it(`is shown once: ${tag}, with ${which}`, async () => {
        const html = `<body>${scripts}<main><${tag}></${tag}></main><div></div><div></div>`;
        const given = prerender(tag as Parameters<typeof prerender>[0], {}, 'en');
        // Inserts the first one before the element is defined, if a script of the page can run that early.
        const early = `<script>document.querySelector('div').innerHTML = ${JSON.stringify(given).replaceAll('<', '\\u003c')}</script>`;
        await withHost({ html: html + early }, async (host) => {
          await ready(host.page, `main ${tag}`);
          await host.page.$eval('div + div', (box, markup) => (box.innerHTML = markup), given);
          const words = await shown(host.page, 'main');
          for (const box of ['div', 'div + div']) {
            await ready(host.page, `${box} ${tag}`);
            assert.equal(await shown(host.page, box), words);
          }
          assert.deepEqual(said(host), []);
        });
      });
  }
});
