import '../../base/globals.ts';
import type { MtcElement } from '../../base/element.ts';
import { define } from '../../base/define.ts';
import type { LocalizedElement } from '../../content/content-source.ts';
import { requestPieces } from '../../content/piece-source.ts';
import type { Pieces } from '../../lib/piece.ts';

/** Defines an element that loads each piece when it needs it. */
export function defineChunk<Element extends MtcElement>(
  tag: string,
  element: Parameters<typeof define>[1] & (new () => Element),
  kind: keyof Pieces,
  ids: readonly string[],
  idOf: (element: Element) => unknown,
): void {
  requestPieces(tag, kind, ids, idOf as unknown as (element: LocalizedElement) => unknown);
  define(tag, element);
}
