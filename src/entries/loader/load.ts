/** Fetches what an element needs, in one wave. */
import { chunks } from '../../content/chunk-hash.ts';
import { stripQuotes } from '../../lib/attributes.ts';
import { pieces, tagOf } from './widgets.ts';
import type { Widget } from './widgets.ts';
import { report } from './report.ts';

const file = (name: string): string => new URL(`./${name}-${chunks}.js`, import.meta.url).href;

const preloaded = new Set<string>();

function preload(name: string): void {
  if (preloaded.has(name)) return;
  preloaded.add(name);
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file(name) }),
  );
}

/** The nearest language, through shadow roots, because the element of a placeholder is in one. */
function languageOf(element: Element): string {
  const around = element.closest('[lang]');
  // Not its own `getAttribute`, because a form field may have that name.
  if (around) return stripQuotes(Element.prototype.getAttribute.call(around, 'lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

const loading = new Map<Widget, Promise<unknown>>();
const known = new WeakSet<Element>();

/** Loads the code and the content of an element that is not defined yet. */
export function load(element: Element, widget: Widget): void {
  if (known.has(element) || customElements.get(tagOf(widget))) return;
  known.add(element);
  // An editor may have emptied the prerendered root. It would then hide even the children.
  const root = element.shadowRoot;
  if (root && !root.childElementCount) root.append(document.createElement('slot'));

  const { attribute = '', id, kind } = pieces[widget];
  const piece = stripQuotes(element.getAttribute(attribute) ?? '') || id;
  preload('core');
  if (kind && /^[\w-]+$/.test(piece)) preload(`${widget}.${piece}`);
  if (!/^en\b|^$/i.test(languageOf(element))) preload('languages');
  preload(widget);
  const started = loading.get(widget);
  const loaded = started ?? import(file(widget));
  loading.set(widget, loaded);
  loaded.catch((error: unknown) => {
    const message = `<mtc-${widget}> could not be loaded, so its fallback content is shown: ${String(error)}`;
    report(message);
    const tell = (target: EventTarget): unknown =>
      target.dispatchEvent(
        Object.assign(new Event('mtc-error', { bubbles: true, composed: true }), {
          code: 'not-loaded',
          message,
        }),
      );
    tell(element);
    // Without its class, an element cannot answer a listener that comes later.
    if (!started) afterLoad(() => tell(window));
  });
}

/** Waits until frameworks have hydrated the HTML of their servers. */
export function afterLoad(callback: () => void): void {
  const wait = (): unknown =>
    (window.requestIdleCallback ?? setTimeout)(callback, { timeout: 2000 } as never);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
