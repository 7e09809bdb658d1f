import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { hosts, needed, pairs } from '../../src/tokens/contrast-pairs.ts';
import { contrast } from '../../src/tokens/contrast.ts';
import { pageStyle, show } from '../helpers/fixture.ts';
import { box } from '../helpers/find.ts';
import { emulateMedia } from '../helpers/media.ts';

/** The value of a token in a widget. */
function colour(element: Element, token: string): string {
  const probe = box(element).appendChild(document.createElement('span'));
  probe.style.color = `var(--_${token}, transparent)`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('the WCAG formula', () => {
  for (const [one, other, expected] of [
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 1],
    ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['rgb(255, 0, 0)', 'rgb(255, 255, 255)', 4],
    ['rgb(255, 255, 255)', 'rgb(0, 0, 255)', 8.59],
  ] as const) {
    it(`gives ${expected} for ${one} and ${other}`, () => {
      expect(contrast(one, other)).to.be.closeTo(expected, 0.005);
    });
  }

  it('refuses a colour that is not opaque', () => {
    expect(() => contrast('rgba(0, 0, 0, 0.5)', 'rgb(0, 0, 0)')).to.throw('not an opaque colour');
  });
});

describe('contrast', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [front, back, use] of pairs) {
      it(`of ${front} on ${back} is enough for ${use}: ${scheme}`, async () => {
        pageStyle(`:root { color-scheme: ${scheme} }`);
        const element = await show('<mtc-tms-panel></mtc-tms-panel>');
        const ground = back === 'host' ? hosts[scheme] : colour(element, back);
        expect(contrast(colour(element, front), ground)).to.be.at.least(needed[use]);
      });
    }
  }
});

describe('prefers-contrast: more', () => {
  afterEach(() => emulateMedia());

  for (const scheme of ['light', 'dark'] as const) {
    it(`makes secondary text as strong as any, and thin lines visible: ${scheme}`, async () => {
      pageStyle(`:root { color-scheme: ${scheme} }`);
      const element = await show('<mtc-tms-panel></mtc-tms-panel>');
      expect(colour(element, 'muted')).to.not.equal(colour(element, 'ink'));
      expect(contrast(colour(element, 'line'), hosts[scheme])).to.be.below(needed.graphics);
      await emulateMedia({ contrast: 'more' });
      expect(colour(element, 'muted')).to.equal(colour(element, 'ink'));
      expect(contrast(colour(element, 'line'), hosts[scheme])).to.be.at.least(needed.graphics);
    });
  }
});
