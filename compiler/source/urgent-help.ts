/**
 * The place of the box with the numbers to call in an emergency: in Markdown a paragraph that is only `{urgent-help}`, in front
 * matter `help: urgent`. It is no text, so nobody translates it.
 */
import type { Node, Parent, RootContent } from 'mdast';
import { isMap } from './data-keys.ts';

interface UrgentHelp extends Node {
  type: 'urgentHelp';
}

declare module 'mdast' {
  interface RootContentMap {
    urgentHelp: UrgentHelp;
  }
}

export const MARKER = '{urgent-help}';

/** The key in front matter. */
export const HELP = 'help';

/** How people may write the marker in other text. */
export const ANY_MARKER = /\{+\s*urgent[\s_\p{Pd}]*help\s*\}+/iu;

const LINE = /^[ \t]*\{urgent-help\}[ \t]*$/gm;

export const withoutMarkers = (markdown: string): string => markdown.replace(LINE, '');

export const isMarker = ({ type }: { type: string }): boolean => type === 'urgentHelp';

/** A body with a node for each marker. */
export const withMarkers = (body: readonly RootContent[]): RootContent[] =>
  body.map((node) => {
    const [only, other] = (node as Partial<Parent>).children ?? [];
    const isOne = node.type === 'paragraph' && !other && only?.type === 'text' && only.value === MARKER;
    return isOne && node.position ? { type: 'urgentHelp', position: node.position } : node;
  });

/** A body's sections: a heading, and what follows it. Text before the first heading is a section too. */
export function sectionsIn(body: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const node of body) {
    if (node.type === 'heading') sections.push([node]);
    else sections.at(-1)?.push(node);
  }
  return sections;
}

/** The body of a translation, with a box in each section in which its source has one: it must not be missing in any language. */
export function withMarkersOf(source: readonly RootContent[], own: readonly RootContent[]): RootContent[] {
  const sections = sectionsIn(own);
  sectionsIn(source).forEach((nodes, index) => {
    const marker = nodes.find(isMarker);
    const section = sections[Math.min(index, sections.length - 1)];
    if (!marker || !section || section.some(isMarker)) return;
    // In the same place if the sections are alike.
    const isAlike = section.length === nodes.length - 1;
    section.splice(isAlike ? nodes.indexOf(marker) : section.length, 0, marker);
  });
  return sections.flat();
}

/** The values of a translation, with a box where its source has one. */
export function withHelpOf(source: unknown, own: unknown): unknown {
  if (Array.isArray(source) && Array.isArray(own))
    return own.map((item: unknown, index) => withHelpOf(source[index], item));
  if (!isMap(source) || !isMap(own)) return own;
  const entries = Object.entries(own).filter(([key]) => key !== HELP);
  const values = Object.fromEntries(entries.map(([key, value]) => [key, withHelpOf(source[key], value)]));
  return HELP in source ? { ...values, [HELP]: source[HELP] } : values;
}
