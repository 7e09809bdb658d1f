/** Slotted elements that handle a click themselves. */
const controls =
  'a,area,audio,button,details,input,label,select,summary,textarea,video,[contenteditable],[role=button]';

/**
 * A click on a card's text follows the card's link. The text is above the link, so that it can be selected with a mouse. A
 * selection is not a click, and a link in a slot keeps its own target.
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
