/** The explanations of an article: those of the terms that it uses, and those that no reader may miss. */
import { Terms } from '../html/terms.ts';
import { element, inEnglish, template } from '../html/tree.ts';
import type { TreeWords } from '../html/tree.ts';
import { asEnglish, compileWords } from '../html/words.ts';
import { at, textsIn } from '../schema/references.ts';
import { isMap } from '../source/data-keys.ts';
import { pieceOf } from '../source/find-files.ts';
import type { KindInput } from './kind.ts';
import type { Shared } from './shared.ts';

type Shown = 'required' | 'listed';

interface Explained {
  status: unknown;
  list: [term: TreeWords, text: TreeWords, shown?: Shown][];
}

/** A term of the source's glossary, as it is written there. */
interface Source {
  term: string;
  text: string;
  forms: readonly string[];
}

const GLOSSARY = 'glossary';

/** The values of the source's glossary. */
const sourceOf = ({ originals, broken }: Shared): unknown =>
  broken.has(GLOSSARY) ? undefined : originals.get(GLOSSARY)?.front.value;

/** Whether the explanation of a term is always shown. A translation takes this from its source. */
export const isAlwaysShown = (shared: Shared, id: string): boolean =>
  at(at(at(sourceOf(shared), 'terms'), id), 'always') === 'true';

/** The terms of the source whose explanation is always shown, by id. */
function requiredIn(shared: Shared): Map<string, Source> {
  const terms = at(sourceOf(shared), 'terms');
  const entries = Object.entries(isMap(terms) ? terms : {}).filter(([id]) => isAlwaysShown(shared, id));
  return new Map(
    entries.map(([id, entry]) => {
      const [term, text] = [String(at(entry, 'term')), String(at(entry, 'text'))];
      return [id, { term, text, forms: textsIn(at(entry, 'forms')) }];
    }),
  );
}

const english = ({ term, text }: Source): [TreeWords, TreeWords] => [
  template(element('span', inEnglish, term)),
  // Mistakes are reported in the glossary.
  compileWords(asEnglish(text), { title: false }, () => undefined),
];

/**
 * A translation may show a paragraph in English, where no term opens an explanation, or write a term in a form that its glossary
 * lacks. So the source's text decides which explanations are required.
 *
 * @param found The terms that open an explanation, in reading order.
 */
export function explained(
  { file, shared, parts: { glossary }, runs }: KindInput,
  found: readonly string[],
): { terms: Explained | undefined; ids: string[] } {
  const required = requiredIn(shared);
  const inSource = new Terms([...required].map(([id, { forms }]) => ({ id, forms })));
  for (const { text } of shared.originals.get(pieceOf(file))?.runs ?? runs) inSource.split(text);
  const others = inSource.found.filter((id) => !found.includes(id));
  const ids = [...found, ...others];
  if (ids.length === 0) return { terms: undefined, ids };
  const list = ids.flatMap((id): Explained['list'] => {
    const own = glossary?.terms.find((term) => term.id === id);
    const source = required.get(id);
    const shown = others.includes(id) ? 'listed' : source && 'required';
    const [term, text] = own ? [own.term, own.text] : source ? english(source) : [];
    if (term === undefined || text === undefined) return [];
    return [shown ? [term, text, shown] : [term, text]];
  });
  return { terms: { status: glossary?.status ?? at(sourceOf(shared), 'status'), list }, ids };
}
