import { html, isServer, render, supportsAdoptingStyleSheets } from 'lit';
import type { MtcElement } from './element.ts';
import { errors, said } from '../lib/errors.ts';

type Definition = (new () => MtcElement) & Pick<typeof MtcElement, 'version'>;

/** Versions of later copies that the console was told of. Every copy on the page sees it, so that one tells. */
const registry: CustomElementRegistry & { mtc?: Set<string> } = customElements;

let checked: boolean | undefined;

/**
 * Defines an element, unless the page has it already: the first copy stays, and where the versions differ, the console
 * names both, once. Where the page forbids rendering, nothing is defined, so that the children stay as they are. Nor on a server,
 * where `prerender` defines by itself.
 */
export function define(tag: string, element: Definition): void {
  if (isServer) return;
  const existing = customElements.get(tag) as Partial<Definition> | undefined;
  if (existing) tell(tag, existing.version, element.version);
  else if ((checked ??= canRender())) customElements.define(tag, element);
}

function tell(tag: string, kept = 'unknown', left: string): void {
  const told = (registry.mtc ??= new Set());
  if (kept !== left && !told.has(left)) console.warn(said(errors.secondCopy(tag, kept, left)));
  told.add(left);
}

/** Trusted Types, an XHTML page or a broken polyfill refuse templates; better known before the children are hidden. */
function canRender(): boolean {
  try {
    render(html`<p title=${1}>${1}</p>`, document.createDocumentFragment());
    document.createElement('p').attachShadow({ mode: 'open' });
    if (supportsAdoptingStyleSheets) new CSSStyleSheet().replaceSync('');
    return true;
  } catch (error) {
    console.error(said(errors.notShown('The widgets', error)));
    return false;
  }
}
