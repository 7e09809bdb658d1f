import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/**
 * A style sheet: one literal, without interpolation. Browsers from before 2024 do not support `light-dark()`, and get the light
 * value of each colour.
 */
export function css([sheet = '']: TemplateStringsArray): CSSResult {
  const isKnown = globalThis.CSS?.supports('color', 'light-dark(red, red)') ?? true;
  return unsafeCSS(isKnown ? sheet : sheet.replace(/light-dark\((.+?),[^)]+\)/g, '$1'));
}
