/** Checks a translation against its source: nothing is missing, no number differs, and the source has not changed since. */
import { createHash } from 'node:crypto';
import { oneOf, show, expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import { at } from '../schema/references.ts';
import { PICTURE, isData, isMap } from '../source/data-keys.ts';
import { HELP } from '../source/urgent-help.ts';
import { digitsIn, haveSameNumbers } from './numbers.ts';
import type { TextRun } from './text-runs.ts';

/** A text with its file. */
export interface Text {
  path: string;
  front: Yaml;
  runs: readonly TextRun[];
}

/** The translation data of a file. */
export interface Translation {
  source: string;
  same?: string[] | undefined;
}

/** The hash of older versions, of every character. Translations that have it are still compared by it. */
export function wordHashOf({ runs }: Pick<Text, 'runs'>): string {
  const seen = runs.map(({ text, citations, links }) => [
    text.trim(),
    ...[...citations, ...links].map(({ text }) => text),
  ]);
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 12);
}

/** Keys for which a translation of any kind has its own values. */
const OWN_KEYS = ['status', 'translation', 'reason', 'successor'];

/** What a check of a translation needs to know of its kind. */
export interface Comparison {
  dataKeys: readonly string[];
  ownKeys: readonly string[];
  inheritedKeys: readonly string[];
  /** Whether numbers can differ between languages, because they are checked elsewhere. */
  hasOwnNumbers?: boolean;
}

const isOwn = (key: string, { ownKeys }: Comparison): boolean =>
  OWN_KEYS.includes(key) || ownKeys.includes(key);

/** @param locale The language of the translation. */
export function checkTranslation(
  own: Text,
  source: Text,
  kind: Comparison & { locale: string },
  report: Report,
): void {
  compareData(own, source, kind, report);
  const runs = (text: Text): TextRun[] => text.runs.filter(({ block }) => !isOwn(block, kind));
  const [found, expected] = [runs(own), runs(source)];
  if (found.length !== expected.length) {
    const message = `found ${found.length} texts, expected ${expected.length}, as in ${source.path}`;
    report(`${message}${firstOdd(found, expected)}`, found.at(-1)?.place(0));
    return;
  }
  found.forEach((run, index) => {
    const original = expected[index];
    if (!original) return;
    const tell = (what: string, of: (run: TextRun) => string[]): void => {
      const [is, ought] = [of(run).join(', '), of(original).join(', ')];
      if (is === ought) return;
      report(
        `found the ${what} ${is || 'none'}, expected ${ought || 'none'}, as in ${source.path}`,
        run.place(0),
      );
    };
    if (!kind.hasOwnNumbers) {
      if (!haveSameNumbers(original.text, run.text, kind.locale)) tell('numbers', numbers);
      tell('links', ({ links }) => links.map(({ text }) => text));
    }
    tell('citations', ({ citations }) => citations.map(({ text }) => text));
  });
}

/** Which text is the first that has no counterpart. Those of the source are known by their place and what must not differ. */
function firstOdd(found: readonly TextRun[], expected: readonly TextRun[]): string {
  const isAlike = (own: TextRun | undefined, other: TextRun | undefined): boolean =>
    own?.block === other?.block &&
    JSON.stringify([own && numbers(own), own?.citations.length]) ===
      JSON.stringify([other && numbers(other), other?.citations.length]);
  const index = Array.from({ length: Math.max(found.length, expected.length) }).findIndex(
    (_, place) => !isAlike(found[place], expected[place]),
  );
  const [own, other] = [found[index], expected[index]];
  const [lacks, run] = found.length < expected.length ? ['missing', other] : ['too many', own];
  return run
    ? `: the first that is ${lacks} may be ${show(run.text.trim())} (line ${run.place(0).line})`
    : '';
}

const numbers = ({ text }: TextRun): string[] => digitsIn(text).sort();

/** Reports English text in a translation, except abbreviations and text that it lists as the same on purpose. */
export function checkSame(own: Text, source: Text, { same = [] }: Translation, report: Report): void {
  const english = new Set(source.runs.map(({ text }) => text.trim()));
  for (const { text, place } of own.runs) {
    const words = text.trim();
    if (/\p{Ll}/u.test(words) && english.has(words) && !same.includes(words))
      report(
        `found ${show(words)} as in ${source.path}, expected a translation, or the same text in the list translation.same`,
        place(0),
      );
  }
}

/** Reports a changed source, and what readers see of it. */
export function reportStale(
  { front }: Text,
  { path }: Text,
  hash: string,
  english: readonly string[],
  { source }: Translation,
  report: Report,
): void {
  const message = `translation.source: ${expectedMessage(source, `"${hash}", the current hash of ${path}`)}`;
  const shown = english.length > 0 ? `. Shown in English until then: ${english.join(', ')}` : '';
  const place = front.locate(['translation', 'source']);
  report(`${message}: it has changed since it was translated${shown}`, place, 'warning');
}

/** Reports values that a translation repeats, but not as they are in its source. */
export function checkInherited({ front }: Text, source: Text, keys: readonly string[], report: Report): void {
  for (const key of keys) {
    const [own, expected] = [at(front.value, key), at(source.front.value, key)];
    if (own === undefined || JSON.stringify(own) === JSON.stringify(expected)) continue;
    const message = `${key}: found ${show(own)}, expected ${show(expected)}, as in ${source.path}, which is used`;
    report(message, front.locate([key]), 'warning');
  }
}

/** Ids, counts, dates and the length of lists must match the source. */
function compareData({ front }: Text, source: Text, kind: Comparison, report: Report): void {
  const walk = (own: unknown, other: unknown, path: string[]): void => {
    const key = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
    const place = front.locate(path);
    const name = path.join('.');
    const expected = (what: string): void => report(`${name}: ${what}, as in ${source.path}`, place);
    if (Array.isArray(own) && Array.isArray(other)) {
      if (own.length !== other.length) expected(`found ${own.length} items, expected ${other.length}`);
      else own.forEach((item, index) => walk(item, other[index], [...path, `${index}`]));
    } else if (isMap(own) && isMap(other)) {
      for (const step of new Set([...Object.keys(own), ...Object.keys(other)])) {
        if (isOwn(step, kind) || (path.length === 0 && kind.inheritedKeys.includes(step))) continue;
        // A list has the box with urgent help where the source has it.
        if ((step === HELP && path.length === 1) || (step === PICTURE && !(step in own))) continue;
        if (!(step in own)) expected(`missing ${step}, expected it`);
        else if (!(step in other)) expected(`found ${step}, expected ${oneOf(Object.keys(other))}`);
        else walk(own[step], other[step], [...path, step]);
      }
    } else if (isData(key, kind.dataKeys) && own !== other) {
      expected(`found ${show(own)}, expected ${show(other)}`);
    }
  };
  walk(front.value, source.front.value, []);
}
