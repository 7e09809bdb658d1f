/** Empties a root, but for a mark before which to render. */
export function clear(root: ShadowRoot): Comment {
  // A browser without adopted sheets holds them as <style> in the root.
  for (const node of [...root.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
  return root.appendChild(root.ownerDocument.createComment(''));
}

/** Shows an element's children in place of its content: without Lit, which may be what has failed. */
export function showChildren(
  root: ShadowRoot,
  { slotNames }: { readonly slotNames: readonly string[] },
): void {
  clear(root);
  for (const name of ['', ...slotNames, 'after'])
    root.appendChild(root.ownerDocument.createElement('slot')).name = name;
}
