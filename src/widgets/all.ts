/** The widgets that are built, in the order of the documentation. Everything else about a widget is in its record. */
import type { AttributeTable, AttributeValues } from '../lib/attributes.ts';
import { sharedAttributes } from '../base/shared-attributes.ts';
import { defaults } from '../generated/defaults.ts';
import { kinds } from '../generated/kinds.ts';
import type { WidgetRecord } from '../records/widget-record.ts';
import { built } from './records.ts';

/** Names of widgets, as in folders, files and `data-mtc`: the tag without its prefix. */
export type Widget = (typeof built)[keyof typeof built]['name'];

export type NamedRecord = WidgetRecord & { readonly name: Widget };

/** A clinic without a crisis line has none to hide. */
function withoutCrisis(record: NamedRecord): NamedRecord {
  if (kinds.includes('crisis')) return record;
  const attributes = Object.entries<AttributeValues>(record.attributes).map(([name, values]) => [
    name,
    'tokens' in values ? { tokens: values.tokens.filter((token) => token !== 'crisis') } : values,
  ]);
  return { ...record, attributes: Object.fromEntries(attributes) as AttributeTable };
}

export const records: readonly NamedRecord[] = Object.values(built).map(withoutCrisis);

export const widgets: readonly Widget[] = records.map(({ name }) => name);

const byName = new Map<string, WidgetRecord>(records.map((record) => [record.name, record]));

export const isWidget = (name: string): name is Widget => byName.has(name);

export function recordOf(widget: Widget): WidgetRecord {
  const record = byName.get(widget);
  if (!record) throw new Error(`found the widget "${widget}", expected one of ${widgets.join(', ')}`);
  return record;
}

export const tagOf = (widget: Widget): `mtc-${Widget}` => `mtc-${widget}`;

/** The widget that a tag belongs to. */
export const widgetOf = (tag: string): Widget | undefined => widgets.find((widget) => tagOf(widget) === tag);

/** The part of a page that a tag belongs in. */
export function landmarkOf(tag: string): WidgetRecord['landmark'] {
  const widget = widgetOf(tag);
  return widget ? recordOf(widget).landmark : 'main';
}

/** In an iframe, there is nothing to skip to. */
export const hasEmbedPage = (widget: Widget): boolean => recordOf(widget).frameHeight !== undefined;

/** The attributes of a widget, with their values: its own, then those of every widget. */
export const attributeEntries = (widget: Widget): [name: string, values: AttributeValues][] =>
  Object.entries({ ...recordOf(widget).attributes, ...sharedAttributes });

/** The attribute that selects a piece, if there is more than one. */
export const selectorOf = (widget: Widget): string | undefined =>
  attributeEntries(widget).find(([, values]) => 'piece' in values)?.[0];

/** The piece that a widget shows by default. */
export function defaultPieceOf(widget: Widget): string {
  const { id, kind } = recordOf(widget);
  return id ?? defaults[kind as keyof typeof defaults];
}

/** The attributes that make a widget show a piece. */
export function attributesOf(widget: Widget, id: string): Readonly<Record<string, string>> {
  const selector = selectorOf(widget);
  return selector ? { [selector]: id } : {};
}

/** The piece that attributes select, and the other attributes. */
export function pieceOf(
  widget: Widget,
  given: Readonly<Record<string, string>>,
): { id: string; attributes: Readonly<Record<string, string>> } {
  const { [selectorOf(widget) ?? '']: id = defaultPieceOf(widget), ...attributes } = given;
  return { id, attributes };
}

/** Under `dist/`. */
export const folderOfPage = (widget: Widget, id: string, locale: string): string =>
  `embed/${widget}/${id}/${locale}/`;

/** The URL of an embed page may change its look, but never its text or links, so only values from a closed list count. */
const isForPage = (values: AttributeValues): boolean =>
  Array.isArray(values) || ['tokens', 'level', 'page'].some((kind) => kind in values);

/** The attributes that an embed page reads from its own URL, as in `?theme=dark`. */
export const pageAttributes: readonly string[] = [
  ...new Set(
    widgets.flatMap(attributeEntries).flatMap(([name, values]) => (isForPage(values) ? [name] : [])),
  ),
];
