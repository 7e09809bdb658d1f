import { isServer } from 'lit';

/** The footers on the page by their given name, in the order in which they were added. */
const names = new Map<Element, string>();

/** The name of a landmark, with a number if the page has it already, because landmarks need different names. */
export function numbered(element: Element, name: string): string {
  if (isServer) return name;
  for (const other of names.keys()) if (!other.isConnected) names.delete(other);
  names.set(element, name);
  const index = [...names.keys()].filter((other) => names.get(other) === name).indexOf(element);
  return index ? `${name} ${index + 1}` : name;
}
