/**
 * A plugin of the manifest analyzer: adds the attributes of each element, from its record. The descriptions are the docblocks
 * of the properties that the class declares.
 */
import type {
  Attribute,
  ClassField,
  ClassMember,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema';
import { readdirSync } from 'node:fs';
import { clinic } from '../../../src/generated/clinic.ts';
import { defaultOf, propertyOf } from '../../../src/lib/attributes.ts';
import type { AttributeValues } from '../../../src/lib/attributes.ts';
import { attributeEntries, recordOf, tagOf, widgets } from '../../../src/widgets/all.ts';
import type { Widget } from '../../../src/widgets/all.ts';

/** An attribute of the manifest, with its values if they are known. */
export type ListedAttribute = Attribute & { values?: readonly string[] };

export const headingLevels = ['1', '2', '3', '4', '5', '6'];

const piecesOf = (widget: Widget): string[] =>
  readdirSync(`src/generated/en/${recordOf(widget).kind}`).map((file) => file.replace('.ts', ''));

/** Every value of an attribute, if it has a list of values. */
function valuesOf(widget: Widget, values: AttributeValues): readonly string[] | undefined {
  if (Array.isArray(values)) return values as readonly string[];
  if ('tokens' in values) return values.tokens;
  if ('level' in values) return headingLevels;
  if ('piece' in values) return piecesOf(widget);
  return 'page' in values ? Object.keys(clinic.pages) : undefined;
}

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

function typeOf(values: AttributeValues): string {
  if ('flag' in values) return 'boolean';
  if ('level' in values) return headingLevels.join(' | ');
  return Array.isArray(values) ? quoted(values as readonly string[]) : 'string';
}

/** As a literal in code. */
function initialOf(values: AttributeValues): string {
  const initial = 'tokens' in values ? '' : defaultOf(values);
  return typeof initial === 'string' ? `'${initial}'` : String(initial);
}

/** Adds a list of values to the description if the type does not show it. */
function describe(description = '', values: AttributeValues, listed: readonly string[] = []): string {
  const isShown = ['tokens', 'piece', 'page'].some((kind) => kind in values);
  if (!isShown || listed.length === 0) return description;
  return `${description.replace(/\.$/, '')}: ${listed.map((value) => `\`${value}\``).join(', ')}.`;
}

function complete(element: CustomElement, widget: Widget): void {
  const members = (element.members ?? []) as (ClassMember & Partial<ClassField>)[];
  element.attributes = attributeEntries(widget).map(([name, values]) => {
    const fieldName = propertyOf(name);
    const member = members.find((one) => one.name === fieldName);
    if (!member)
      throw new Error(
        `src/widgets/${widget}/element.ts: found no property "${fieldName}", expected one for the attribute "${name}".`,
      );
    const listed = valuesOf(widget, values);
    const description = describe(member.description, values, listed);
    const shared = { type: { text: typeOf(values) }, description, default: initialOf(values) };
    Object.assign(member, {
      ...shared,
      privacy: 'public',
      attribute: name,
      ...(!('flag' in values) && { reflects: true }),
    });
    const attribute: ListedAttribute = { name, ...shared, fieldName, ...(listed && { values: listed }) };
    return attribute;
  });
}

export const attributesPlugin = {
  name: 'attributes',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        if (!('tagName' in declaration)) continue;
        const widget = widgets.find((name) => tagOf(name) === declaration.tagName);
        if (widget) complete(declaration as CustomElement, widget);
      }
  },
};
