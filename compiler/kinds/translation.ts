/** What a text in another language says of itself, and what it leaves to its source. */
import type { Kind, PieceInput } from './kind.ts';
import { pseudoLocale } from '../output/pseudo.ts';
import { pieceOf } from '../source/find-files.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import { checkFresh, checkSame, checkTranslation } from '../checks/translation.ts';
import type { Text } from '../checks/translation.ts';
import { REVIEW_KEYS } from './schema/provenance.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';

/** `stale`: the source has changed since the translation. */
export type Translated = 'checked' | 'pending' | 'stale';

export const isPending = (translated: Translated | undefined): boolean =>
  translated !== undefined && translated !== 'checked';

/** The status of a translation after the check against its source. Undefined if it is not a translation. */
export function translationOf(
  own: Text,
  { status, translation }: ReviewStatus,
  { kind, file, shared, release, report }: Omit<PieceInput, 'parts'>,
): Translated | undefined {
  if (!shared.references.isTranslation || !translation) return undefined;
  const source = shared.originals.get(pieceOf(file));
  if (!source) {
    const path = file.path.replace(`/${file.locale}/`, `/${sourceLocale}/`);
    report(`found a translation without its source, expected ${path}`);
    return 'stale';
  }
  checkTranslation(own, source, kind, report);
  if (file.locale !== pseudoLocale) checkSame(own, source, translation, report);
  if (status !== 'withdrawn' && (source.front.value as { status?: unknown }).status === 'withdrawn')
    report(
      `status: found "${status}", expected withdrawn, as in ${source.path}`,
      own.front.locate(['status']),
    );
  if (!checkFresh(own, source, translation, release.release, report)) return 'stale';
  return status === 'pending' ? 'pending' : 'checked';
}

/** The text of a translation. Its provenance, pictures and sources are those of the source. */
export function translatedValue(
  { inheritedKeys }: Kind,
  value: Record<string, unknown>,
  translated: Translated | undefined,
): Record<string, unknown> {
  const own = Object.entries(value).filter(([key]) => ![...REVIEW_KEYS, ...inheritedKeys].includes(key));
  return { ...Object.fromEntries(own), ...(isPending(translated) ? { translation: 'pending' } : {}) };
}
