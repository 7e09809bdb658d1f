import type { ClassField, ClassMember } from 'custom-elements-manifest/schema';
import type { ArgTypes, InputType } from 'storybook/internal/types';
import type { ListedAttribute } from '../../tools/build/manifest/attributes.ts';
import { elementOf } from '../manifest.ts';

/** A property that is an attribute too. */
const isProperty = (member: ClassMember): member is ClassField & { attribute?: string } =>
  member.kind === 'field';

function control(attribute: ListedAttribute): InputType {
  if (attribute.type?.text === 'boolean') return { control: { type: 'boolean' } };
  const { values: options = [] } = attribute;
  if (options.length === 0) return { control: { type: 'text' } };
  const isNumber = options.every((option) => /^\d$/.test(option));
  return {
    // A number in the catalogue's own address comes back as one, and is held against the options.
    options: isNumber ? options.map(Number) : options,
    control: { type: attribute.name === 'hide' ? 'check' : 'select' },
  };
}

function row(category: string, name: string, description = '', type = '', initial = ''): InputType {
  const table = {
    category,
    ...(type && { type: { summary: type } }),
    ...(initial && { defaultValue: { summary: initial } }),
  };
  return { name, description, table, control: { disable: true } };
}

/**
 * The table of an element, from the manifest. Storybook's own table uses only names, so it loses a slot with the same
 * name as a part, and the slot without a name.
 */
export function argTypesOf(tag: string): ArgTypes {
  const {
    attributes = [],
    members = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    events = [],
  } = elementOf(tag);
  return Object.fromEntries<InputType>([
    ...attributes.map((attribute): [string, InputType] => {
      const { name, description, type, default: initial } = attribute;
      return [name, { ...row('Attributes', name, description, type?.text, initial), ...control(attribute) }];
    }),
    ...members
      .filter(isProperty)
      .map(({ name, attribute, description, type, default: initial }): [string, InputType] => [
        `property:${name}`,
        row(
          'Properties',
          name,
          attribute ? `The same as the attribute \`${attribute}\`, for scripts.` : description,
          type?.text,
          initial,
        ),
      ]),
    ...slots.map(({ name, description }): [string, InputType] => [
      `slot:${name}`,
      { ...row('Slots', name || 'children', description, 'HTML'), control: { type: 'text' } },
    ]),
    ...cssParts.map(({ name, description }): [string, InputType] => [
      `part:${name}`,
      row('Parts', `::part(${name})`, description),
    ]),
    ...cssProperties.map(({ name, description, default: initial }): [string, InputType] => [
      name,
      {
        ...row('Custom properties', name, description, '', initial),
        control: { type: name.startsWith('--mtc-color-') ? 'color' : 'text' },
      },
    ]),
    ...events.map(({ name, description, type }): [string, InputType] => [
      `event:${name}`,
      row('Events', name, description, type.text),
    ]),
  ]);
}
