import type { RenderOptions } from 'lit';

/** What a root holds, except its sheets: in a browser without adopted sheets, they are <style> elements in the root. */
const contentOf = (root: ShadowRoot): ChildNode[] =>
  [...root.childNodes].filter(({ nodeName }) => nodeName !== 'STYLE');

/**
 * Has a root drawn from scratch. The new content is drawn after the old one, because widgets measure where they are while
 * they render: if the root were empty then, the page would be shorter, and WebKit would scroll it. Then the new content
 * replaces the old one. The box stays, and gets the contents of the new box.
 */
export function redraw(root: ShadowRoot, options: RenderOptions, draw: () => void): void {
  const old = contentOf(root);
  const box = root.querySelector<HTMLElement>('.box');
  options.renderBefore = root.appendChild(root.ownerDocument.createComment(''));
  draw();
  for (const node of old) if (node !== box) node.remove();
  const drawn = root.querySelector<HTMLElement>('.box ~ .box');
  if (!box || !drawn) return;
  box.lang = drawn.lang;
  box.dir = drawn.dir;
  box.replaceChildren(...drawn.childNodes);
  drawn.remove();
}

/** Shows an element's children in place of its content, without Lit, which may be what has failed. */
export function showChildren(
  root: ShadowRoot,
  { slotNames }: { readonly slotNames: readonly string[] },
): void {
  for (const node of contentOf(root)) node.remove();
  for (const name of ['', ...slotNames, 'after'])
    root.appendChild(root.ownerDocument.createElement('slot')).name = name;
}
