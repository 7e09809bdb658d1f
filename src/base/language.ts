import { canonical, sourceLocale } from '../i18n/locale.ts';

/** The language asked for where an element stands: the nearest valid `lang` up the tree, through shadow hosts. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    for (let node = at.closest('[lang]'); node; node = parentOf(node)?.closest('[lang]') ?? null) {
      const tag = canonical(Element.prototype.getAttribute.call(node, 'lang') ?? '');
      if (tag) return tag;
    }
  }
  return sourceLocale;
}

// A form's field may have taken any name of what a form has.
const parentOf = (node: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', node) as Element | null;

// Not `document.host`, nor a walk by `parentNode`: a form of the page may have taken these names.
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

interface Speaking extends Element {
  /** What it was last shown in. */
  language?: string;
  requestUpdate(): void;
}

const speaking = new Set<Speaking>();
let observer: MutationObserver | undefined;

/** Has an element shown anew whenever the language changes where it stands. One observer for all. */
export function followLanguage(element: Speaking): void {
  speaking.add(element);
  try {
    observer ??= new MutationObserver(() => speaking.forEach(catchUp));
  } catch {
    // Half a polyfill: the language is read once.
    return;
  }
  for (let at: Element | undefined = element; at; at = hostOf(at))
    observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  catchUp(element);
}

export function unfollowLanguage(element: Speaking): void {
  speaking.delete(element);
}

function catchUp(element: Speaking): void {
  if (element.language !== languageOf(element)) element.requestUpdate();
}
