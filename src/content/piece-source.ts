/** Where the loader's elements get their content: each piece is loaded when an element wants to show it. */
import { contentNotLoaded, languageNotLoaded } from '../lib/errors.ts';
import { sourceLocale } from '../i18n/locale.ts';
import type { Pieces } from '../lib/piece.ts';
import { chunks } from './chunk-hash.ts';
import { byLanguage, loadOnce, ready, reportOnce, setContentSource } from './content-source.ts';
import type { Availability, LocalizedElement } from './content-source.ts';
import { addContent, piecesOf } from './store.ts';

interface Request {
  kind: keyof Pieces;
  /** The id of the piece that an element shows. */
  idOf(element: LocalizedElement): unknown;
}

/** By tag. The chunk of an element that is not listed here contains its content. */
const requests = new Map<string, Request>();

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

setContentSource((element) => {
  const language = byLanguage(element);
  const request = requests.get(element.localName);
  if (!request) return language;
  // Both are requested at once. The source is needed in any language, because translations are laid over it.
  const source = pieceFor(element, request, sourceLocale);
  const translation = language.state === 'ready' ? pieceFor(element, request, language.locale) : undefined;
  return source ?? translation ?? language;
});

/** Loads the piece of an element in a locale. Undefined if it has loaded, or if there is no such piece. */
function pieceFor(
  element: LocalizedElement,
  { kind, idOf }: Request,
  locale: string,
): Availability | undefined {
  const id = String(idOf(element)).trim();
  const pieces = piecesOf(kind, locale);
  if (!(id in pieces) || pieces[id]) return undefined;
  const tag = element.localName;
  const name = [tag.slice(4), id, ...(locale === sourceLocale ? [] : [locale])].join('.');
  return loadOnce(element, name, () => load(name, tag, kind, id, locale), { state: 'loading' });
}

async function load(
  name: string,
  tag: string,
  kind: keyof Pieces,
  id: string,
  locale: string,
): Promise<Availability> {
  const path = `./${name}-${chunks}.js`;
  try {
    const { piece } = (await import(new URL(path, import.meta.url).href)) as { piece?: object };
    if (!piece) throw new Error('it has no content');
    addContent(locale, { [kind]: { [id]: piece } });
    return ready(locale);
  } catch (error) {
    const why = `${path}: ${String(error)}`;
    return locale === sourceLocale
      ? { state: 'failed', reason: reportOnce(contentNotLoaded(tag, why)) }
      : ready(sourceLocale, reportOnce(languageNotLoaded(why)));
  }
}
