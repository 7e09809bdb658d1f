/** The elements that show a piece, as on a host page. Imported once the content has compiled, because the records need it. */
import { element } from '../../../src/embed-code/html.ts';
import type { Html } from '../../../src/embed-code/html.ts';
import { attributesOf, records, tagOf } from '../../../src/widgets/all.ts';

/** A piece without an element of its own, such as the glossary, is part of what the others show: all of them, then. */
export function elementsFor(piece: string): Html[] {
  const [kind = '', id = kind] = piece.split('/');
  const own = records.filter((record) => record.kind === kind);
  if (own.length > 0) return own.map(({ name }) => element(tagOf(name), attributesOf(name, id)));
  return records.filter((record) => record.kind).map(({ name }) => element(tagOf(name), {}));
}
