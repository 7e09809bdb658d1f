/**
 * Citations: `[@key]` or `[@key; @other]` in a text, with keys from sources.yaml. In HTML each is a number, in reading order,
 * that links to the source in the same element.
 */
import { Code } from './code.ts';

const CITATION = /\s*\[(@[^\]]*)\]/g;
// No text can contain this, because files with control characters are refused.
// eslint-disable-next-line no-control-regex
const MARK = /\u0001(\S*?)\u0001/g;

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

export const placeholder = (cited: readonly Cited[]): string =>
  `<sup>${cited.map(({ key }) => `\u0001${key}\u0001`).join(' ')}</sup>`;

/** Numbers the citations of a piece, in the order of its keys. Adds the cited keys to `keys`. */
export function numberCitations<T>(value: T, keys: string[]): T {
  const number = (_: string, key: string): string => {
    const known = keys.indexOf(key);
    if (known >= 0) return link(known + 1);
    return link(keys.push(key), true);
  };
  return mapDeep(value, (text) => text.replace(MARK, number)) as T;
}

const link = (number: number, isFirst = false): string =>
  `<a${isFirst ? ` id="c${number}"` : ''} href="#s${number}" role="doc-noteref">${number}</a>`;

function mapDeep(value: unknown, change: (text: string) => string): unknown {
  if (value instanceof Code) return new Code(change(value.text));
  if (Array.isArray(value)) return value.map((item: unknown) => mapDeep(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapDeep(item, change)]));
}
