/** By name and class, and not by a selector: `CSS.escape` is missing in jsdom. */
const isAlike =
  ({ localName, className }: Element) =>
  (other: Element): boolean =>
    other.localName === localName && other.className === className;

/**
 * Remembers which disclosures are open, what has the focus and how high the element is.
 *
 * @returns A function that restores all three after the root was rendered again.
 */
export function rememberUiState(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  // By its place among its own kind: in another language, a text may explain more words, or fewer.
  const find = () => ({
    disclosures: [...root.querySelectorAll('details')],
    stops: focused ? [...root.querySelectorAll<HTMLElement>('*')].filter(isAlike(focused)) : [],
  });
  const before = find();
  const open = before.disclosures.map((disclosure) => disclosure.open);
  const height = root.firstElementChild ? (root.host as HTMLElement).offsetHeight + 1 : 0;
  return () => {
    const box = height ? root.querySelector<HTMLElement>('.box') : null;
    // WebKit lays out the box, a size container, before it styles what is new in it. If the page were shorter then, it
    // would scroll, and stay there.
    if (box) box.style.minBlockSize = `${height}px`;
    const { disclosures, stops } = find();
    // If there are more or fewer than before, it is not known which is which.
    if (disclosures.length === open.length)
      disclosures.forEach((disclosure, index) => (disclosure.open = open[index] ?? false));
    if (stops.length === before.stops.length)
      stops[before.stops.indexOf(focused as HTMLElement)]?.focus({ preventScroll: true });
    box?.getBoundingClientRect();
    box?.removeAttribute('style');
  };
}
