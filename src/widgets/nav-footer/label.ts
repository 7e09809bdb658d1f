/** The name of a landmark, numbered where the page has one before it: two of one name can not be told apart. */
export function numbered(element: Element, name: string): string {
  const index = [...element.ownerDocument.querySelectorAll(element.localName)].indexOf(element);
  return index > 0 ? `${name} ${index + 1}` : name;
}
