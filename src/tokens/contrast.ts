/** Contrast by Color.js, for the compiler, the catalogue and tests. No widget contains it. */
import Color from 'colorjs.io';

/** A transparent colour has no contrast of its own, because the colour below it counts too. */
function opaque(value: string): Color {
  const colour = new Color(value);
  if (colour.alpha !== 1) throw new RangeError(`not an opaque colour: ${value}`);
  return colour;
}

/** The WCAG 2.2 contrast ratio of two CSS colours, from 1 to 21. */
export const contrast = (front: string, back: string): number =>
  opaque(front).contrast(opaque(back), 'WCAG21');

/** In the format of `<input type="color">`. Colours outside sRGB become the nearest one inside. */
export const hexOf = (value: string): string =>
  new Color(value).to('srgb').toGamut().toString({ format: 'hex', alpha: false, collapse: false });

/** Whether a colour is one of those that every screen can show. */
export const isInSrgb = (value: string): boolean => new Color(value).inGamut('srgb');

/** With two decimal places, never rounded up: 4.498 is not 4.5. */
export const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
