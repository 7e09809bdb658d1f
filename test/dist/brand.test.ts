/** The two examples of docs/brand.md, on matching pages: they keep the contrast that the text requires. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { needed, pairs } from '../../src/tokens/contrast-pairs.ts';
import { contrast } from '../../src/tokens/contrast.ts';
import { script, settled, withHost } from './wait-for-widget.ts';

const text = readFileSync('docs/brand.md', 'utf8');
const grounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(23, 20, 29)' };
const links = { light: 'rgb(122, 31, 92)', dark: 'rgb(208, 180, 255)' };
const names = [...new Set(pairs.flatMap(([front, back]) => [front, back]))].filter((name) => name !== 'host');

describe('the examples of docs/brand.md', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`keep enough contrast in ${scheme}`, async () => {
      const css = new RegExp(`\`\`\`css\\n(/\\* ${scheme} \\*/[^]+?)\`\`\``).exec(text)?.[1] ?? '';
      const html = `${script}<style>${css}</style><mtc-tms-panel></mtc-tms-panel>`;
      await withHost({ html }, async ({ page }) => {
        await settled(page);
        const found = await page.$eval(
          'mtc-tms-panel',
          (panel, all) => {
            const probe = document.createElement('span');
            panel.shadowRoot?.querySelector('.box')?.append(probe);
            return all.map((name) => {
              probe.style.color = `var(--_${name}, transparent)`;
              return [name, getComputedStyle(probe).color];
            });
          },
          names,
        );
        const colours = { ...(Object.fromEntries(found) as Record<string, string>), host: grounds[scheme] };
        const colour = (name: string): string => colours[name as keyof typeof colours] ?? '';
        // Checks that the example was found and applies.
        assert.equal(colour('link'), links[scheme]);
        assert.deepEqual(
          pairs.filter(([front, back, use]) => contrast(colour(front), colour(back)) < needed[use]),
          [],
        );
      });
    });
  }
});
