/**
 * Isolates Latin words and number ranges in right-to-left text, because their punctuation would move otherwise. Plain text uses
 * two Unicode characters, and HTML uses `<bdi>`.
 */
import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { mapWords } from '../source/data-keys.ts';
import { mapTextNodes } from './map-text-nodes.ts';
import { element, mapText, text } from './tree.ts';

const [FIRST, LAST] = ['\u2068', '\u2069'];

/** A letter in brackets, as in 510(k), belongs to the word before it. */
const INSIDE =
  /[\p{Script=Latin}\d.,:'’&/@+%=<>≤≥≈±×°− –—-]|(?<=[\p{Script=Latin}\d])\([\p{Script=Latin}\d]+\)/u;
const AT_END = /[\p{Script=Latin}\d]|(?<=[\p{Script=Latin}\d])\([\p{Script=Latin}\d]+\)/u;
/** A hyphen is a minus only where no word ends. */
const SIGN = /[+−<>=≤≥≈±](?=\d)|(?<![^\s(])-(?=\d)/u;

const RUN = new RegExp(
  `\\[@[^\\]]*\\]|&#?\\w+;|(?:${SIGN.source})?[\\p{Script=Latin}\\d](?:(?:${INSIDE.source})*(?:${AT_END.source}))?%?`,
  'gu',
);

/** What text from right to left would put in another order. Numbers with a percent sign or a currency keep theirs. */
const MOVES = /\p{Script=Latin}|[:/+=<>≤≥≈±×−–—()-]/u;

export const isolated = (words: string): string =>
  words.replace(RUN, (run) => (/^[[&]/.test(run) || !MOVES.test(run) ? run : `${FIRST}${run}${LAST}`));

const ISOLATED = new RegExp(`${FIRST}([^${LAST}]*)${LAST}`, 'u');

/** Turns the characters into elements. */
export const withBdi = (nodes: readonly ElementContent[]): ElementContent[] =>
  mapText(nodes, (value) =>
    value
      .split(ISOLATED)
      .map((part, index) => (index % 2 ? element('bdi', {}, part) : text(part)))
      .filter((node) => node.type !== 'text' || node.value !== ''),
  );

/** Isolates the text of a Markdown tree, in place. */
export function isolateNodes(nodes: readonly Nodes[]): void {
  for (const node of nodes)
    visit<Nodes, 'text'>(node, 'text', (found) => void (found.value = isolated(found.value)));
}

/** Isolates each text of a value. */
export const isolateValues = (value: unknown, dataKeys: readonly string[]): unknown =>
  mapWords(value, dataKeys, (words) => mapTextNodes(words, isolated));
