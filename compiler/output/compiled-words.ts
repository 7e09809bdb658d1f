/** The words of each piece as a reader gets them: `compiled/<locale>/<kind>.<id>.txt`, committed, so that people review a diff of them. */
import { isData } from '../source/data-keys.ts';
import { plainLines } from '../html/plain-text.ts';
import { kindOf } from '../kinds/all.ts';
import type { CompiledPiece } from '../kinds/piece.ts';
import { SEEN_FILE } from '../kinds/seen.ts';
import type { Hashes } from '../kinds/units.ts';
import { compare } from '../source/problem.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';

/** Numbers and texts that are no words of the piece. */
const HIDDEN = ['minutes', 'id'];

function wordsOf({ piece: { piece }, value }: CompiledPiece): string {
  const [name = ''] = piece.split('/');
  const dataKeys = kindOf(name)?.dataKeys ?? [];
  const isHidden = (key: string): boolean => isData(key, dataKeys) || HIDDEN.includes(key);
  if (typeof value !== 'object' || value === null || value.constructor !== Object)
    return plainLines(value, isHidden).join('\n');
  const parts = Object.entries(value).flatMap(([key, item]) => {
    // What a piece shows of its sources has the same name as the list of their keys.
    const found = key === 'sources' || !isHidden(key) ? plainLines(item, isHidden) : [];
    return found.length > 0 ? `[${key}]\n${found.join('\n')}` : [];
  });
  return parts.join('\n\n');
}

/** Texts by path inside `compiled/`. */
export function compiledWords(compiled: readonly CompiledPiece[]): Map<string, string> {
  const files = new Map<string, string>();
  const seen = new Map<string, Record<string, Hashes>>();
  for (const piece of compiled.toSorted((a, b) => compare(a.path, b.path))) {
    const { locale, piece: name } = piece.piece;
    files.set(`${locale}/${name.replace('/', '.')}.txt`, `${wordsOf(piece)}\n`);
    if (locale === sourceLocale || piece.seen === undefined) continue;
    seen.set(locale, { ...seen.get(locale), [name]: piece.seen });
  }
  for (const [locale, pieces] of seen)
    files.set(`${locale}/${SEEN_FILE}`, `${JSON.stringify(pieces, null, 2)}\n`);
  return files;
}
