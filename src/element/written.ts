/** How attributes arrive from editors, word processors and content systems, and how they should be. */
import { stripQuotes } from '../lib/attribute.ts';

/** The attribute that every page may set, and the browser reads. */
export const styleAttribute = 'style';

/** A value as it was meant. A label may well begin with a quotation mark. */
export const meant = (name: string, value: string | null): string | null =>
  value && name !== 'label' ? stripQuotes(value) : value;

/** `display: none` in a spelling that the sheet of the host does not know: the browser has one of its own. */
export function respellDisplay(element: HTMLElement, style: string | null): void {
  // A server has no styles.
  const { display, cssText } = (element.style as CSSStyleDeclaration | undefined) ?? {};
  if (display === 'none' && cssText && !/display: ?none/i.test(style ?? ''))
    element.setAttribute('style', cssText);
}
