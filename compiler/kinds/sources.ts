/** The fields of a source → one line of text. */
import { anchor } from '../html/href.ts';
import { call, element, prose, template } from '../html/tree.ts';
import type { Template, TreeWords } from '../html/tree.ts';
import { linkOf } from '../schema/sources.ts';
import type { Source } from '../schema/sources.ts';

/** Items of the list of sources: the cited ones, each with a link back, then those of the whole text. */
export function sourceItems(
  cited: readonly string[],
  whole: readonly string[],
  citations: ReadonlyMap<string, TreeWords>,
): Template | undefined {
  const keys = [...new Set([...cited, ...whole])];
  const items = keys.map((key, index) => {
    const back = index < cited.length ? [' ', call('back', index + 1)] : [];
    const id = `s${index + 1}`;
    return element('li', { id, tabindex: '-1' }, citations.get(key) ?? key, ...back);
  });
  return items.length ? prose(items) : undefined;
}

/** For example: Taylor et al. “Seizure risk …” Brain Stimulation, 2021;14:965–973. (Read in part.) */
export function citation(source: Source): TreeWords {
  const { author, title, 'container-title': container, note } = source;
  const href = linkOf(source);
  const name = title === undefined ? (author ?? '') : `“${title}”`;
  const before = title === undefined || author === undefined ? '' : `${ended(author)} `;
  const details = published(source);
  const stop = ended(name).slice(name.length);
  const joined = container === undefined ? ', ' : title === undefined ? `${stop} ` : ' ';
  const end = details === '' ? stop : `${joined}${ended(details)}`;
  const after = `${end}${note === undefined ? '' : ` (${ended(capital(note))})`}`;
  if (href === undefined) return `${before}${name}${after}`;
  return template(before, anchor(href, name), after);
}

/** `Brain Stimulation, 2021;14:965–973`, or the known parts of it. */
function published({ 'container-title': container, issued, accessed, number, ...place }: Source): string {
  const { volume, page } = place;
  const where = volume === undefined ? page : `${volume}${page === undefined ? '' : `:${page}`}`;
  const when = [issued?.slice(0, 4), where].filter((part) => part !== undefined).join(';');
  const read = issued === undefined && accessed !== undefined ? `read ${written(accessed)}` : undefined;
  return [container, number, when, read].filter(Boolean).join(', ');
}

/** In English, as the rest of a citation. */
const written = (date: string): string =>
  new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
