/** Stories made from the manifest, so that everything that an element accepts is shown once. */
import Color from 'colorjs.io';
import type { CssCustomProperty } from 'custom-elements-manifest/schema';
import { elementOf } from '../manifest.ts';
import { hexOf } from '../../src/tokens/contrast.ts';
import type { State } from './behaviours/state.ts';

/** Colours become grey of the same lightness, which keeps each contrast. Lengths and line heights grow by a tenth. */
function changed({ name, default: initial = '' }: CssCustomProperty): string {
  if (name.startsWith('--mtc-color-')) return initial.replace(/#[\da-f]{6}/gi, grey);
  return initial.replace(/[\d.]+(?=em|$)/g, (number) => String(Math.round(Number(number) * 1100) / 1000));
}

function grey(hex: string): string {
  const [lightness] = new Color(hex).to('lab-d65').coords;
  return hexOf(new Color('lab-d65', [lightness, 0, 0]).to('srgb').toString());
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
    { name: 'Every part outlined', attributes: {}, isMarked: true },
    {
      name: 'Every custom property set',
      attributes: {},
      styles: Object.fromEntries(cssProperties.map((property) => [property.name, changed(property)])),
    },
  ];
}
