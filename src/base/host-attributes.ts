/** How attributes arrive from editors, word processors and content systems, and how they should be. */
import { LitElement } from 'lit';

/** The attribute that every page may set, and the browser reads. */
export const styleAttribute = 'style';

/** What the sheet of the host knows: the browser's own spelling, and the one that frameworks write. */
const known = /(^|; )display: none|(^|;)display:none/i;

/** Writes a style as the browser does, where it hides in another spelling, or only seems to hide. */
export function respellDisplay(element: HTMLElement, style: string | null): void {
  // A server has no styles.
  const { display, cssText } = (element.style as CSSStyleDeclaration | undefined) ?? {};
  if (cssText && cssText !== style && (display === 'none') !== known.test(style ?? ''))
    element.setAttribute('style', cssText);
}

/**
 * The attribute `hide` as a property. A page may have a method of this name on all elements, as Prototype.js has: reading
 * the property then gives that. Not an accessor of the class, or the types of the widgets' own properties would clash with it.
 */
export const hideProperty: PropertyDescriptor & ThisType<LitElement> = {
  configurable: true,
  get(): unknown {
    return (LitElement.prototype as { hide?: unknown }).hide ?? this.getAttribute('hide') ?? '';
  },
  set(value: unknown): void {
    if (value === this.getAttribute('hide')) this.requestUpdate();
    else if (value) this.setAttribute('hide', `${value}`);
    else this.removeAttribute('hide');
  },
};
