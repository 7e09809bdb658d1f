/**
 * Shapes that drawings share: `<use href="other.svg#id"/>` becomes a copy of that element of media/other.svg, so that a compiled
 * drawing refers to nothing outside itself. In a compressed file, a second copy takes a few bytes.
 */
import { optimize } from 'svgo';
import type { CustomPlugin } from 'svgo';
import { expectedMessage, oneOf } from '../source/problem.ts';
import type { Node } from './drawing-styles.ts';

const NAME = String.raw`[\p{L}\p{N}_.-]+`;
const shared = new RegExp(String.raw`^(${NAME})\.svg#(${NAME})$`, 'u');
const copies = new RegExp(String.raw`<use\b([^>]*) href="(${NAME}\.svg#${NAME})"([^>]*?)/>`, 'gu');

/** The shape at a reference: its markup, or what is wrong with the reference. `undefined` if that is reported elsewhere. */
export type FindShape = (href: string) => { markup: string } | { problem: string } | undefined;

/** Whether a reference is to a shape of another drawing. */
export const isShared = (href: string): boolean => shared.test(href);

/** @param open Reads a drawing by name, as it is once its styles are attributes. @param compile Drawing → its inner markup. */
export function shapeFinder(
  names: readonly string[],
  open: (name: string) => string | undefined,
  compile: (svg: string) => string | undefined,
): FindShape {
  const known = new Map<string, ReturnType<FindShape>>();
  const find: FindShape = (href) => {
    const [, name = '', id = ''] = shared.exec(href) ?? [];
    const files = names.map((one) => `${one}.svg`);
    if (!names.includes(name)) return { problem: expectedMessage(`${name}.svg`, oneOf(files)) };
    const svg = open(name);
    if (svg === undefined) return undefined;
    const { alone, ids, isReferring } = take(svg, id);
    if (!ids.includes(id)) {
      const expected =
        ids.length > 0 ? `${oneOf(ids)}, the ids in ${name}.svg` : `an id in ${name}.svg, which has none`;
      return { problem: expectedMessage(href, expected) };
    }
    if (isReferring) return { problem: `found ${href}, which has references itself, expected shapes only` };
    const markup = compile(alone);
    return markup === undefined ? undefined : { markup };
  };
  return (href) => {
    if (!known.has(href)) known.set(href, find(href));
    return known.get(href);
  };
}

/** Leaves one element of a drawing. */
function take(svg: string, id: string): { alone: string; ids: string[]; isReferring: boolean } {
  const ids: string[] = [];
  let isReferring = false;
  let shape: Node | undefined;
  let depth = 0;
  const plugin: CustomPlugin = {
    name: 'take',
    fn: () => ({
      element: {
        enter: (node) => {
          if (node.attributes['id']) ids.push(node.attributes['id']);
          if (node.attributes['id'] === id) shape ??= node;
          if (shape === node || depth > 0) depth += 1;
          const refers = Object.entries(node.attributes).some(
            ([name, value]) => /href$/.test(name) || value.includes('url('),
          );
          if (depth > 0 && refers) isReferring = true;
        },
        exit: (node, parent) => {
          if (depth > 0) depth -= 1;
          if (parent.type === 'root') node.children = shape && shape !== node ? [shape] : [];
        },
      },
    }),
  };
  const alone = optimize(svg, { plugins: [plugin] }).data;
  return { alone, ids, isReferring };
}

/**
 * Puts the shapes into a drawing, each in place of the `<use>` of it, whose paint and transform it takes.
 *
 * @param most The length at which it stops, because a small file may use a large shape many times.
 */
export function withShapes(svg: string, find: FindShape, most: number): string {
  let length = 0;
  return svg.replace(copies, (_, before: string, href: string, after: string) => {
    const shape = length > most ? undefined : find(href);
    const markup = shape && 'markup' in shape ? shape.markup : '';
    length += markup.length;
    const attributes = `${before}${after}`;
    return attributes === '' ? markup : `<g${attributes}>${markup}</g>`;
  });
}
