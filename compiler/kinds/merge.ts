/**
 * A translation that is older than its source: what changed in a way that matters is shown in English, unit by unit. A unit stays in
 * the reader's language if only its wording changed.
 */
import type { RootContent } from 'mdast';
import { mapWords } from '../source/data-keys.ts';
import { inEnglish } from '../html/tree.ts';
import { asEnglish } from '../html/words.ts';
import type { Kind } from './kind.ts';
import { hashOfUnit, isCompared, isMap, isUnit, textsOf } from './units.ts';
import type { Block, Hashes, Units } from './units.ts';

interface Merging {
  kind: Pick<Kind, 'dataKeys' | 'ownKeys' | 'protectedKeys'>;
  /** Takes the name of each unit that is shown in English. */
  onEnglish(name: string): void;
}

const sorted = (words: Iterable<string>): string => [...words].sort().join(' ');

/** What must not differ between languages: numbers, citations, the addresses of links. */
function factsOf(text: string): string {
  const citations = text.match(/@[\w-]+/g) ?? [];
  const links = text.match(/(?<=\]\()[^)\s]*/g) ?? [];
  const words = text.replace(/\[@[^\]]*\]/g, '').replace(/\]\([^)]*\)/g, ']');
  const numbers = words.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return [
    sorted(citations),
    sorted(links),
    sorted(numbers.map((number) => number.replaceAll(',', '.'))),
  ].join('|');
}

const isSameInFact = (source: unknown, own: unknown, { kind }: Merging): boolean =>
  factsOf(textsOf(source, kind).join('\n')) === factsOf(textsOf(own, kind).join('\n'));

interface Pair<Item> {
  source: Item;
  own?: Item;
  isChanged: boolean;
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
      isChanged: true,
      ...(source.length === own.length ? { own: own[index] as Item } : {}),
    }));
  const hashes = source.map(hash);
  const kept = hashes.map((one) => known.indexOf(one));
  return source.map((item, index) => {
    const at = kept[index] ?? -1;
    if (at >= 0) return { source: item, own: own[at] as Item, isChanged: false };
    // Between the same neighbours, a changed item takes the place of the item that was translated.
    const before = kept.slice(0, index).findLast((other) => other >= 0) ?? -1;
    const after = kept.slice(index + 1).find((other) => other >= 0) ?? known.length;
    const first = kept.findLastIndex((other, place) => place < index && other >= 0);
    const last = kept.findIndex((other, place) => place > index && other >= 0);
    const gap = (last < 0 ? source.length : last) - first - 1;
    const place = before + (index - first);
    return after - before - 1 === gap
      ? { source: item, own: own[place] as Item, isChanged: true }
      : { source: item, isChanged: true };
  });
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
    return {
      ...marked,
      ...Object.fromEntries(kind.ownKeys.filter((key) => key in own).map((key) => [key, own[key]])),
    };
  };
  const unit = ({ source, own, isChanged }: Pair<unknown>, where: string): unknown => {
    if (own === undefined) return english(source, where);
    if (!isChanged) return own;
    const isProtected = (kind.protectedKeys ?? []).some((key) => name === key || name.startsWith(`${key}.`));
    return isProtected || !isSameInFact(source, own, merging) ? english(source, where) : own;
  };
  if (Array.isArray(source) && Array.isArray(own))
    return pairs<unknown>(source, own, seen, hash).map((pair, index) => unit(pair, `${name}[${index + 1}]`));
  if (isMap(source) && isMap(own) && !isUnit(source, kind)) {
    const merged = Object.entries(source).flatMap(([key, value]) => {
      const inside = isMap(seen) ? (seen[key] as Hashes | undefined) : undefined;
      const path = name ? `${name}.${key}` : key;
      // A word of the glossary that this language has no forms of cannot be explained.
      if (!(key in own) && isMap(value) && kind.ownKeys.some((one) => one in value)) return [];
      return [[key, mergeValue(value, own[key], inside, path, merging)] as const];
    });
    return Object.fromEntries(merged);
  }
  return unit({ source, own, isChanged: seen !== hash(source) }, name);
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
export function mergeStale(kind: Kind, source: Units, own: Units, seen: Hashes | undefined): Merged {
  const english: string[] = [];
  const merging = { kind, onEnglish: (name: string) => void english.push(name) };
  const seenBy = (key: string): Hashes | undefined =>
    isMap(seen) ? (seen[key] as Hashes | undefined) : undefined;
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(own.values).filter(([key]) => !isCompared(key, kind) || key in source.values),
  );
  for (const [key, value] of Object.entries(source.values))
    if (isCompared(key, kind)) values[key] = mergeValue(value, own.values[key], seenBy(key), key, merging);
  const hash = ({ text }: Block): string => hashOfUnit(text, kind);
  const body = pairs(source.blocks, own.blocks, seenBy('body'), hash).flatMap((pair, index) => {
    const isKept = pair.own && (!pair.isChanged || isSameInFact(pair.source.text, pair.own.text, merging));
    if (isKept) return pair.own?.nodes ?? [];
    english.push(`text block ${index + 1}`);
    return englishBlock(pair.source);
  });
  return { values, body, english };
}
