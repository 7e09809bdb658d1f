/** States made from the manifest, so that what an element can be given is seen once, whatever it is. */
import type { CssCustomProperty } from 'custom-elements-manifest/schema';
import { elementOf } from '../manifest.ts';
import type { State } from './states.ts';

/** Grey of the same lightness, so that each contrast stays; lengths and line heights a tenth larger. */
function changed({ name, default: initial = '' }: CssCustomProperty): string {
  if (name.startsWith('--mtc-color-')) return initial.replace(/#[\da-f]{6}/gi, grey);
  return initial.replace(/[\d.]+(?=em|$)/g, (number) => String(Math.round(Number(number) * 1100) / 1000));
}

function grey(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const value = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  return `#${Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;
}

export function everything(tag: string): State[] {
  const { slots = [], cssProperties = [] } = elementOf(tag);
  const named = slots.map(({ name }) => name).filter(Boolean);
  return [
    {
      name: 'Every slot filled',
      attributes: {},
      children: named.map((slot) => `<span slot="${slot}">Slot: ${slot}</span>`).join('\n'),
    },
    { name: 'Every part marked', attributes: {}, isMarked: true },
    {
      name: 'Every custom property set',
      attributes: {},
      styles: Object.fromEntries(cssProperties.map((property) => [property.name, changed(property)])),
    },
  ];
}
