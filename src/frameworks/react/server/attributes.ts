/** The props of a component as attributes in HTML, in a server component. */
import { attributeOf, hiddenOf } from '../props.ts';

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** For React itself, not for the element. */
const OF_REACT = ['suppressHydrationWarning', 'suppressContentEditableWarning'];

const isPlain = (value: unknown): value is Attributes[string] =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

/** `backgroundColor` → `background-color` */
const kebab = (name: string): string =>
  name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The text of a style, if all its values are text. A number would need React's list of properties without a unit. */
function styleOf(style: object): string | undefined {
  const entries = Object.entries(style as Record<string, unknown>).filter(([, value]) => value != null);
  if (entries.some(([, value]) => typeof value !== 'string')) return undefined;
  return entries.map(([name, value]) => `${kebab(name)}: ${String(value)}`).join('; ');
}

function valueOf(prop: string, value: unknown): unknown {
  if (prop === 'hidden') return hiddenOf(value);
  if (prop === 'style' && typeof value === 'object' && value) return styleOf(value) ?? value;
  // Both values of an ARIA attribute mean something.
  return prop.startsWith('aria-') && typeof value === 'boolean' ? String(value) : value;
}

const nameOf = (prop: string): string => (prop === 'className' ? 'class' : attributeOf(prop));

/** Undefined if HTML can't carry a prop: children, a ref, a function, an object. */
export function attributesOf(props: object): Attributes | undefined {
  const attributes: Attributes = {};
  for (const [prop, given] of Object.entries(props as Record<string, unknown>)) {
    if (OF_REACT.includes(prop)) continue;
    const value = valueOf(prop, given);
    if (!isPlain(value) || (prop === 'children' && value != null)) return undefined;
    if (prop !== 'children') attributes[nameOf(prop)] = value;
  }
  return attributes;
}
