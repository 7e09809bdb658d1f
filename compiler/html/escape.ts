/** Escapes text for an HTML template literal. */

import { toBdi } from './bidi-isolate.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes characters that would end the literal or start an expression. */
export const escapeLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

export const escapeHtml = (text: string): string =>
  toBdi(escapeLiteral(text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)));
