/** Refuses what a drawing must not contain. Removing it silently would hide that the file is not what it seems. */
import type { CustomPlugin } from 'svgo';
import { attributeProblem, declarationsProblem, elementProblem, sheetProblem } from './drawing-rules.ts';
import { isShared } from './drawing-shapes.ts';
import type { FindShape } from './drawing-shapes.ts';
import { cssOf } from './drawing-styles.ts';
import type { Node } from './drawing-styles.ts';

/** More elements would take the compiler seconds, and slow down every reader's browser. */
const ELEMENTS = 2_000;
const DEPTH = 100;

/** @param found A text at the place of the problem. @param element The number of the element in the source, from 0. */
export type Refuse = (message: string, found?: string | RegExp, element?: number) => void;

/** What stays with the copy of a shape: geometry of its own would have no meaning. */
const UNPLACED = ['x', 'y', 'width', 'height'];

/**
 * @param find Without it, a drawing cannot take shapes of others.
 * @param stage The source file may have a style sheet, `style` and `class`; later stages have only attributes.
 */
export function inspect(
  refuseAt: Refuse,
  find?: FindShape,
  stage: 'source' | 'later' = 'later',
): CustomPlugin {
  const isSource = stage === 'source';
  let elements = 0;
  const refuse = (message: string, found?: string | RegExp): void =>
    refuseAt(message, found, isSource ? elements - 1 : undefined);
  let hasRoot = false;
  /** The open elements, and the ids of those that contain a <use>. */
  const open: Node[] = [];
  const users = new Set<string>();
  const used = new Set<string>();

  function checkShape(href: string, attributes: Node['attributes']): void {
    const shape = find?.(href);
    if (shape && 'problem' in shape) refuse(shape.problem, href);
    const placed = UNPLACED.find((name) => name in attributes);
    if (placed)
      refuse(
        `found ${placed} on a <use> of ${href}, expected transform="translate(…)"`,
        new RegExp(`\\b${placed}\\s*=`),
      );
  }

  function checkAttributes({ name: element, attributes }: Node): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (find && element === 'use' && name === 'href' && isShared(value)) {
        checkShape(value, attributes);
        continue;
      }
      if (isSource && name === 'class') continue;
      if (element === 'style' && name === 'type') continue;
      const isStyle = isSource && name === 'style';
      const problem = isStyle ? declarationsProblem(value) : attributeProblem(name, value);
      if (problem) refuse(...problem);
    }
  }

  function noteUse({ name, attributes }: Node): void {
    if (name !== 'use') return;
    const href = attributes['href'] ?? attributes['xlink:href'] ?? '';
    // The copy of a shape contains no <use>.
    if (isShared(href)) return;
    used.add(href.slice(1));
    for (const { attributes: around } of open) if (around['id']) users.add(around['id']);
  }

  return {
    name: 'inspect',
    fn: () => ({
      element: {
        enter: (node, parent) => {
          const { name, attributes } = node;
          open.push(node);
          if (open.length > DEPTH) refuse('found elements nested too deeply, expected a few levels');
          elements += 1;
          if (parent.type === 'root') {
            if (hasRoot) refuse('found a second drawing in the file, expected one <svg>');
            hasRoot = true;
          }
          const isSheet = isSource && name === 'style';
          const problem = isSheet ? undefined : elementProblem(name);
          if (problem) refuse(problem, `<${name}`);
          if (parent.type === 'root' && name !== 'svg') refuse(`found <${name}>, expected <svg>`, `<${name}`);
          if (parent.type === 'root' && !attributes['viewBox'])
            refuse('found no viewBox on <svg>, expected one', '<svg');
          if (isSheet) {
            const found = sheetProblem(cssOf(node));
            if (found) refuse(...found);
          }
          if (!problem) checkAttributes(node);
          noteUse(node);
        },
        exit: () => {
          open.pop();
        },
      },
      doctype: {
        enter: ({ data }) => {
          if (data.doctype.includes('['))
            refuse('found declarations in <!DOCTYPE>, expected plain SVG', /<!DOCTYPE/i);
        },
      },
      instruction: {
        enter: ({ name }) => {
          if (name !== 'xml') refuse(`found <?${name}?>, expected plain SVG`, `<?${name}`);
        },
      },
      cdata: {
        enter: (_, parent) => {
          if (isSource && parent.type === 'element' && parent.name === 'style') return;
          refuse('found <![CDATA[, expected plain text', '<![CDATA[');
        },
      },
      root: {
        exit: () => {
          if (!hasRoot) refuseAt('found no drawing, expected <svg>');
          if (elements > ELEMENTS)
            refuseAt(`found ${elements} elements, expected at most ${ELEMENTS}: simplify the drawing`);
          const nested = [...used].find((id) => users.has(id));
          if (nested !== undefined)
            refuseAt(
              `found <use> of #${nested}, which holds a <use> itself, expected one level`,
              `#${nested}`,
            );
        },
      },
    }),
  };
}
