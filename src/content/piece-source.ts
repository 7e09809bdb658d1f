/** Where the loader's elements get their content: piece by piece, each when an element wants to show it. */
import { errors, withPrefix } from '../lib/errors.ts';
import { sourceLocale } from '../i18n/locale.ts';
import type { Pieces } from '../lib/piece.ts';
import { chunks } from './chunk-hash.ts';
import { byLanguage, setContentSource } from './content-source.ts';
import type { LocalizedElement } from './content-source.ts';
import { addContent, piecesOf } from './store.ts';

interface Request {
  kind: keyof Pieces;
  /** Of the piece that an element shows. */
  idOf(element: LocalizedElement): unknown;
}

/** By tag. An element that is not listed here brings its content in its own chunk. */
const requests = new Map<string, Request>();

/** Why a file did not come; nothing while it is loading. */
const files = new Map<string, { failure?: string; known: Promise<void> }>();

/** Has the elements of a tag load their pieces. The ids are known at once; the content comes later. */
export function requestPieces(
  tag: string,
  kind: keyof Pieces,
  ids: readonly string[],
  idOf: Request['idOf'],
): void {
  addContent(sourceLocale, { [kind]: Object.fromEntries(ids.map((id) => [id, undefined])) });
  requests.set(tag, { kind, idOf });
}

setContentSource((element, whenKnown) => {
  const answer = byLanguage(element, whenKnown);
  const request = requests.get(element.localName);
  if (!request) return answer;
  const id = String(request.idOf(element)).trim();
  const { locale = sourceLocale } = answer;
  const source = fileOf(element, request.kind, id, sourceLocale, whenKnown);
  const translation = fileOf(element, request.kind, id, locale, whenKnown);
  const { failure } = source ?? {};
  if (source) return { locale: '', ...(failure && { failure }) };
  if (translation?.failure) return { locale: sourceLocale, failure: translation.failure };
  return translation ? { locale: '' } : answer;
});

/** The file of a known piece, while it is not loaded. */
function fileOf(
  { localName }: LocalizedElement,
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
    const failure = locale === sourceLocale ? errors.contentNotLoaded(tag, why) : errors.languageNotLoaded(why);
    console.warn(withPrefix(failure));
    Object.assign(files.get(name) ?? {}, { failure });
  }
}
