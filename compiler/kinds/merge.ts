/**
 * A translation that is older than its source: what changed in a way that matters is shown in English, unit by unit. A unit stays in
 * the reader's language if only its wording changed.
 */
import type { RootContent } from 'mdast';
import { isData, mapWords } from '../source/data-keys.ts';
import { inEnglish } from '../html/tree.ts';
import { asEnglish } from '../html/words.ts';
import type { Kind } from './kind.ts';
import { agreeInFacts, hashOfUnit, haveSameFacts, isCompared, isUnit } from './units.ts';
import { isMap } from '../source/data-keys.ts';
import type { Block, Hashes, Units } from './units.ts';

interface Merging {
  kind: Pick<Kind, 'dataKeys' | 'ownKeys' | 'protectedKeys' | 'nameKeys'>;
  /** The language of the translation. */
  locale: string;
  /** Takes the name of each unit that is shown in English. */
  onEnglish(name: string): void;
}

interface Pair<Item> {
  source: Item;
  own?: Item;
  /** The hash of what was translated, if it is known. */
  seen?: Hashes | undefined;
}

/** Finds the own item of each item of the source, by the hashes of what was translated. */
function pairs<Item>(
  source: readonly Item[],
  own: readonly Item[],
  seen: Hashes | undefined,
  hash: (item: Item) => string,
): Pair<Item>[] {
  const known = Array.isArray(seen) && seen.length === own.length ? (seen as readonly Hashes[]) : undefined;
  // Without what was seen, only lists of the same length can be compared.
  if (!known)
    return source.map((item, index) => ({
      source: item,
      ...(source.length === own.length ? { own: own[index] as Item } : {}),
    }));
  const kept = source.map((item) => known.indexOf(hash(item)));
  return source.map((item, index) => {
    const at = kept[index] ?? -1;
    if (at >= 0) return { source: item, own: own[at] as Item, seen: known[at] };
    // Between the same neighbours, a changed item takes the place of the item that was translated.
    const first = kept.findLastIndex((other, place) => place < index && other >= 0);
    const last = kept.findIndex((other, place) => place > index && other >= 0);
    const before = kept[first] ?? -1;
    const after = kept[last] ?? known.length;
    const gap = (last < 0 ? source.length : last) - first - 1;
    const place = before + (index - first);
    return after - before - 1 === gap
      ? { source: item, own: own[place] as Item, seen: known[place] }
      : { source: item };
  });
}

/** Whether an own unit is shown: it has the facts of its source, and so had the text that was translated. */
function isKept(
  { source, own, seen }: Pair<unknown>,
  isProtected: boolean,
  { kind, locale }: Merging,
): boolean {
  const hash = hashOfUnit(source, kind);
  const isReworded = !isProtected && (typeof seen !== 'string' || haveSameFacts(seen, hash));
  return (
    hasShape(source, own, kind) && agreeInFacts(source, own, kind, locale) && (seen === hash || isReworded)
  );
}

/** Whether a unit has the texts of its source, in the same places. */
function hasShape(source: unknown, own: unknown, kind: Merging['kind']): boolean {
  if (Array.isArray(source) && Array.isArray(own))
    return source.length === own.length && source.every((item, index) => hasShape(item, own[index], kind));
  if (!isMap(source) || !isMap(own)) return typeof source === typeof own && !isMap(source) && !isMap(own);
  return [...new Set([...Object.keys(source), ...Object.keys(own)])]
    .filter((key) => !kind.ownKeys.includes(key) && !isData(key, kind.dataKeys))
    .every((key) => key in source && key in own && hasShape(source[key], own[key], kind));
}

