import type { LitElement, PropertyDeclarations } from 'lit';
import { defaultOf, isOn, propertyOf } from '../lib/attributes.ts';
import type { AttributeTable } from '../lib/attributes.ts';

/** Its accessor is on the prototype of every element, and it has no default: see host-attributes.ts. */
const HIDE = 'hide';

/** How Lit declares the properties that belong to a table of attributes. */
export const propertiesOf = (table: AttributeTable): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(table).map(([attribute, values]) => {
      const isFlag = 'flag' in values;
      const declaration = { attribute, reflect: !isFlag, useDefault: true, noAccessor: attribute === HIDE };
      return [propertyOf(attribute), isFlag ? { ...declaration, converter: isOn } : declaration];
    }),
  );

/** Gives an element the default of each attribute. */
export function setDefaults(element: LitElement, table: AttributeTable): void {
  for (const [attribute, values] of Object.entries(table))
    if (attribute !== HIDE) Reflect.set(element, propertyOf(attribute), defaultOf(values));
}
