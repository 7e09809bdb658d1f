/** Writes `colors` of `content/clinic.yaml` into the stylesheets, in place of the defaults in the source. */
import MagicString from 'magic-string';
import { DEFAULT, isSheet } from '../../../compiler/source/color-tokens.ts';
import type { Colors } from '../../../compiler/source/color-tokens.ts';
import { colors } from '../../../src/generated/colors.ts';

function change(text: string, { light, dark }: Colors): MagicString {
  return new MagicString(text).replace(DEFAULT, (...found) => {
    const groups = found.at(-1) as Record<'token' | 'light' | 'dark', string>;
    return `${light?.[groups.token] ?? groups.light}, ${dark?.[groups.token] ?? groups.dark}`;
  });
}

/** The text of a stylesheet with the clinic's colours. */
export const withColors = (text: string, given: Colors = colors): string => change(text, given).toString();

/** A stylesheet's module for a plugin of a bundler. `null` if it stays as it is. */
export function colorModule(
  code: string,
  id: string,
  given: Colors = colors,
): { code: string; map: { mappings: string } } | null {
  if (!isSheet(id.replace(/\?.*/, ''))) return null;
  const changed = change(code, given);
  return changed.hasChanged()
    ? { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) }
    : null;
}
