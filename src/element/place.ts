/**
 * Remembers which disclosures are open and what has the focus in a shadow root, and gives back a function that puts
 * both back after the root was rendered afresh.
 */
export function rememberPlace(root: ShadowRoot): () => void {
  const open = [...root.querySelectorAll('details')].map((details) => details.open);
  const focused = stops(root).indexOf(root.activeElement);
  return () => {
    root.querySelectorAll('details').forEach((details, index) => {
      details.open = open[index] ?? details.open;
    });
    const stop = stops(root)[focused];
    if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
  };
}

const stops = (root: ShadowRoot): (Element | null)[] => [...root.querySelectorAll('a, button, summary')];
