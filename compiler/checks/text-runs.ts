/** The texts of a file, with the place of every character. They are linted, counted and checked for sources. */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { splitCitations } from '../html/citations.ts';
import { isData } from '../source/data-keys.ts';
import type { Place } from '../source/problem.ts';
import { isMarker } from '../source/urgent-help.ts';
import type { Yaml } from '../source/yaml.ts';

interface Placed {
  text: string;
  place: Place;
}

export interface TextRun {
  text: string;
  /** The text that it belongs to: the title of its list, or the text before its list. */
  context?: string;
  /** The other texts of the same comparison: title, groups and note. */
  comparison?: string;
  /** The keys above it in front matter. */
  path?: readonly string[];
  /** Texts of one block share their citations. */
  block: string;
  /** The key of a value in YAML. */
  key?: string | undefined;
  citations: Placed[];
  /** Addresses of links, with their text. */
  links: (Placed & { words: string })[];
  place(offset: number): Place;
}

/** @param at Finds the place of a Markdown position in the file. */
function passage(nodes: readonly Nodes[], block: string, at: (place: Place) => Place, context = ''): TextRun {
  const found: TextRun = { text: '', context, block, citations: [], links: [], place };
  const pieces: { start: number; from: Place; text: string }[] = [];

  function visit(node: Nodes): void {
    const from = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'break') add(' ', from);
    if (node.type === 'link') found.links.push({ text: node.url, words: toString(node), place: at(from) });
    if (node.type === 'text') {
      for (const part of splitCitations(node.value)) {
        if ('words' in part) add(part.words, further(from, node.value, part.offset));
        else
          for (const { key, offset } of part.cited)
            found.citations.push({ text: key, place: at(further(from, node.value, offset)) });
      }
    }
    if ('children' in node) node.children.forEach(visit);
    if (node.type === 'paragraph') add(' ', node.position?.end ?? from);
  }
  function add(text: string, from: Place): void {
    pieces.push({ start: found.text.length, from, text });
    found.text += text;
  }
  function place(offset: number): Place {
    const piece = pieces.findLast(({ start }) => start <= offset);
    return at(piece ? further(piece.from, piece.text, offset - piece.start) : { line: 1, column: 1 });
  }

  nodes.forEach(visit);
  return found;
}

/** The place a number of characters later. */
function further({ line, column }: Place, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}

const itself = (place: Place): Place => place;

export function textRunsOf(body: readonly RootContent[]): TextRun[] {
  let before = '';
  return body
    .filter((node) => !isMarker(node))
    .flatMap((node, index) => {
      const found = blocks(node, `body.${index}`, before);
      const text = found.at(-1)?.text.trim() ?? '';
      before = text.endsWith(':') ? text : '';
      return found;
    });
}

function blocks(node: RootContent, block: string, context: string): TextRun[] {
  if (node.type === 'list')
    return node.children.map((item, index) => passage([item], `${block}.${index}`, itself, context));
  if (node.type === 'blockquote')
    return node.children.flatMap((child, index) => blocks(child, `${block}.${index}`, context));
  return [passage([node], block, itself, context)];
}

/** Lines of the file that contains the YAML. */
export function textRunsIn(
  yaml: Yaml,
  lines: readonly string[],
  dataKeys: readonly string[] = [],
): TextRun[] {
  const walk = (value: unknown, path: string[], title: string): TextRun[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, `${index}`], title));
    if (typeof value === 'object' && value !== null) {
      const runs = walkMap(value, path, title);
      return 'groups' in value ? withComparison(runs) : runs;
    }
    if (typeof value !== 'string') return [];
    const start = yaml.locate(path);
    const run = passage(fromMarkdown(value).children, blockOf(path), inScalar(start, lines), title);
    return [{ ...run, path, key: path.findLast((step) => !/^\d+$/.test(step)) }];
  };
  const walkMap = (value: object, path: string[], title: string): TextRun[] => {
    const own = 'title' in value && path.length ? String(value.title) : title;
    return Object.entries(value)
      .filter(([key]) => !isData(key, dataKeys))
      .flatMap(([key, item]) => walk(item, [...path, key], key === 'title' ? '' : own));
  };
  return walk(yaml.value, [], '');
}

/** Each text of a comparison knows the others. */
function withComparison(runs: readonly TextRun[]): TextRun[] {
  const comparison = runs.map(({ text }) => text.trim()).join(' ');
  return runs.map((run) => ({ ...run, comparison }));
}

/** An item of a list is a block, and so is a drawing with its table. */
function blockOf(path: readonly string[]): string {
  const number = path.findIndex((step) => /^\d+$/.test(step));
  return path[0] === 'rare' || number < 0 ? String(path[0]) : path.slice(0, number + 1).join('.');
}

/** Exact for a value on one line; otherwise the start of the value. */
function inScalar(start: Place, lines: readonly string[]): (place: Place) => Place {
  const first = lines[start.line - 1]?.[start.column - 1] ?? '';
  const quote = /["']/.test(first) ? 1 : 0;
  return ({ line, column }) =>
    line > 1 || /[|>]/.test(first) ? start : { line: start.line, column: start.column + quote + column - 1 };
}
