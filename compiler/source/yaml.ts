/** YAML text → plain values with their places. */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLError } from 'yaml';
import { show } from './problem.ts';
import type { Place, Report } from './problem.ts';
import { tooMuch } from './limits.ts';

export interface Yaml {
  /** Maps, lists, text or null. Scalars stay text, because `0.50` must not become 0.5, and `Yes` must not become true. */
  value: unknown;
  /** The place of the value at this path, or of its nearest existing parent. */
  locate(path: readonly PropertyKey[]): Place;
  locateKey(path: readonly PropertyKey[]): Place;
}

const NOTHING = /^(~|null|Null|NULL)?$/;

/**
 * Values with a colon, or that begin with a special character, need quotes. Keys must not be names of JavaScript's own objects.
 *
 * @returns Undefined if the text cannot be read, after a report.
 * @param above The number of lines before the text in its file.
 * @title YAML says what it seems to say
 * @refused title: Walks: the basics
 * @refused title: *walks*
 * @refused constructor: walks/
 * @accepted title: 'Walks: the basics'
 * @accepted title: '*walks*'
 */
export function parseYaml(text: string, report: Report, above = 0): Yaml | undefined {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + above, column: Math.max(col, 1) };
  };
  let sound = true;
  const refuse = (message: string, offset: number): undefined => {
    sound = false;
    report(message, place(offset));
  };

  // Not the library's conversion, so that aliases are never expanded and `__proto__` is never set.
  function plain(node: unknown): unknown {
    if (isScalar(node)) {
      const crowded = tooMuch(String(node.value));
      if (crowded) return refuse(crowded, start(node));
      return node.type === 'PLAIN' && NOTHING.test(node.source ?? '') ? null : String(node.value);
    }
    if (isSeq(node)) return node.items.map(plain);
    if (isAlias(node))
      return refuse(
        `found the alias *${node.source}, expected the text itself, in quotes if it begins with *`,
        start(node),
      );
    if (!isMap(node)) return null;
    const value: Record<string, unknown> = {};
    for (const { key, value: child } of node.items) {
      if (!isScalar(key)) refuse('found a list or map as a key, expected a word', start(key) ?? start(node));
      else if (String(key.value) in Object.prototype)
        refuse(`found the reserved key ${show(key.value)}, expected another`, start(key));
      else value[String(key.value)] = plain(child);
    }
    return value;
  }

  function find(path: readonly PropertyKey[]): { key: unknown; value: unknown } {
    let at: { key: unknown; value: unknown } = { key: undefined, value: document.contents };
    for (const step of path) {
      const parent = at.value;
      const next: Pair | { key: unknown; value: unknown } | undefined = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === step)
        : isSeq(parent) && parent.items[Number(step)] !== undefined
          ? { key: undefined, value: parent.items[Number(step)] }
          : undefined;
      if (!next) return { key: undefined, value: at.value ?? at.key };
      at = next;
    }
    return at;
  }

  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
  });
  // One problem per line, because others on the same line are usually consequences of the first.
  const told = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = place(error.pos[0]);
    if (!told.has(line)) refuse(sentence(error, text), error.pos[0]);
    told.add(line);
  }
  if (!sound) return undefined;
  const value = plain(document.contents);
  if (!sound) return undefined;
  return {
    value,
    locate: (path) => {
      const { key, value: node } = find(path);
      return place(start(node) ?? start(key) ?? 0);
    },
    locateKey: (path) => {
      const { key, value: node } = find(path);
      return place(start(key) ?? start(node) ?? 0);
    },
  };
}

function start(node: unknown): number;
function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** How to fix common mistakes. The parser's own messages are for programmers. */
const CURES: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: 'the text in quotes, because it begins with * or &',
  BAD_INDENT: 'as many spaces as on the line above',
  BAD_SCALAR_START: 'the text in quotes, because it begins with a special character',
  BLOCK_AS_IMPLICIT_KEY: 'the text in quotes, because it contains a colon, or a - before each item',
  BLOCK_IN_FLOW: 'a closing bracket on the same line',
  MISSING_CHAR: 'a closing quote or bracket, or a space after the colon',
  MULTILINE_IMPLICIT_KEY: 'a space after the colon of each key',
  MULTIPLE_DOCS: 'no second line of ---',
  TAB_AS_INDENT: 'spaces, not a tab',
  UNEXPECTED_TOKEN: 'nothing after the closing quote: put all of the text in quotes',
};

function sentence(error: YAMLError, text: string): string {
  const found = /^[^\n:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
  if (error.code === 'DUPLICATE_KEY') return `found the key ${show(found.trim())} twice, expected it once`;
  if (/call stack/.test(error.message)) return 'found lists or maps nested too deeply, expected a few levels';
  const cure = CURES[error.code] ?? 'keys with values, each on a line of its own';
  if (error.code === 'MULTIPLE_DOCS') return `not valid YAML, expected ${cure}`;
  return `not valid YAML (${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}), expected ${cure}`;
}
