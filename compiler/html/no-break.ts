/** Keeps words on one line: hyphenated compounds in titles, initials such as R & D, and marks beside terms. */
import type { ElementContent } from 'hast';
import { element, mapText, nodesOf, text } from './tree.ts';
import type { TreeWords } from './tree.ts';

/** Puts what a pattern with one group matches into elements that do not break. */
const keep =
  (pattern: RegExp) =>
  (nodes: readonly ElementContent[]): ElementContent[] =>
    mapText(nodes, (value) =>
      value
        .split(pattern)
        .map((part, index) => (index % 2 ? element('span', { class: 'keep' }, part) : text(part)))
        .filter((node) => node.type !== 'text' || node.value !== ''),
    );

export const keepCompounds = keep(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u);

export const keepInitials = keep(/\b([A-Z] & [A-Z])\b/);

/**
 * Some editors write a double space after a full stop as a space and a no-break space. A line could start with the second one,
 * as a gap.
 */
export const withOneSpace = (nodes: readonly ElementContent[]): ElementContent[] =>
  mapText(nodes, (value) => [text(value.replace(/ \u00a0+/g, ' '))]);

/** Quotes that look alike on both sides open after a space or another opening mark. */
const OPENING = /(?:[\p{Ps}\p{Pi}¿¡]|(?<![^\s\p{Ps}\p{Pi}])["'])+$/u;
/** Everything that text would keep on the line of the word before it, with the thin space of French before its marks. */
const CLOSING = /^(?:[\u00a0\u202f]?(?:[^\s\p{L}\p{N}\p{Ps}\p{Pi}]|\p{Pi}(?![\p{L}\p{N}])))+/u;

/** Takes what a pattern matches from the text at one end of a list, and returns it as a node. */
function taken(nodes: ElementContent[], at: 0 | -1, pattern: RegExp): ElementContent[] {
  const node = nodes.at(at);
  const [marks] = (node?.type === 'text' && pattern.exec(node.value)) || [];
  if (node?.type !== 'text' || marks === undefined) return [];
  const rest = at ? node.value.slice(0, -marks.length) : node.value.slice(marks.length);
  nodes.splice(at, 1, ...(rest ? [text(rest)] : []));
  return [text(marks)];
}

/** Whether a term is the first or last thing in a node. */
function hasTermAt(node: ElementContent | undefined, at: 0 | -1): boolean {
  if (node?.type === 'element') return hasTermAt(node.children.at(at), at);
  return node?.type === 'call' && node.name === 'term';
}

/**
 * Keeps terms on the line of the marks and citations beside them. A term is a button, and next to a button a browser may end a
 * line anywhere, even before a full stop or U+2060. Only a box around both prevents that (CSS Text 3, section 5.1).
 */
export function bindTerms(nodes: readonly ElementContent[]): ElementContent[] {
  const rest = nodes.map((node) =>
    node.type === 'element' ? { ...node, children: bindTerms(node.children) } : node,
  );
  const done: ElementContent[] = [];
  for (let node = rest.shift(); node; node = rest.shift()) {
    const before = hasTermAt(node, 0) ? taken(done, -1, OPENING) : [];
    const after: ElementContent[] = [];
    if (hasTermAt(node, -1))
      for (let next: ElementContent[]; ; after.push(...next)) {
        next = rest[0]?.type === 'citation' ? rest.splice(0, 1) : taken(rest, 0, CLOSING);
        if (next.length === 0) break;
      }
    const bound = [...before, node, ...after];
    done.push(bound.length > 1 ? element('span', { class: 'bound' }, bound) : node);
  }
  return done;
}

/** Puts the marks after bold text inside it, for bold text that has lines of its own. */
export function withMarksInside(words: TreeWords): ElementContent[] {
  const rest = [...nodesOf(words)];
  const done: ElementContent[] = [];
  for (let node = rest.shift(); node; node = rest.shift()) {
    if (node.type === 'element' && node.tagName === 'strong')
      done.push({ ...node, children: [...node.children, ...taken(rest, 0, CLOSING)] });
    else done.push(node);
  }
  return done;
}