/** An own unit of the same shape, with the data of its source. */
function withDataOf(source: unknown, own: unknown, kind: Merging['kind']): unknown {
  if (Array.isArray(source) && Array.isArray(own))
    return own.map((item: unknown, index) => withDataOf(source[index], item, kind));
  if (!isMap(source) || !isMap(own)) return own;
  const values = Object.entries(source).map(([key, value]) => [
    key,
    isData(key, kind.dataKeys) ? value : withDataOf(value, own[key], kind),
  ]);
  const ownValues = Object.entries(own).filter(([key]) => kind.ownKeys.includes(key));
  return { ...Object.fromEntries(values), ...Object.fromEntries(ownValues) };
}

/** A value of the translation, or of the source where it has to be. */
function mergeValue(
  source: unknown,
  own: unknown,
  seen: Hashes | undefined,
  name: string,
  merging: Merging,
): unknown {
  const { kind } = merging;
  const hash = (value: unknown): string => hashOfUnit(value, kind);
  const english = (value: unknown, where: string): unknown => {
    merging.onEnglish(where);
    const marked = mapWords(value, kind.dataKeys, asEnglish);
    if (!isMap(marked) || !isMap(own)) return marked;
    const keys = [...kind.ownKeys, ...(kind.nameKeys ?? [])].filter((key) => key in own);
    return { ...marked, ...Object.fromEntries(keys.map((key) => [key, own[key]])) };
  };
  const isProtected = (kind.protectedKeys ?? []).some((key) => name === key || name.startsWith(`${key}.`));
  const unit = (pair: Pair<unknown>, where: string): unknown =>
    isKept(pair, isProtected, merging)
      ? withDataOf(pair.source, pair.own, kind)
      : english(pair.source, where);
  if (Array.isArray(source) && Array.isArray(own))
    return pairs<unknown>(source, own, seen, hash).map((pair, index) => unit(pair, `${name}[${index + 1}]`));
  if (isMap(source) && isMap(own) && !isUnit(source, kind)) {
    const merged = Object.entries(source).flatMap(([key, value]): [string, unknown][] => {
      if (isData(key, kind.dataKeys)) return [[key, value]];
      const inside = isMap(seen) ? (seen[key] as Hashes | undefined) : undefined;
      const path = name ? `${name}.${key}` : key;
      // A word of the glossary that this language has no forms of cannot be explained.
      if (!(key in own) && isMap(value) && kind.ownKeys.some((one) => one in value)) return [];
      return [[key, mergeValue(value, own[key], inside, path, merging)]];
    });
    return Object.fromEntries(merged);
  }
  return unit({ source, own, seen }, name);
}

/** A block in English, with its language on each node. */
const englishBlock = ({ nodes }: Block): RootContent[] =>
  nodes.map((node) => ({ ...node, data: { ...node.data, hProperties: { ...inEnglish } } }));

export interface Merged {
  values: Record<string, unknown>;
  body: RootContent[];
  /** Names of the units that are in English. */
  english: string[];
}

/** @param seen What was translated, if it is known. */
export function mergeStale(
  { kind, locale }: { kind: Kind; locale: string },
  source: Units,
  own: Units,
  seen: Hashes | undefined,
): Merged {
  const english: string[] = [];
  const merging = { kind, locale, onEnglish: (name: string) => void english.push(name) };
  const seenBy = (key: string): Hashes | undefined =>
    isMap(seen) ? (seen[key] as Hashes | undefined) : undefined;
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(own.values).filter(([key]) => !isCompared(key, kind) || key in source.values),
  );
  for (const [key, value] of Object.entries(source.values))
    if (isCompared(key, kind)) values[key] = mergeValue(value, own.values[key], seenBy(key), key, merging);
  const hash = ({ text }: Block): string => hashOfUnit(text, kind);
  const body = pairs(source.blocks, own.blocks, seenBy('body'), hash).flatMap((pair, index) => {
    const texts = { source: pair.source.text, own: pair.own?.text, seen: pair.seen };
    if (pair.own && isKept(texts, false, merging)) return pair.own.nodes;
    english.push(`text block ${index + 1}`);
    return englishBlock(pair.source);
  });
  return { values, body, english };
}
