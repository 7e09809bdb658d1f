/** What the props of a component are on the tag. */
import { attributeNames } from './attribute-names.ts';

const isKey = (name: string): name is keyof typeof attributeNames => Object.hasOwn(attributeNames, name);

/** The name of the attribute, if it's not that of the prop. */
export const attributeOf = (prop: string): string => (isKey(prop) ? attributeNames[prop] : prop);

/** In HTML, `hidden="false"` would hide the element too. */
export const hiddenOf = (hidden: unknown): unknown =>
  (hidden || hidden === '') && hidden !== 'false' ? hidden : undefined;
