import { html, isServer, render, supportsAdoptingStyleSheets } from 'lit';
import type { MtcElement } from './element.ts';
import { notRendered, secondCopy, withPrefix } from '../lib/errors.ts';

type Definition = (new () => MtcElement) & Pick<typeof MtcElement, 'version'>;

/** `mtc`: versions of later copies that are in the console. All copies on the page share it, so each is reported once. */
const registry: CustomElementRegistry & { mtc?: Set<string> } = customElements;

let checked: boolean | undefined;

/**
 * Defines an element, unless the page has defined it already: the first copy stays, and if the versions differ, the
 * console names both, once. If the page forbids rendering, nothing is defined, so the children stay visible. On a server,
 * `prerender` defines the elements itself. Tests of a host resolve Lit as on a server, but have a document (Vitest with jsdom).
 */
export function define(tag: string, element: Definition): void {
  if (isServer && typeof document === 'undefined') return;
  const existing = customElements.get(tag) as Partial<Definition> | undefined;
  if (existing) reportOnce(tag, existing.version, element.version);
  else if ((checked ??= canRender())) customElements.define(tag, element);
}

function reportOnce(tag: string, kept = 'unknown', left: string): void {
  const reported = (registry.mtc ??= new Set());
  if (kept !== left && !reported.has(left)) console.warn(withPrefix(secondCopy(tag, kept, left)));
  reported.add(left);
}

/** Trusted Types, XHTML pages and broken polyfills reject templates. Find out before the children are hidden. */
function canRender(): boolean {
  try {
    render(html`<p title=${1}>${1}</p>`, document.createDocumentFragment());
    document.createElement('p').attachShadow({ mode: 'open' });
    if (supportsAdoptingStyleSheets) new CSSStyleSheet().replaceSync('');
    return true;
  } catch (error) {
    console.error(withPrefix(notRendered('The widgets', error)));
    return false;
  }
}
