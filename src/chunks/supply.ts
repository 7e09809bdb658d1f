/** How the loader's elements come by their content: piece by piece, each when an element wants to show it. */
import '../element/globals.ts';
import { addContent, piecesOf } from '../element/content.ts';
import type { MtcElement } from '../element/base.ts';
import { define } from '../element/define.ts';
import { errors, said } from '../lib/errors.ts';
import { byLanguage, suppliedBy } from '../element/locale.ts';
import type { Asking } from '../element/locale.ts';
import { sourceLocale } from '../lib/locale.ts';
import type { Pieces } from '../lib/piece.ts';
import { chunks } from './files.ts';

interface Want {
  kind: keyof Pieces;
  /** Of the piece that an element shows. */
  idOf(element: Asking): unknown;
}

/** By tag; an element that is not here shows what its chunk brings along. */
const wants = new Map<string, Want>();

/** Why a file did not come; nothing while it is on its way. */
const files = new Map<string, { failure?: string; known: Promise<void> }>();

/** Defines an element that shows pieces of a kind. Of the ids, the content comes later. */
export function defineChunk<Element extends MtcElement>(
  tag: string,
  element: Parameters<typeof define>[1] & (new () => Element),
  kind: keyof Pieces,
  ids: readonly string[],
  idOf: (element: Element) => unknown,
): void {
  addContent(sourceLocale, { [kind]: Object.fromEntries(ids.map((id) => [id, undefined])) });
  wants.set(tag, { kind, idOf: idOf as unknown as Want['idOf'] });
  define(tag, element);
}

suppliedBy((element, whenKnown) => {
  const answer = byLanguage(element, whenKnown);
  const want = wants.get(element.localName);
  if (!want) return answer;
  const id = String(want.idOf(element)).trim();
  const { locale = sourceLocale } = answer;
  const source = fileOf(element, want.kind, id, sourceLocale, whenKnown);
  const translation = fileOf(element, want.kind, id, locale, whenKnown);
  const { failure } = source ?? {};
  if (source) return { locale: '', ...(failure && { failure }) };
  if (translation?.failure) return { locale: sourceLocale, failure: translation.failure };
  return translation ? { locale: '' } : answer;
});

/** The file of a piece that there is, while it is not loaded. */
function fileOf(
  { localName }: Asking,
  kind: keyof Pieces,
  id: string,
  locale: string,
  whenKnown: () => void,
): { failure?: string } | undefined {
  const pieces = piecesOf(kind, locale);
  if (!(id in pieces) || pieces[id]) return undefined;
  const name = [localName.slice(4), id, ...(locale === sourceLocale ? [] : [locale])].join('.');
  let file = files.get(name);
  if (!file) {
    file = { known: load(name, localName, kind, id, locale) };
    files.set(name, file);
  }
  if (!file.failure) void file.known.then(whenKnown);
  return file;
}

async function load(
  name: string,
  tag: string,
  kind: keyof Pieces,
  id: string,
  locale: string,
): Promise<void> {
  const path = `./${name}-${chunks}.js`;
  try {
    const { piece } = (await import(new URL(path, import.meta.url).href)) as { piece?: object };
    if (!piece) throw new Error('no words in it');
    addContent(locale, { [kind]: { [id]: piece } });
  } catch (error) {
    const why = `${path}: ${String(error)}`;
    const failure = locale === sourceLocale ? errors.noPiece(tag, why) : errors.notLoaded(why);
    console.warn(said(failure));
    Object.assign(files.get(name) ?? {}, { failure });
  }
}
