/**
 * Remembers which disclosures are open and what has the focus in a shadow root, and gives back a function that puts
 * both back after the root was rendered afresh.
 */
export function rememberPlace(root: ShadowRoot): () => void {
  const open = all<HTMLDetailsElement>(root, 'details').map((details) => details.open);
  const before = all(root, stops);
  const focused = before.findIndex((stop) => stop === root.activeElement);
  return () => {
    // Where some were hidden or shown, nobody knows which was which.
    const details = all<HTMLDetailsElement>(root, 'details');
    if (details.length === open.length) details.forEach((one, index) => (one.open = open[index] ?? false));
    const after = all(root, stops);
    if (after.length === before.length) after[focused]?.focus({ preventScroll: true });
  };
}

const stops = 'a, button, summary';

const all = <Found extends HTMLElement>(root: ShadowRoot, selector: string): Found[] => [
  ...root.querySelectorAll<Found>(selector),
];
