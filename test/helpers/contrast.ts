/** WCAG 2.2, "relative luminance" and "contrast ratio". */

type Colour = [red: number, green: number, blue: number];

/** A computed colour, `rgb(22, 41, 43)`. A transparent one is refused: it says nothing about contrast. */
export function parseColour(computed: string): Colour {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed) ?? [];
  if (blue === undefined) throw new Error(`no opaque colour: ${computed}`);
  return [Number(red), Number(green), Number(blue)];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two computed colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((computed) => luminance(parseColour(computed)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
