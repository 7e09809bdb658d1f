import type { LocalizedElement } from '../content/content-source.ts';
import { canonical, sourceLocale } from '../i18n/locale.ts';

/** The language asked for where an element is: the nearest valid `lang` up the tree, through shadow hosts. */
export function languageOf(element: Element): string {
  for (let at: Element | null | undefined = element; at; at = parentOf(at) ?? hostOf(at)) {
    const lang = Element.prototype.getAttribute.call(at, 'lang');
    const language = lang && canonical(lang);
    if (language) return language;
  }
  return sourceLocale;
}

// Not `element.parentElement`: a form's field may have taken the name of any property of the form.
const parentOf = (element: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', element) as Element | null;

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

const followers = new Set<LocalizedElement>();
let observer: MutationObserver | undefined;

/** Updates an element whenever the language changes where it is. One observer serves all elements. */
export function followLanguage(element: LocalizedElement): void {
  followers.add(element);
  try {
    observer ??= new MutationObserver(() => followers.forEach(catchUp));
  } catch {
    // An incomplete polyfill: the language is read once.
    return;
  }
  for (let at: Element | undefined = element; at; at = hostOf(at))
    observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  catchUp(element);
}

export function unfollowLanguage(element: LocalizedElement): void {
  followers.delete(element);
}

function catchUp(element: LocalizedElement): void {
  if (element.language !== languageOf(element)) element.requestUpdate();
}
