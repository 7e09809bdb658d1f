/** Widgets that follow their place, because it cannot hold one: a link, a list item, a cell, a component of the page. */

/** On an element that the loader has put beside a place: `shown` while it shows its content. */
export const BESIDE = 'data-mtc-beside';

// No attribute on the place itself: it is the page's, and a framework would find it changed.
const rule = `:is(a,[data-mtc]):not(#_):has(+[${BESIDE}=shown]){display:none!important}`;
let sheet: CSSStyleSheet | undefined;

/** Hides each place of a document or root while the widget beside it shows. Without sheets, both are shown. */
function hideShownPlaces(root: Node): void {
  const { adoptedStyleSheets: sheets } = root as Document;
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
    }
    if (!sheets.includes(sheet)) (root as Document).adoptedStyleSheets = [...sheets, sheet];
  } catch {
    // An old browser, or half a polyfill.
  }
}

/** Marks whether an element shows its content: again after each change, since it is ready only once. */
export async function mark(element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  const isShown = !!element.shadowRoot?.querySelector('.box');
  if (isShown) hideShownPlaces(element.getRootNode());
  element.setAttribute(BESIDE, isShown ? 'shown' : '');
}

const ours = new WeakSet<Node>();

/** An element to put beside a place: one that a saved page has there already, else a new one. */
export function elementBeside(place: Element, made: HTMLElement): HTMLElement {
  const saved = place.nextElementSibling;
  const isSaved = saved?.localName === made.localName && saved.hasAttribute(BESIDE) && !ours.has(saved);
  const element = isSaved ? (saved as HTMLElement) : made;
  ours.add(element);
  for (const type of ['mtc-ready', 'mtc-error']) element.addEventListener(type, () => void mark(element));
  return element;
}

/** A page that was saved with its widgets says `shown` of what is not shown yet, or whose place has gone. */
export function unmarkSaved(element: Element): void {
  if (element.getAttribute(BESIDE) && !ours.has(element)) element.setAttribute(BESIDE, '');
}
