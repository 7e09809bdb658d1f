/** Keeps words on one line: hyphenated compounds in titles, and initials such as R & D. */
import type { ElementContent } from 'hast';
import { element, mapText, text } from './tree.ts';

/** Puts what a pattern with one group matches into elements that do not break. */
const keep =
  (pattern: RegExp) =>
  (nodes: readonly ElementContent[]): ElementContent[] =>
    mapText(nodes, (value) =>
      value
        .split(pattern)
        .map((part, index) => (index % 2 ? element('span', { class: 'keep' }, part) : text(part)))
        .filter((node) => node.type !== 'text' || node.value !== ''),
    );

export const keepCompounds = keep(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u);

export const keepInitials = keep(/\b([A-Z] & [A-Z])\b/);

/**
 * Some editors write a double space after a full stop as a space and a no-break space. A line could start with the second one,
 * as a gap.
 */
export const withOneSpace = (nodes: readonly ElementContent[]): ElementContent[] =>
  mapText(nodes, (value) => [text(value.replace(/ \u00a0+/g, ' '))]);
