/** The element of the host page with the fragment's id, or its main content. */
export function targetOf(link: Element, fragment: string): HTMLElement | null {
  const id = decoded(fragment.slice(1));
  for (const root of [link.getRootNode() as Document | ShadowRoot, link.ownerDocument]) {
    const target = id ? root.getElementById(id) : null;
    if (target) return target;
  }
  return link.ownerDocument.querySelector<HTMLElement>('main, [role="main"]');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Moves the focus to an element, even if it is not a tab stop, and leaves the element unchanged. */
export function moveFocus(target: HTMLElement): boolean {
  target.focus();
  if (!target.hasAttribute('tabindex') && !target.matches(':focus')) {
    const restore = () => target.removeAttribute('tabindex');
    target.setAttribute('tabindex', '-1');
    target.addEventListener('blur', restore, { once: true });
    target.focus();
    if (!target.matches(':focus')) restore();
  }
  target.scrollIntoView();
  return target.matches(':focus');
}
