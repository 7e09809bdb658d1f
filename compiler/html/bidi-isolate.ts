/**
 * Isolates Latin words and number ranges in right-to-left text, because their punctuation would move otherwise. Plain text uses
 * two Unicode characters, and HTML uses `<bdi>`.
 */

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { mapWords } from '../checks/text-runs.ts';
import type { Yaml } from '../source/yaml.ts';
import { mapTextNodes } from './map-text-nodes.ts';

const [FIRST, LAST] = ['\u2068', '\u2069'];

const RUN =
  /\[@[^\]]*\]|&#?\w+;|[\p{Script=Latin}\d](?:[\p{Script=Latin}\d.,:'’&/@+ –—-]*[\p{Script=Latin}\d])?/gu;

export const isolated = (text: string): string =>
  text.replace(RUN, (run) =>
    /^[[&]/.test(run) || !/\p{Script=Latin}|[:/–—-]/u.test(run) ? run : `${FIRST}${run}${LAST}`,
  );

/** The same in HTML. */
export const toBdi = (html: string): string => html.replaceAll(FIRST, '<bdi>').replaceAll(LAST, '</bdi>');

/** Isolates the text of a piece, in place: the values of its YAML and the tree of its Markdown. */
export function isolateText(yaml: Yaml, body: readonly Nodes[] = []): Yaml {
  for (const node of body)
    visit<Nodes, 'text'>(node, 'text', (text) => void (text.value = isolated(text.value)));
  return { ...yaml, value: mapWords(yaml.value, (words) => mapTextNodes(words, isolated)) };
}
