import { isServer } from 'lit';

/** The footers on the page, in the order in which they came, by the name that each was given. */
const names = new Map<Element, string>();

/** The name of a landmark, numbered where the page has it already: two of one name can not be told apart. */
export function numbered(element: Element, name: string): string {
  if (isServer) return name;
  for (const other of names.keys()) if (!other.isConnected) names.delete(other);
  names.set(element, name);
  const index = [...names.keys()].filter((other) => names.get(other) === name).indexOf(element);
  return index ? `${name} ${index + 1}` : name;
}
