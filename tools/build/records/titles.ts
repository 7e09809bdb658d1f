/** The titles of the clinic's pieces, as plain text, before anything is rendered. */
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { TemplateResult } from 'lit';
import { content as english } from '../../../src/generated/en/content.ts';
import type { Content } from '../../../src/content/store.ts';
import { recordOf } from '../../../src/widgets/all.ts';
import type { Widget } from '../../../src/widgets/all.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Words without markup. */
export const plain = (words: string | TemplateResult): string =>
  typeof words === 'string'
    ? words
    : parseFragment(words.strings.join('')).childNodes.map(textOf).join('').trim();

type Titled = Partial<Record<'title' | 'heading' | 'label', string | TemplateResult>>;

const pieces: Content = english;

/** The pieces of a widget in English, with their titles. A widget of the interface alone has none. */
export function titlesOf(widget: Widget, content: Content = pieces): Record<string, string> {
  const { kind } = recordOf(widget);
  const all = (kind ? content[kind] : {}) as Record<string, Titled>;
  return Object.fromEntries(
    Object.entries(all).map(([id, { title, heading, label }]) => [
      id,
      plain(title ?? heading ?? label ?? id),
    ]),
  );
}
