/** Finds glossary terms in a text, each at its first occurrence. */
import type { Element, ElementContent } from 'hast';
import { call, mapText, text } from './tree.ts';

export interface Entry {
  id: string;
  /** The forms in which texts write the term. */
  forms: readonly string[];
}

/** Scripts without spaces between words. Their punctuation is not meant: only letters are looked up here. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
/** Korean has spaces, but writes particles to the end of a word, whatever the script of the word. */
const HANGUL = '\\p{scx=Hang}';

const startsUnspaced = new RegExp(`^${UNSPACED}`, 'u');
/** The end of a form where a word may go on with any letter. */
const endsAnywhere = new RegExp(`(?:${UNSPACED}|${HANGUL})$`, 'u');

/** A letter or digit that continues a word written with spaces. */
const NOT_AFTER = `(?<!(?!${UNSPACED})[\\p{L}\\p{N}])`;
const NOT_BEFORE = `(?!(?!${UNSPACED}|${HANGUL})[\\p{L}\\p{N}])`;

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * Finds the longest form first. A word begins and ends at a letter or digit, and the search starts only at the first. Where a
 * script writes no spaces, words have no such boundary, and neither has a Latin word among them.
 */
function patternOf(forms: readonly string[]): RegExp | undefined {
  const sorted = [...forms].map((form) => form.trim()).sort((a, b) => b.length - a.length);
  const alternatives = (some: readonly string[]): string =>
    some.map((form) => `${escaped(form)}${endsAnywhere.test(form) ? '' : NOT_BEFORE}`).join('|');
  const anywhere = alternatives(sorted.filter((form) => startsUnspaced.test(form)));
  const words = alternatives(sorted.filter((form) => !startsUnspaced.test(form)));
  const all = [anywhere, words && `${NOT_AFTER}(?:${words})`].filter((one) => one !== '');
  return all.length > 0 ? new RegExp(all.join('|'), 'giu') : undefined;
}

/** Forms that differ only in case and spaces are the same. */
export const keyOf = (form: string): string => form.trim().replace(/\s+/g, ' ').toLowerCase();

export class Terms {
  /** The terms found so far, in reading order. */
  readonly found: string[] = [];
  private readonly ids = new Map<string, string>();
  private readonly pattern: RegExp | undefined;

  constructor(entries: readonly Entry[]) {
    for (const { id, forms } of entries) for (const form of forms) this.ids.set(keyOf(form), id);
    this.pattern = patternOf(entries.flatMap(({ forms }) => forms));
  }

  /** Splits text into plain text and terms, which are numbered in reading order. */
  split(text: string): { words: string; number?: number }[] {
    if (!this.pattern) return [{ words: text }];
    const parts: { words: string; number?: number }[] = [];
    let end = 0;
    for (const { 0: words, index } of text.matchAll(this.pattern)) {
      const id = this.ids.get(keyOf(words));
      if (id === undefined || this.found.includes(id)) continue;
      if (index > end) parts.push({ words: text.slice(end, index) });
      parts.push({ words, number: this.found.push(id) });
      end = index + words.length;
    }
    if (end < text.length) parts.push({ words: text.slice(end) });
    return parts;
  }
}

/** Links cannot contain a button, and text in English has no terms of this language. */
const isClosed = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' || properties['lang'] !== undefined;

/** Explains terms, but not everywhere. */
export const withTerms =
  (terms: Terms | undefined) =>
  (nodes: readonly ElementContent[]): ElementContent[] =>
    mapText(nodes, (value, parents) => {
      if (!terms || parents.some(isClosed)) return [text(value)];
      return terms
        .split(value)
        .map(({ words, number }) =>
          number === undefined ? text(words) : call('term', number, words.replace(/ \u00a0+/g, ' ')),
        );
    });
