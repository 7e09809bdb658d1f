/** Renames in JavaScript: in strings, templates, regular expressions and identifiers, with a source map. */
import { parse } from 'acorn';
import type { AnyNode } from 'acorn';
import MagicString from 'magic-string';
import type { Rename } from './names.ts';

export interface Renamed {
  code: string;
  map: { mappings: string };
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes inside a node. The path of an import is not among them, because it leads to a file of the source. */
const inside = (node: AnyNode): AnyNode[] =>
  Object.entries(node)
    .filter(([key]) => key !== 'source' || !/^(Import|Export)/.test(node.type))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
    .filter(isNode);

/** @throws If a new name is already another name in this module. */
export function renameScript(code: string, rename: Rename): Renamed | undefined {
  const changed = new MagicString(code);
  const [names, renamed] = [new Set<string>(), new Map<string, string>()];
  const done = new Set<number>();
  const visit = (node: AnyNode): void => {
    const isName = node.type === 'Identifier' || node.type === 'PrivateIdentifier';
    if ((isName || node.type === 'Literal' || node.type === 'TemplateElement') && !done.has(node.start)) {
      // In `{ name }`, the key and the value are two nodes in one place.
      done.add(node.start);
      const text = code.slice(node.start, node.end);
      const next = rename(text);
      if (isName) next === text ? names.add(text) : renamed.set(text, next);
      if (next !== text) changed.update(node.start, node.end, next);
    }
    inside(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }));
  for (const [from, to] of renamed)
    if (names.has(to))
      throw new Error(
        `content/clinic.yaml: found a prefix that turns ${from} into ${to}, expected another: this module has that name already`,
      );
  return changed.hasChanged()
    ? { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) }
    : undefined;
}
