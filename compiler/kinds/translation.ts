/** What a text in another language says of itself, and what it leaves to its source. */
import { at } from '../schema/references.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import {
  checkInherited,
  checkSame,
  checkTranslation,
  reportStale,
  wordHashOf,
} from '../checks/translation.ts';
import { pseudoLocale } from '../source/pseudo-locale.ts';
import { asEnglish } from '../html/words.ts';
import { mapWords } from '../source/data-keys.ts';
import { pieceOf } from '../source/find-files.ts';
import { expectedMessage } from '../source/problem.ts';
import { withHelpOf, withMarkersOf } from '../source/urgent-help.ts';
import type { Yaml } from '../source/yaml.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';
import type { Kind, PieceInput } from './kind.ts';
import { mergeStale } from './merge.ts';
import type { Parsed } from './parse.ts';
import { REVIEW_KEYS } from '../schema/provenance.ts';
import { sourceHashOf } from './units.ts';
import type { Hashes } from './units.ts';

const WITHDRAWN = 'withdrawn';

/** `stale`: the source has changed since the translation. */
export type Translated = 'checked' | 'pending' | 'stale';

/** A translation with its source. */
export interface Translating {
  source: Parsed;
  isFresh: boolean;
  /** What was translated, for the next time. */
  seen: Hashes | undefined;
  /** Names of the parts that are in English, because their source has changed in a way that matters. */
  english: readonly string[];
}

/** Whether a text is a translation of no text, which is left out. */
export function isOrphan({ file, shared, report }: Pick<PieceInput, 'file' | 'shared' | 'report'>): boolean {
  const piece = pieceOf(file);
  if (!shared.references.isTranslation || shared.originals.has(piece)) return false;
  const path = file.path.replace(`/${file.locale}/`, `/${sourceLocale}/`);
  if (!shared.broken.has(piece))
    report(`found a translation without its source, expected ${path}: it is left out`, undefined, 'warning');
  return true;
}

/** A withdrawal does not wait for translators. */
const withdrawalOf = (source: Parsed): Record<string, unknown> => ({
  status: WITHDRAWN,
  successor: at(source.front.value, 'successor'),
  reason: mapWords(at(source.front.value, 'reason'), [], asEnglish),
});

const isWithdrawn = ({ front }: Parsed): boolean => at(front.value, 'status') === WITHDRAWN;

/** A text as it is compiled: a translation takes data from its source, and the units that have changed. */
export function withSource(
  { kind, file, shared }: PieceInput,
  own: Parsed,
): { front: Yaml; body: Parsed['body']; translating?: Translating } {
  const source = shared.originals.get(pieceOf(file));
  if (!shared.references.isTranslation || !source) return own;
  const inherited = Object.fromEntries(
    Object.entries(source.units.values).filter(([key]) => kind.inheritedKeys.includes(key)),
  );
  if (shared.broken.has(pieceOf(file)))
    return { ...own, front: { ...own.front, value: { ...own.units.values, ...inherited } } };
  const given = at(at(own.front.value, 'translation'), 'source');
  const isFresh = given === sourceHashOf(source.seen) || given === wordHashOf(source);
  const known = shared.seen.get(file.locale)?.[pieceOf(file)];
  const isMerged = !isFresh && !kind.isAlwaysTranslated;
  const merged = isMerged
    ? mergeStale({ kind, locale: file.locale }, source.units, own.units, known)
    : undefined;
  const entries = Object.entries(merged?.values ?? own.units.values);
  const values = {
    ...Object.fromEntries(entries.filter(([key]) => !kind.inheritedKeys.includes(key))),
    ...inherited,
    ...(isWithdrawn(source) && !isWithdrawn(own) ? withdrawalOf(source) : {}),
  };
  const body = withMarkersOf(source.body, merged?.body ?? own.body);
  const translating = {
    source,
    isFresh,
    seen: isFresh ? source.seen : known,
    english: merged?.english ?? [],
  };
  return { front: { ...own.front, value: withHelpOf(source.front.value, values) }, body, translating };
}

/** The status of a translation after the check against its source. Undefined if it is not a translation. */
export function translationOf(
  own: Parsed,
  { status, translation }: ReviewStatus,
  translating: Translating | undefined,
  { kind, file, shared, report }: Pick<PieceInput, 'kind' | 'file' | 'shared' | 'report'>,
): Translated | undefined {
  if (!shared.references.isTranslation || !translation) return undefined;
  if (!translating) return 'stale';
  const { source, isFresh, english } = translating;
  const inheritedKeys = [...kind.inheritedKeys, ...REVIEW_KEYS.filter((key) => key !== 'status')];
  if (isFresh) checkTranslation(own, source, { ...kind, inheritedKeys, locale: file.locale }, report);
  checkInherited(own, source, inheritedKeys, report);
  if (isFresh && file.locale !== pseudoLocale) checkSame(own, source, translation, report);
  if (isWithdrawn(source) && !isWithdrawn(own)) {
    const found = expectedMessage(
      String(at(own.front.value, 'status')),
      `${WITHDRAWN}, as in ${source.path}`,
    );
    const message = `status: ${found}: its notice is shown, with the reason in English`;
    report(message, own.front.locate(['status']), 'warning');
  }
  if (!isFresh) {
    reportStale(own, source, sourceHashOf(source.seen), english, translation, report);
    return 'stale';
  }
  return status === 'pending' ? 'pending' : 'checked';
}

/** The text of a translation. Its provenance, pictures and sources are those of the source. */
export function translatedValue(
  { inheritedKeys }: Kind,
  value: Record<string, unknown>,
  translated: Translated | undefined,
): Record<string, unknown> {
  const own = Object.entries(value).filter(([key]) => ![...REVIEW_KEYS, ...inheritedKeys].includes(key));
  const isNoted = translated === 'pending' || translated === 'stale';
  return { ...Object.fromEntries(own), ...(isNoted ? { translation: translated } : {}) };
}
