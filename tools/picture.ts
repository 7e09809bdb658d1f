/**
 * Takes the picture of the README from the built bundle, so that it can not grow stale by hand: `npm run picture`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { launchBrowser } from './launch-browser.ts';

const server = createServer(sirv('dist')).listen(0);
const { port } = server.address() as AddressInfo;
const browser = await launchBrowser();
const page = await browser.newPage();

await page.setViewport({ width: 1280, height: 900 });
await page.goto(`http://localhost:${port}/`);
await page.setContent(`
  <html lang="en">
    <style>
      body { margin: 0; padding: 32px; font-family: Inter, system-ui, 'DejaVu Sans', sans-serif; }
      .cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; }
      mtc-nav-footer { margin-block-start: 32px; }
      mtc-tms-panel { block-size: 412px; overflow: clip; margin-block-end: 32px; }
    </style>
    <body>
      <mtc-tms-panel></mtc-tms-panel>
      <div class="cards">
        ${['medication-management', 'psychotherapy', 'neuromodulation', 'tms']
          .map((service) => `<mtc-service-card service="${service}"></mtc-service-card>`)
          .join('')}
      </div>
      <mtc-nav-footer current="neuromodulation"></mtc-nav-footer>
    </body>
  </html>`);
await page.addScriptTag({ url: `http://localhost:${port}/cdn/mtc.js`, type: 'module' });
await page.waitForFunction("document.querySelector('mtc-nav-footer')?.shadowRoot?.querySelector('nav')");
await page.screenshot({ path: 'docs/widgets.png', fullPage: true });

await browser.close();
server.close();
console.log('docs/widgets.png');
