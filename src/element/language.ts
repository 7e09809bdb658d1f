import { canonical, sourceLocale } from '../lib/locale.ts';

/** The language asked for where an element stands: the nearest valid `lang` up the tree, through shadow hosts. */
export function languageOf(element: Element): string {
  let from: Element | null = element;
  while (from) {
    const marked: Element | null = from.closest('[lang]');
    const tag = marked && canonical(marked.getAttribute('lang') ?? '');
    if (tag) return tag;
    from = marked ? parentOf(marked) : hostOf(from);
  }
  return sourceLocale;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root: Node & { host?: Element } = element.getRootNode();
  return root.host ?? null;
}
