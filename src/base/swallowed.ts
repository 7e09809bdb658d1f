/** No fallback holds one of these. */
const rest = 'main,[role=main],[data-mtc]:not(a,iframe)';

/** A fallback may hold one of these, written or added by a plugin; a page has several. */
const landmarks = [
  'header,[role=banner]',
  'footer,[role=contentinfo]',
  'nav,[role=navigation]',
  'aside',
  'form',
  'script:not([type$=json])',
];

/**
 * Whether the children of an element are the rest of the page: it was closed the XML way (`<mtc-article/>`), so the parser
 * went on inside it, to the end of its parent.
 *
 * @param change Of its default slot. In a placeholder, that has the placeholder's children.
 */
export function isSwallowedPage({ currentTarget }: Event): boolean | undefined {
  const slot = currentTarget as HTMLSlotElement;
  // Of the last update: it has lost them to the slot of this one.
  if (!slot.isConnected) return undefined;
  const children = slot.assignedElements({ flatten: true });
  const place = children[0]?.parentElement;
  // What follows the element shows that its tag was closed; at the end of the body, a script may have put it there.
  const next = place?.nextSibling;
  if (next && (next instanceof Text || next.parentNode !== document.body)) return false;
  // Our own copy of the words, whatever a plugin adds to it.
  if (children.some((child) => child.matches('[data-mtc-fallback]'))) return false;
  const has = (selector: string): boolean =>
    children.some((child) => child.matches(selector) || child.querySelector(selector));
  const isOurs = ({ localName }: Element): boolean => localName.startsWith('mtc-');
  const hasWidget = children.some((child) => isOurs(child) || [...child.querySelectorAll('*')].some(isOurs));
  return hasWidget || has(rest) || landmarks.filter(has).length > 1;
}
