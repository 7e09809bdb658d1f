/** What answers to a click by itself, in words that the page has put into a slot. */
const controls =
  'a,area,audio,button,details,input,label,select,summary,textarea,video,[contenteditable],[role=button]';

/**
 * A click on a card's words follows the card's link. They lie above it, or no mouse could select them: a selection is no
 * click, and a link in a slot leads where it says.
 */
export function followCard(click: MouseEvent): void {
  const path = click.composedPath();
  const inside = path.slice(0, path.indexOf(click.currentTarget as Node));
  const isOnControl = inside.some((node) => node instanceof Element && node.matches(controls));
  if (isOnControl || click.defaultPrevented || click.button > 1 || String(getSelection())) return;
  click.preventDefault();
  click.stopPropagation();
  const card = (click.currentTarget as Element).getRootNode() as ShadowRoot;
  card.querySelector('[part="action"]')?.dispatchEvent(new MouseEvent(click.type, click));
}
