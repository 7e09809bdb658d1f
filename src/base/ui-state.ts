/**
 * Remembers which disclosures are open and what has the focus in a shadow root.
 *
 * @returns A function that restores both after the root was rendered again.
 */
export function rememberUiState(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  // By its place among its own kind: in another language, a text may explain more words, or fewer.
  const kind = focused && [focused.localName, ...focused.classList].map((name) => CSS.escape(name)).join('.');
  const find = () => ({
    disclosures: [...root.querySelectorAll('details')],
    stops: [...root.querySelectorAll<HTMLElement>(kind ?? '_')],
  });
  const before = find();
  const open = before.disclosures.map((disclosure) => disclosure.open);
  return () => {
    const { disclosures, stops } = find();
    // If there are more or fewer than before, it is not known which is which.
    if (disclosures.length === open.length)
      disclosures.forEach((disclosure, index) => (disclosure.open = open[index] ?? false));
    if (stops.length === before.stops.length)
      stops[before.stops.indexOf(focused as HTMLElement)]?.focus({ preventScroll: true });
  };
}
