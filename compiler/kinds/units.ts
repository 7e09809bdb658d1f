/**
 * The units in which a translation is compared with its source: a value, an item of a list, a map with data, a block of the body.
 * A unit is as small as what a reader can be shown in English alone.
 */
import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import { digitsIn, haveSameNumbers } from '../checks/numbers.ts';
import { PICTURE, isData, isMap } from '../source/data-keys.ts';
import { HELP, isMarker, withoutMarkers } from '../source/urgent-help.ts';

export interface Keys {
  /** Keys whose values are not prose, besides those that every kind has. */
  dataKeys: readonly string[];
  /** Keys for which a translation has its own values. */
  ownKeys: readonly string[];
}

/** How the files of a kind are taken apart. */
export interface Shape extends Keys {
  /** Whether it has a folder, `<locale>/<name>/<id>.md`, or one file, `<locale>/<name>.yaml`. */
  isFolder: boolean;
  /** Whether a heading and the text below it belong together. */
  hasQuestions?: boolean;
}

/** Hashes of units: of one, of the items of a list, or by key. */
export type Hashes = string | readonly Hashes[] | { readonly [key: string]: Hashes };

/** Keys of the whole piece that are not compared: a translation takes them from its source, or has its own. */
export const isCompared = (key: string, { dataKeys, ownKeys }: Keys): boolean =>
  !isData(key, dataKeys) && !ownKeys.includes(key) && key !== 'reason';

/** A map is one unit if it contains data, because its text depends on it. The box with urgent help is no part of a text. */
export const isUnit = (value: unknown, { dataKeys }: Keys): boolean =>
  !Array.isArray(value) &&
  !(isMap(value) && !Object.keys(value).some((key) => key !== HELP && isData(key, dataKeys)));

/** What must not differ between languages, in the order of the text. */
function factsOf(text: string): string[][] {
  return [...referencesOf(text), digitsIn(readable(text))];
}

/** Citations and addresses. */
const referencesOf = (text: string): string[][] => [
  text.match(/@[\w-]+/g) ?? [],
  text.match(/(?<=\]\()[^)\s]*/g) ?? [],
];

/** A text without them. */
const readable = (text: string): string => text.replace(/\[@[^\]]*\]/g, '').replace(/\]\([^)]*\)/g, ']');

/** What is left of a text without spaces, punctuation and marks, whose changes concern no translator. */
const essence = (text: string): string =>
  (text.normalize('NFKC').match(/\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+|[%‰<>±]/gu) ?? []).join(' ');

/** All texts and data of a unit, but not its picture, nor the words that each language has of its own. */
function textsOf(unit: unknown, { ownKeys }: Keys): string[] {
  if (typeof unit === 'string') return [unit];
  if (Array.isArray(unit)) return unit.flatMap((item: unknown) => textsOf(item, { ownKeys, dataKeys: [] }));
  if (!isMap(unit)) return [];
  return Object.entries(unit)
    .filter(([key]) => !ownKeys.includes(key) && key !== PICTURE)
    .flatMap(([, value]) => textsOf(value, { ownKeys, dataKeys: [] }));
}

const shortHash = (value: unknown, length: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);

const joined = (unit: unknown, keys: Keys): string => textsOf(unit, keys).join('\n');

/** The hash of the words, a dot, and the hash of the facts in their order: two figures may have changed places. */
export const hashOfUnit = (unit: unknown, keys: Keys): string =>
  `${shortHash(textsOf(unit, keys).map(essence), 8)}.${shortHash(factsOf(joined(unit, keys)), 6)}`;

/** Whether two hashes are of units with the same facts. */
export const haveSameFacts = (one: string, other: string): boolean => one.slice(9) === other.slice(9);

/** Whether a translation agrees with its source in the facts, which each has in its own order. */
export function agreeInFacts(source: unknown, own: unknown, keys: Keys, locale: string): boolean {
  const [english, other] = [joined(source, keys), joined(own, keys)];
  const sorted = (text: string): string => JSON.stringify(referencesOf(text).map((facts) => facts.sort()));
  return sorted(english) === sorted(other) && haveSameNumbers(readable(english), readable(other), locale);
}

export function hashesOf(value: unknown, keys: Keys): Hashes {
  if (Array.isArray(value)) return value.map((item: unknown) => hashOfUnit(item, keys));
  if (isUnit(value, keys) || !isMap(value)) return hashOfUnit(value, keys);
  // Sorted, because the order of keys means nothing.
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => key !== HELP)
      .sort()
      .map((key) => [key, hashesOf(value[key], keys)]),
  );
}

/** A block of the body: its Markdown, and its nodes. A box with urgent help belongs to the block before it. */
export interface Block {
  text: string;
  nodes: readonly RootContent[];
}

/** @param isByQuestion Whether a heading and what follows is one block. */
export function blocksOf(body: readonly RootContent[], markdown: string, isByQuestion = false): Block[] {
  const groups: RootContent[][] = [];
  for (const node of body) {
    const starts = !isMarker(node) && (!isByQuestion || (node.type === 'heading' && node.depth === 2));
    if ((starts && !groups.at(-1)?.every(isMarker)) || groups.length === 0) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  return groups.map((nodes) => ({
    text: textIn(nodes, markdown),
    nodes,
  }));
}

function textIn(nodes: readonly RootContent[], markdown: string): string {
  const words = nodes.filter((node) => !isMarker(node));
  const [start, end] = [words[0]?.position?.start.offset, words.at(-1)?.position?.end.offset];
  return withoutMarkers(markdown.slice(start ?? 0, end ?? 0));
}

/** A piece, taken apart: the compared values of its front matter, and its body. */
export interface Units {
  values: Readonly<Record<string, unknown>>;
  blocks: readonly Block[];
}

const compared = (values: Units['values'], kind: Keys): object =>
  Object.fromEntries(Object.entries(values).filter(([key]) => isCompared(key, kind)));

/** What a translator saw of the source, as hashes. */
export const seenOf = ({ values, blocks }: Units, kind: Keys): Hashes => ({
  ...(hashesOf(compared(values, kind), kind) as Record<string, Hashes>),
  ...(blocks.length > 0 ? { body: blocks.map(({ text }) => hashOfUnit(text, kind)) } : {}),
});

/** One hash for all of it: `translation.source`. */
export const sourceHashOf = (seen: Hashes): string => shortHash(seen, 12);
