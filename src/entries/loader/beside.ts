/** Widgets next to their place, if it cannot contain one: a link, a list item, a table cell, a component of the page. */

/** On an element that the loader has put next to a place. `shown` while it shows its content. */
export const BESIDE = 'data-mtc-beside';

// The place itself gets no attribute, because it belongs to the page, and a framework would notice the change.
const rule = `:is(a,[data-mtc]):not(#_):has(+[${BESIDE}=shown]){display:none!important}`;
let sheet: CSSStyleSheet | undefined;

/** Hides each place of a document or root while its widget is shown. Without adopted style sheets, both are shown. */
function hideShownPlaces(root: Node): void {
  const { adoptedStyleSheets: sheets } = root as Document;
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
    }
    if (!sheets.includes(sheet)) (root as Document).adoptedStyleSheets = [...sheets, sheet];
  } catch {
    // An old browser, or an incomplete polyfill.
  }
}

/** Marks whether an element shows its content. Called after each change, because mtc-ready is fired only once. */
export async function mark(element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  const isShown = !!element.shadowRoot?.querySelector('.box');
  if (isShown) hideShownPlaces(element.getRootNode());
  element.setAttribute(BESIDE, isShown ? 'shown' : '');
}

const ours = new WeakSet<Node>();

/** The element to put next to a place: the one in a saved page, or a new one. */
export function elementBeside(place: Element, made: HTMLElement): HTMLElement {
  const saved = place.nextElementSibling;
  const isSaved = saved?.localName === made.localName && saved.hasAttribute(BESIDE) && !ours.has(saved);
  const element = isSaved ? (saved as HTMLElement) : made;
  ours.add(element);
  for (const type of ['mtc-ready', 'mtc-error']) element.addEventListener(type, () => void mark(element));
  return element;
}

/** Removes `shown` in a page that was saved with its widgets, where they are not shown yet or have lost their place. */
export function unmarkSaved(element: Element): void {
  if (element.getAttribute(BESIDE) && !ours.has(element)) element.setAttribute(BESIDE, '');
}
