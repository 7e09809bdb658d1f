/** Patterns of rules, as people write them → regular expressions. */
import { z } from 'zod';
import { nonEmptyList, text } from '../../schema/fields.ts';
import { oneOf } from '../../source/problem.ts';

/** Patterns by the name under which rules refer to them. */
export type Lists = Readonly<Record<string, readonly string[]>>;

const NAMES = /\{([a-z][a-z0-9-]*)\}/g;

/** Without patterns, it matches nothing. */
const anyOf = (sources: readonly string[]): string => (sources.length ? `(?:${sources.join('|')})` : '(?!)');

// A space inside square brackets stays a character of that class.
const wholeWords = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${source.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '(?: +)' : part))}(?![\\p{L}\\p{N}])`,
    'giu',
  );

/** Puts the patterns of lists in the place of their names. */
const filled = (source: string, known: Lists): string =>
  source.replace(NAMES, (_, name: string) => anyOf(known[name] ?? []));

/** Several patterns, joined into one that matches any of them. */
export const patterns = (known: Lists) =>
  nonEmptyList(text()).transform((sources, context) => {
    const refuse = (message: string): typeof z.NEVER => {
      context.addIssue({ code: 'custom', message, input: sources });
      return z.NEVER;
    };
    const unknown = [...sources.join().matchAll(NAMES)].find(([, name = '']) => !Object.hasOwn(known, name));
    if (unknown) return refuse(`found ${unknown[0]}, expected ${oneOf(Object.keys(known))}`);
    try {
      const whole = wholeWords(filled(anyOf(sources), known));
      return ''.search(whole) < 0
        ? whole
        : refuse('found a pattern that matches empty text, expected one that matches words');
    } catch (error) {
      return refuse(
        `found an invalid regular expression (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  });

/** The lists of a preset, then a file's own, which may contain those of the preset by name. */
export function joinLists(preset: Lists, own: Lists, off: readonly string[]): Lists {
  const filledIn = Object.entries(own).map(([name, list]) => [
    name,
    list.map((source) => filled(source, preset)),
  ]);
  const empty = off.map((name) => [name, []]);
  return Object.fromEntries([...Object.entries(preset), ...filledIn, ...empty]) as Lists;
}
