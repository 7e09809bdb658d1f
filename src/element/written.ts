/** How attributes arrive from editors, word processors and content systems, and how they should be. */
import { stripQuotes } from '../lib/attribute.ts';

/** The attribute that every page may set, and the browser reads. */
export const styleAttribute = 'style';

/** A value as it was meant. A label may well begin with a quotation mark. */
export const meant = (name: string, value: string | null): string | null =>
  value && name !== 'label' ? stripQuotes(value) : value;

/** What the sheet of the host knows: the browser's own spelling, and the one that frameworks write. */
const known = /(^|; )display: none|(^|;)display:none/i;

/** Writes a style as the browser does, where it hides in another spelling, or only seems to hide. */
export function respellDisplay(element: HTMLElement, style: string | null): void {
  // A server has no styles.
  const { display, cssText } = (element.style as CSSStyleDeclaration | undefined) ?? {};
  if (cssText && cssText !== style && (display === 'none') !== known.test(style ?? ''))
    element.setAttribute('style', cssText);
}
