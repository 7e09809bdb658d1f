/** Frames in the shadow roots of a page's own components. */
import { describe, it } from 'node:test';
import { withHost } from './wait-for-widget.ts';

const path = '/embed/service-card/tms/en/';
const component = `<script>
  customElements.define('host-card', class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).innerHTML =
        this.hasAttribute('inner') ? '<iframe src="%CDN%${path}" title="TMS"></iframe>' : '<host-card inner></host-card>';
    }
  });
</script>`;
const resize = '<script type="module" src="%CDN%/cdn/resize.js"></script>';

const isFitted = (): boolean => {
  const frame = document
    .querySelector('host-card')
    ?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('iframe');
  return parseFloat(frame?.style.height ?? '') > 200;
};

describe('a frame in a shadow root', () => {
  for (const [when, html] of [
    ['before the script', `${component}<host-card></host-card>${resize}`],
    ['after the script', `${resize}${component}<host-card></host-card>`],
  ] as const)
    it(`gets the height of its page: ${when}`, async () => {
      await withHost({ html }, async ({ page }) => {
        await page.waitForFunction(isFitted);
      });
    });

  it('gets the height when it is added later', async () => {
    await withHost({ html: component + resize }, async ({ page }) => {
      await page.waitForFunction(() => document.readyState === 'complete');
      await page.evaluate(() => document.body.append(document.createElement('host-card')));
      await page.waitForFunction(isFitted);
    });
  });
});
