/** Renames in HTML: tags, attributes, styles and scripts, but not the words that a reader sees. */
import MagicString from 'magic-string';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import type { Rename } from './names.ts';
import { renameScript } from './script.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that are read by people. */
const READ =
  /^(alt|content|label|placeholder|title|value|aria-(label|description|valuetext|roledescription))$/;

/** The ranges of a tag without the attributes that are read. */
function rangesOf({ startTag, endTag, attrs = {} }: Token.ElementLocation): [start: number, end: number][] {
  if (!startTag) return [];
  const read = Object.entries(attrs).filter(([name]) => READ.test(name));
  const cuts = read.map(([, { startOffset, endOffset }]) => [startOffset, endOffset] as const);
  cuts.sort(([a], [b]) => a - b);
  const starts = [startTag.startOffset, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), startTag.endOffset];
  return [
    ...starts.map((start, at): [number, number] => [start, ends[at] ?? start]),
    ...(endTag ? [[endTag.startOffset, endTag.endOffset] as [number, number]] : []),
  ];
}

export function renamePage(html: string, rename: Rename): string {
  const changed = new MagicString(html);
  const replace = (start: number, end: number, how: Rename): void => {
    const text = html.slice(start, end);
    const next = how(text);
    if (next !== text) changed.update(start, end, next);
  };
  const inScript: Rename = (text) => renameScript(text, rename)?.code ?? text;
  const visit = (node: Node, within = ''): void => {
    const place = node.sourceCodeLocation;
    if (place && 'tagName' in node)
      for (const [start, end] of rangesOf(place)) if (start < end) replace(start, end, rename);
    if (place && node.nodeName === '#comment') replace(place.startOffset, place.endOffset, rename);
    if (place && node.nodeName === '#text' && within === 'style')
      replace(place.startOffset, place.endOffset, rename);
    if (place && node.nodeName === '#text' && within === 'script')
      replace(place.startOffset, place.endOffset, inScript);
    const children =
      'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of children) visit(child, node.nodeName);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return changed.toString();
}
