/**
 * The catalogue's code for projects with a bundler, pasted unchanged: the code for a page, which Vite builds, and a module for
 * React 19. For pages without a build, see test/dist/embed-code.test.ts.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { embedCode } from '../../src/embed-code/embed-code.ts';
import type { Method } from '../../src/embed-code/embed-code.ts';
import type { Embedded } from '../../src/embed-code/embedded.ts';
import type { Channel } from '../../src/embed-code/delivery.ts';
import { tagOf, widgets } from '../../src/widgets/all.ts';
import { shown, speaks } from '../dist/wait-for-widget.ts';
import { publishedAt, wanted } from '../helpers/paste.ts';
import { bundle } from './build.ts';
import type { Built } from './build.ts';

const published = publishedAt('https://widgets.example/');
const codeOf = (method: Method, embedded: Embedded, channel: Channel = 'floating'): string =>
  embedCode(method, channel, embedded, published);

/** Pasted into the body of a page. */
const inPage = (code: string): Promise<Built> =>
  bundle({ 'index.html': `<!doctype html>\n<body>\n${code}\n</body>\n` });

const main = `
import { StrictMode, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App.jsx';

createRoot(document.querySelector('main')).render(createElement(StrictMode, null, createElement(App)));
`;

/** Saved as a module. Uses the development version of React, which reports problems in the console. */
const inReact = (code: string): Promise<Built> =>
  bundle({ 'App.jsx': code, 'main.js': main }, ['react', 'react-dom'], {
    'process.env.NODE_ENV': '"development"',
  });

const pasted: Partial<Record<Method, (code: string) => Promise<Built>>> = { npm: inPage, react: inReact };

/** Opens the build, waits until a widget shows its content in its language, and asserts that there are no messages. */
async function look(
  built: Built,
  { widget, locale }: Embedded,
  see: (page: Page) => Promise<unknown>,
): Promise<void> {
  const host = await built.open();
  await speaks(host.page, tagOf(widget), locale);
  await see(host.page);
  assert.deepEqual(host.errors, []);
  assert.deepEqual(
    host.messages.filter((message) => message.startsWith('warn')),
    [],
  );
  await host.close();
}

/** All attributes, and slotted text. */
const card = wanted(
  'service-card',
  {
    service: 'psychotherapy',
    layout: 'horizontal',
    'heading-level': '4',
    hide: 'picture',
    style: '--mtc-color-link: rgb(1, 2, 3); --mtc-radius-l: 0',
  },
  {
    locale: 'es',
    children: '<span slot="heading">Terapia "A & B" {1}</span>\n<span slot="action">Pedir cita</span>',
  },
);

for (const [method, paste] of Object.entries(pasted) as [Method, (code: string) => Promise<Built>][]) {
  describe(`the code for ${method}, pasted unchanged`, () => {
    for (const widget of widgets) {
      it(`shows ${tagOf(widget)}`, async () => {
        const embedded = wanted(widget);
        await look(await paste(codeOf(method, embedded)), embedded, async (page) => {
          const text = await shown(page, tagOf(widget));
          assert.ok(text.includes(embedded.title), text.slice(0, 300));
          assert.ok(text.length > embedded.title.length || widget === 'skip-link', 'its link alone is shown');
        });
      });
    }

    it('shows a card with custom attributes and text', async () => {
      const code = codeOf(method, card, 'exact');
      await look(await paste(code), card, async (page) => {
        const seen = await page.$eval('mtc-service-card', (element) => {
          const root = element.shadowRoot;
          const heading = root?.querySelector('h1, h2, h3, h4, h5, h6');
          return {
            service: element.service,
            lang: root?.querySelector('.box')?.getAttribute('lang'),
            level: heading?.localName,
            isHorizontal: !!root?.querySelector('.horizontal'),
            hasPicture: !!root?.querySelector('[part=picture]'),
            color: getComputedStyle(root?.querySelector('[part=action]') ?? element).color,
            radius: element.style.getPropertyValue('--mtc-radius-l').trim(),
          };
        });
        assert.deepEqual(seen, {
          service: 'psychotherapy',
          lang: 'es',
          level: 'h4',
          isHorizontal: true,
          hasPicture: false,
          color: 'rgb(1, 2, 3)',
          radius: '0',
        });
        const text = await shown(page, 'mtc-service-card');
        for (const words of ['Terapia "A & B" {1}', 'Pedir cita']) assert.ok(text.includes(words), text);
      });
    });
  });
}
