/** Fallback content never contains one of these, nor another widget. */
const rest = 'main,[role=main],[data-mtc]:not(a,iframe)';

/** Fallback content may contain one of these, written there or added by a plugin. A page has several. */
const landmarks = [
  'header,[role=banner]',
  'footer,[role=contentinfo]',
  'nav,[role=navigation]',
  'aside',
  'form',
  'script:not([type$=json])',
];

/**
 * Whether the children of an element are the rest of the page. The parser puts it there when the tag was closed the XML
 * way (`<mtc-article/>`): HTML ignores the slash, and the element ends where its parent ends.
 *
 * @param change Of the element's default slot. In a placeholder of the loader, the slot has the placeholder's children.
 * @returns Undefined if the event says nothing.
 */
export function isSwallowedPage({ currentTarget }: Event): boolean | undefined {
  const slot = currentTarget as HTMLSlotElement;
  // A slot of an earlier update: it has lost the children to the current one.
  if (!slot.isConnected) return undefined;
  const children = slot.assignedElements({ flatten: true });
  const place = children[0]?.parentElement;
  // If something follows the element, its tag was closed. But at the end of the body, a script may have added it.
  const next = place?.nextSibling;
  if (next && (next instanceof Text || next.parentNode !== document.body)) return false;
  // The fallback content that our snippets contain, whatever a plugin adds to it.
  if (children.some((child) => child.matches('[data-mtc-fallback]'))) return false;
  const has = (selector: string): boolean =>
    children.some((child) => child.matches(selector) || child.querySelector(selector));
  // A pattern, since a form's field may have taken the name `localName`.
  const hasWidget = children.some((child) =>
    [child, ...child.querySelectorAll('*')].some(({ localName }) => /^mtc-/.test(localName)),
  );
  return hasWidget || has(rest) || landmarks.filter(has).length > 1;
}
