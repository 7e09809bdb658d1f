import { canonical, sourceLocale } from '../lib/locale.ts';

/** The language asked for where an element stands: the nearest valid `lang` up the tree, through shadow hosts. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    for (let node = at.closest('[lang]'); node; node = node.parentElement?.closest('[lang]') ?? null) {
      const tag = canonical(node.getAttribute('lang') ?? '');
      if (tag) return tag;
    }
  }
  return sourceLocale;
}

// Not `document.host`, nor a walk by `parentNode`: a form of the page may have taken these names.
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
