/** Trees and values → TypeScript. Nothing else writes templates. */
import type { Element, ElementContent } from 'hast';
import { Binding, Decoration, Picture, Template } from './tree.ts';
import type { Call } from './tree.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes characters that would end the literal or start an expression. */
const inLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const escaped = (text: string): string =>
  inLiteral(text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character));

/** Elements without an end tag. */
const VOID = /^(br|hr|img|source|wbr)$/;
/** Elements of SVG that have no content, for which `/>` is shorter. */
const SHAPE = /^(path|circle|rect|line|ellipse|polygon|polyline)$/;

function htmlOf(node: ElementContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'raw') return inLiteral(node.value);
  if (node.type === 'call') return `\${${callOf(node)}}`;
  if (node.type === 'element') return elementOf(node);
  // Without a number where citations are refused.
  if (node.type === 'citation') return '';
  throw new TypeError(`A tree to print contains a ${node.type}.`);
}

function valueOf(value: unknown): string {
  if (value instanceof Binding) return `=\${${value.code}}`;
  return value === true ? '' : `="${escaped(String(value))}"`;
}

function elementOf({ tagName, properties, children }: Element): string {
  const attributes = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]: [string, unknown]) => ` ${name}${valueOf(value)}`)
    .join('');
  if (SHAPE.test(tagName)) return `<${tagName}${attributes}/>`;
  const start = `<${tagName}${attributes}>`;
  return VOID.test(tagName) ? start : `${start}${children.map(htmlOf).join('')}</${tagName}>`;
}

const callOf = ({ name, args }: Call): string =>
  args ? `kit.${name}(${args.map((arg) => print(arg)).join(', ')})` : `kit.${name}`;

const isCalling = (node: ElementContent): boolean =>
  node.type === 'call' || (node.type === 'element' && node.children.some(isCalling));

function templateOf({ nodes, isProse }: Template): string {
  const literal = `html\`${nodes.map(htmlOf).join('')}\``;
  return isProse ? `(${nodes.some(isCalling) ? 'kit' : ''}) => ${literal}` : literal;
}

function pictureOf({ kind, isDecorative }: Picture): string {
  if (kind === 'photo') return `(isBelow, alt = '') => photo(alt, isBelow)`;
  if (isDecorative) return '() => drawing';
  return '(_, alt) => html`<div class="drawing" role="img" aria-label=${alt}>${drawing}</div>`';
}

/** The TypeScript source of a value. */
export function print(value: unknown, indent = ''): string {
  if (value instanceof Template) return templateOf(value);
  if (value instanceof Decoration)
    return value.kind === 'photo' ? `${value.name}('', () => true)` : value.name;
  if (value instanceof Picture) return pictureOf(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((item: unknown) => print(item, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${print(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (inside.length === 0) return `${open}${close}`;
  return `${open}\n${inside.map((item) => `${deeper}${item},\n`).join('')}${indent}${close}`;
}

/** Whether the module of a value needs `html`. */
export function hasTemplate(value: unknown): boolean {
  if (value instanceof Picture) return value.kind === 'drawing' && !value.isDecorative;
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Template || Object.values(value).some(hasTemplate);
}

/** The pictures of a value. */
export function picturesIn(value: unknown): Picture[] {
  if (value instanceof Picture) return [value];
  if (typeof value !== 'object' || value === null || value instanceof Template) return [];
  return Object.values(value).flatMap(picturesIn);
}
