/**
 * Remembers which disclosures are open and what has the focus in a shadow root, and gives back a function that puts
 * both back after the root was rendered afresh.
 */
export function rememberPlace(root: ShadowRoot): () => void {
  const open = [...root.querySelectorAll('details')].map((details) => details.open);
  const focused = stops(root).indexOf(root.activeElement);
  return () => {
    const now = root.querySelectorAll('details');
    // Where some were hidden or shown, nobody knows which was which.
    if (now.length === open.length) now.forEach((details, index) => (details.open = open[index] ?? false));
    const stop = stops(root)[focused];
    if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
  };
}

const stops = (root: ShadowRoot): (Element | null)[] => [...root.querySelectorAll('a, button, summary')];
