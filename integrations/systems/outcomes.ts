/** What readers find in systems of the same kind. */
import type { Outcomes, Way } from './system.ts';

type Results = Readonly<Record<Way, Outcomes>>;

/** Of a link or a tag, where the loader comes from the template. */
export const shown = 'widget, link, link';
export const code = 'code, code, code';
const nothing = 'nothing, nothing, nothing';

/** A filter that removes tags it doesn't know and keeps what is inside them. */
export const unwrapped = {
  'tag + script': shown,
  tag: shown,
  placeholder: shown,
  'link data-mtc': shown,
  link: shown,
  markdown: code,
  flat: 'text + link, text + link, text + link',
  snippet: 'text, text, text',
  plain: 'text, text, text',
  frame: nothing,
  address: 'address, address, address',
} as const satisfies Results;

/** A system that leaves HTML and scripts as they are. */
export const kept = {
  ...unwrapped,
  'tag + script': 'widget, widget, link',
  flat: 'widget, widget, text + link',
  snippet: 'widget, widget, text',
  frame: 'frame, frame, frame',
} as const satisfies Results;

/** Markdown that leaves HTML out. */
export const withoutHtml = {
  'tag + script': nothing,
  tag: nothing,
  placeholder: nothing,
  'link data-mtc': 'title, title, title',
  link: 'title, title, title',
  markdown: shown,
  flat: nothing,
  snippet: nothing,
  plain: nothing,
  frame: nothing,
  address: 'address, address, address',
} as const satisfies Results;
