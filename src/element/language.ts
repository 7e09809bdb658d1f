import { canonical, sourceLocale } from '../lib/locale.ts';

/** The language asked for where an element stands: the nearest valid `lang` up the tree, through shadow hosts. */
export function languageOf(element: Element): string {
  let node: (Node & { host?: Element; lang?: string }) | null = element;
  for (; node; node = node.parentNode ?? node.host ?? null) {
    const tag = node.lang && canonical(node.lang);
    if (tag) return tag;
  }
  return sourceLocale;
}
