/** A project with React 19 and Vite, in the browser and on a server. For its types, see types.test.ts. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { assertFull, settled } from '../dist/wait-for-widget.ts';
import { bundle } from './build.ts';
import type { Built } from './build.ts';
import { name, project, run } from './project.ts';
import { app, main } from './react-app.ts';

interface Saying {
  said: string[];
}

describe('React 19', () => {
  let built: Built;
  before(async () => {
    const page =
      '<!doctype html><body><main></main><script type="module" src="/src/main.tsx"></script></body>';
    const tsconfig = '{ "compilerOptions": { "jsx": "react-jsx" } }';
    const files = { 'index.html': page, 'src/app.tsx': app, 'src/main.tsx': main, 'tsconfig.json': tsconfig };
    built = await bundle(files, ['react', 'react-dom']);
  });

  it('shows what its components were given, and calls event handlers', async () => {
    const { page, thrown, close } = await built.open();
    await page.waitForSelector('mtc-article');
    await assertFull(page);
    const state = await page.evaluate(() => {
      const card = document.querySelector('mtc-service-card');
      const footer = document.querySelector('mtc-nav-footer');
      const last = [...document.querySelectorAll('mtc-service-card')].pop();
      const panel = document.querySelector('mtc-tms-panel');
      return {
        article: document.querySelector('mtc-article')?.hasAttribute('hidden'),
        card: [card?.service, String(card?.headingLevel), card?.layout, card?.className],
        heading: card?.shadowRoot?.querySelector('h4') !== null,
        footer: footer?.hidden,
        last: last?.hidden,
        panel: [String(panel?.headingLevel), panel?.theme],
      };
    });
    assert.deepEqual(state, {
      article: false,
      card: ['psychotherapy', '4', 'horizontal', 'card'],
      heading: true,
      footer: false,
      last: true,
      panel: ['3', 'dark'],
    });
    await page.evaluate(() => {
      document.querySelector('mtc-nav-footer')?.shadowRoot?.querySelector('a')?.click();
    });
    await settled(page);
    const said = await page.evaluate(() => (window as unknown as Saying).said);
    assert.equal(said.filter((text) => text === 'mtc-ready').length, 2, said.join());
    assert.ok(said.includes('bad-attribute'), said.join());
    assert.equal(said.filter((text) => text.startsWith('went http')).length, 1, said.join());
    assert.deepEqual(thrown, []);
    await close();
  });

  it('renders on a server what the browser shows, without event handlers', () => {
    const script = `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { MtcArticle, MtcServiceCard } from '${name}/react';
      const write = (...given) => console.log(renderToString(createElement(...given)));
      write(MtcServiceCard, { service: 'psychotherapy', headingLevel: 4, hidden: 'false', onMtcReady() {}, className: 'card' });
      write(MtcArticle, { structuredData: true, hidden: false, site: undefined }, 'In crisis? Call 988.');
      write(MtcArticle, { structuredData: false, hidden: true });
      write(MtcArticle, { hidden: 'until-found' });
      console.log(typeof window, typeof document);`;
    const folder = project({ 'index.js': script }, ['react', 'react-dom']);
    const { output } = run(folder, 'index.js');
    assert.deepEqual(output.trim().split('\n'), [
      '<mtc-service-card service="psychotherapy" heading-level="4" class="card"></mtc-service-card>',
      '<mtc-article structured-data="">In crisis? Call 988.</mtc-article>',
      '<mtc-article hidden=""></mtc-article>',
      '<mtc-article hidden="until-found"></mtc-article>',
      'undefined undefined',
    ]);
  });
});
