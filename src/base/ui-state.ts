/**
 * Remembers which disclosures are open and what has the focus in a shadow root, and gives back a function that puts
 * both back after the root was rendered afresh.
 */
export function rememberPlace(root: ShadowRoot): () => void {
  const open = all<HTMLDetailsElement>(root, 'details').map((details) => details.open);
  const focused = root.activeElement;
  // Among its own kind: in another language a text may explain more words, or fewer.
  const kind = focused && [focused.localName, ...focused.classList].map((name) => CSS.escape(name)).join('.');
  const before = all(root, kind ?? '_');
  return () => {
    // Where some were hidden or shown, nobody knows which was which.
    const details = all<HTMLDetailsElement>(root, 'details');
    if (details.length === open.length) details.forEach((one, index) => (one.open = open[index] ?? false));
    const after = all(root, kind ?? '_');
    if (after.length === before.length)
      after[before.findIndex((stop) => stop === focused)]?.focus({ preventScroll: true });
  };
}

const all = <Found extends HTMLElement>(root: ShadowRoot, selector: string): Found[] => [
  ...root.querySelectorAll<Found>(selector),
];
