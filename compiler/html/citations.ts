/**
 * Citations: `[@key]` or `[@key; @other]` in a text, with keys from sources.yaml. In HTML each is a number, in reading order,
 * that links to the source in the same element.
 */
import type { ElementContent } from 'hast';
import { element, mapText, mapTemplates, Template, text } from './tree.ts';

const CITATION = /\s*\[(@[^\]]*)\]/g;

export interface Cited {
  key: string;
  /** Offset of the key in the text. */
  offset: number;
}

/** Splits text into plain text and citations. The space before a citation belongs to it, so that no line starts with a number. */
export function splitCitations(text: string): ({ words: string; offset: number } | { cited: Cited[] })[] {
  const parts: ReturnType<typeof splitCitations> = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > end) parts.push({ words: text.slice(end, match.index), offset: end });
    const start = match.index + match[0].indexOf('@');
    const found = [...(match[1] ?? '').matchAll(/@?([^;@\s]+)/g)].map(({ 1: key = '', index }) => ({
      key,
      offset: start + index,
    }));
    const cited = found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index);
    parts.push(cited.length ? { cited } : { words: match[0], offset: match.index });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ words: text.slice(end), offset: end });
  return parts;
}

/** Puts a node in the place of each citation. */
export const withCitations = (nodes: readonly ElementContent[]): ElementContent[] =>
  mapText(nodes, (value) =>
    splitCitations(value).map((part) =>
      'words' in part ? text(part.words) : { type: 'citation', keys: part.cited.map(({ key }) => key) },
    ),
  );

/** Numbers the citations of a piece, in the order of its keys. Adds the cited keys to `keys`. */
export function numberCitations<T>(value: T, keys: string[]): T {
  const link = (key: string): ElementContent => {
    const known = keys.indexOf(key);
    const number = known < 0 ? keys.push(key) : known + 1;
    const id = known < 0 ? `c${number}` : undefined;
    return element('a', { id, href: `#s${number}`, role: 'doc-noteref' }, `${number}`);
  };
  const numbered = (node: ElementContent): ElementContent => {
    if (node.type === 'citation') {
      const links = node.keys.map(link).flatMap((one, index) => (index ? [text(' '), one] : [one]));
      return element('sup', {}, links);
    }
    if (node.type === 'element') return { ...node, children: node.children.map(numbered) };
    if (node.type !== 'call' || !node.args) return node;
    return { ...node, args: node.args.map((arg) => (arg instanceof Template ? templated(arg) : arg)) };
  };
  const templated = ({ nodes, isProse }: Template): Template => new Template(nodes.map(numbered), isProse);
  return mapTemplates(value, templated) as T;
}
