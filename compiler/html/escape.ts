/** Text → what stands for it inside a template literal of HTML. */

import { toBdi } from './bidi-isolate.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** So that no character ends the literal or opens an expression. */
export const escapeLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

export const escapeHtml = (text: string): string =>
  toBdi(escapeLiteral(text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)));
