/** What Color.js says of two colours. For the catalogue and for tests: no widget carries it. */
import Color from 'colorjs.io';

/** A see-through colour has no contrast of its own: that of what lies below it would be in the number. */
function opaque(value: string): Color {
  const colour = new Color(value);
  if (colour.alpha !== 1) throw new RangeError(`not an opaque colour: ${value}`);
  return colour;
}

/** The ratio of WCAG 2.2, from 1 to 21, of two colours as CSS has them. */
export const contrast = (front: string, back: string): number =>
  opaque(front).contrast(opaque(back), 'WCAG21');

/** As `<input type="color">` has it. What the screen's sRGB can not show is the nearest that it can. */
export const hexOf = (value: string): string =>
  new Color(value).to('srgb').toGamut().toString({ format: 'hex', alpha: false, collapse: false });

/** With two places, and never rounded up: 4.498 is not 4.5. */
export const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
