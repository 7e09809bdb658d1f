/**
 * What a text becomes: a tree of HTML (hast), plus two kinds of nodes of our own. Properties have the names of attributes, because
 * only our printer reads them.
 */
import type { Element, ElementContent } from 'hast';
// Adds nodes of checked markup, which drawings need.
import type {} from 'mdast-util-to-hast';
import type { RenderContext } from '../../src/lib/piece.ts';

/** A call of the widget's render context, such as `kit.heading(2, words)`. `toggle` is a value, so it has no arguments. */
export interface Call {
  type: 'call';
  name: keyof RenderContext;
  args?: readonly (number | string | Template)[];
}

/** The place of a citation. `numberCitations` turns it into links. */
export interface Citation {
  type: 'citation';
  keys: readonly string[];
}

declare module 'hast' {
  interface ElementContentMap {
    call: Call;
    citation: Citation;
  }
  interface RootContentMap {
    call: Call;
    citation: Citation;
  }
}

/** A tree that becomes a Lit template. It is a class, so that no object in the content can be mistaken for it. */
export class Template {
  readonly nodes: readonly ElementContent[];
  /** Whether it becomes a function of the render context, even if it calls nothing. */
  readonly isProse: boolean;

  constructor(nodes: readonly ElementContent[], isProse = false) {
    this.nodes = nodes;
    this.isProse = isProse;
  }
}

/** A picture in the module of a piece, which imports it from a module of its own. */
export class Picture {
  readonly kind: 'drawing' | 'photo';
  /** The module, relative to the generated folder. */
  readonly module: string;
  /** Whether it has no description. */
  readonly isDecorative: boolean;

  constructor(kind: Picture['kind'], module: string, isDecorative: boolean) {
    this.kind = kind;
    this.module = module;
    this.isDecorative = isDecorative;
  }
}

/** A picture that only decorates: a template, of which a piece may have several. */
export class Decoration extends Picture {
  /** Its name in the module of a piece. */
  get name(): string {
    return this.module.replace(/^media\/|\.ts$/g, '').replace(/^|\W/g, '_');
  }
}

/** `Words` during compilation: plain text, or a tree. */
export type TreeWords = string | Template;

type Child = ElementContent | TreeWords | readonly ElementContent[];

/** The value of an attribute or a property that the template computes. */
export class Binding {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

type Attributes = Record<string, string | number | Binding | undefined>;

export const element = (tagName: string, attributes: Attributes, ...children: readonly Child[]): Element => ({
  type: 'element',
  tagName,
  properties: attributes as unknown as Element['properties'],
  children: children.flatMap(nodesOf),
});

/** The attributes of what is shown in English inside a translation. */
export const inEnglish = { lang: 'en', dir: 'ltr' } as const;

export const text = (value: string): ElementContent => ({ type: 'text', value });

export const call = (name: Call['name'], ...args: NonNullable<Call['args']>): Call => ({
  type: 'call',
  name,
  ...(args.length > 0 ? { args } : {}),
});

/** The nodes inside a text. */
export function nodesOf(child: Child): readonly ElementContent[] {
  if (typeof child === 'string') return [text(child)];
  if (child instanceof Template) return child.nodes;
  return 'type' in child ? [child] : child;
}

/** A template, for the widget to place. */
export const template = (...children: readonly Child[]): Template => new Template(children.flatMap(nodesOf));

/** A template that needs the render context: heading levels, links, icons. */
export const prose = (...children: readonly Child[]): Template =>
  new Template(children.flatMap(nodesOf), true);

/** Replaces the text nodes of a tree. */
export function mapText(
  nodes: readonly ElementContent[],
  change: (value: string, parents: readonly Element[]) => readonly ElementContent[],
  parents: readonly Element[] = [],
): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'text') return change(node.value, parents);
    if (node.type !== 'element') return [node];
    return [{ ...node, children: mapText(node.children, change, [...parents, node]) }];
  });
}

/** Changes every template of a value, in the order of its keys, the templates inside calls included. */
export function mapTemplates(value: unknown, change: (template: Template) => Template): unknown {
  if (value instanceof Template) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTemplates(item, change));
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTemplates(item, change)]));
}

/** The text of a tree, without citations. */
export function textOf(words: Child): string {
  return nodesOf(words)
    .map((node): string => {
      if (node.type === 'text') return node.value;
      if (node.type === 'element') return textOf(node.children);
      if (node.type !== 'call') return '';
      return (node.args ?? []).map((arg) => (typeof arg === 'number' ? '' : textOf(arg))).join('');
    })
    .join('');
}
