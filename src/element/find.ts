import { oneOf } from './errors.ts';
import type { Found, Pieces } from './pieces.ts';
import { refuse } from './read.ts';
import type { Reporter } from './read.ts';

/** The piece of an id in a language, else a report that names the ids there are. */
export function findById<Piece>(
  element: Reporter,
  pieces: Pieces<Piece>,
  attribute: string,
  id: unknown,
  language: string,
): Found<Piece> | undefined {
  const given = String(id).trim();
  const found = pieces.find(given, language);
  if (!found) refuse(element, attribute, given, oneOf(pieces.ids), 'unknown-id');
  return found;
}
