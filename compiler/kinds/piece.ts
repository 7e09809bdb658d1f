/** One file of a locale → its piece, with the module that it becomes. */
import { checkCitations, checkClaims, checkLinks, refuseCitations } from '../checks/claims.ts';
import { checkMarks, checkProse } from '../checks/prose.ts';
import { checkReviewStatus } from '../checks/review-status.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import { isolateText } from '../html/bidi-isolate.ts';
import { numberCitations } from '../html/citations.ts';
import type { Module } from '../html/module.ts';
import { sharedFor } from '../shared.ts';
import type { Shared } from '../shared.ts';
import { pieceOf } from '../source/find-files.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import { direction } from '../../src/i18n/locale.ts';
import type { Checked, KindValue, LocaleParts, PieceInput } from './kind.ts';
import { parsePiece } from './parse.ts';
import { sourceItems } from './sources.ts';
import { translatedValue, translationOf } from './translation.ts';
import type { Translated } from './translation.ts';

export interface Piece extends ReviewStatus {
  /** `articles/medication-management` */
  piece: string;
  locale: string;
  /** Of a translation: whether it was checked, and its source is still the same. */
  translated?: Translated | undefined;
}

export interface CompiledPiece {
  path: string;
  piece: Piece;
  /** A kind that only serves others has none. */
  module?: Module | undefined;
  provides: LocaleParts;
  /** Keys of the sources that it rests on. */
  sources: readonly string[];
  /** Ids of the glossary terms that it explains. */
  terms: readonly string[];
  front: Yaml;
  report: Report;
}

export function compilePiece(input: PieceInput): CompiledPiece | undefined {
  try {
    return compile(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    input.report('found quotes or lists nested too deeply, expected a few levels');
    return undefined;
  }
}

function compile(input: PieceInput): CompiledPiece | undefined {
  const { kind, file, release, report } = input;
  const text = parsePiece(kind, file, report);
  if (!text) return undefined;
  const { front, body, runs } = text;
  const shared = sharedFor(input.shared, file.locale);
  const { isTranslation, hosts, sources: known } = shared.references;
  if (!isTranslation) shared.originals.set(pieceOf(file), text);

  const isRightToLeft = direction(file.locale) === 'rtl';
  const shown = isRightToLeft ? isolateText(front, kind.dataKeys, body) : front;
  const compiled = kind.compile({ ...input, shared, front: shown, body, runs });
  checkLinks(runs, hosts, report);
  checkMarks(runs, report);
  refuseCitations(kind.hasSources ? runs.filter(({ block }) => block === 'reason') : runs, report);
  const cited = kind.hasSources ? checkCitations(runs, known, report) : [];
  if (!compiled) return undefined;

  const { checked, result } = compiled;
  if (kind.needsSources?.(checked)) checkClaims(runs, report);
  const translated = translationOf(text, checked, { kind, file, shared, release, report });
  checkReviewStatus(checked, front, release, report);
  checkProse(runs, file.locale, checked.status === 'pending' && !isTranslation, report);
  const { status, reviewed, nextReview, translation } = checked;
  return {
    piece: {
      ...{ status, reviewed, nextReview, translation, translated },
      piece: pieceOf(file),
      locale: file.locale,
    },
    module: moduleOf(input, shared, checked, result, translated),
    provides: result.provides ?? {},
    sources: [...cited, ...(checked.sources ?? [])],
    terms: result.terms ?? [],
    ...{ path: file.path, front, report },
  };
}

function moduleOf(
  { kind, file }: PieceInput,
  shared: Shared,
  checked: Checked,
  { value }: KindValue,
  translated: Translated | undefined,
): Module | undefined {
  if (kind.type === undefined) return undefined;
  const path = kind.isFolder ? `${file.locale}/${kind.name}/${file.id}.ts` : `${file.locale}/${kind.name}.ts`;
  const module = { path, source: file.path, name: kind.exportName };
  if (checked.status === 'withdrawn') {
    const title = (checked as unknown as Record<string, unknown>)[kind.titleKey ?? ''];
    const { reason, successor } = checked;
    return { ...module, type: 'Withdrawn', value: { status: 'withdrawn', title, reason, page: successor } };
  }
  const keys: string[] = [];
  const numbered = numberCitations(value, keys);
  const sources = kind.hasSources
    ? { sources: sourceItems(keys, checked.sources ?? [], shared.citations) }
    : {};
  const { reviewer } = checked;
  const signed = reviewer && { reviewer: `${reviewer.name}, ${reviewer.credential}` };
  // A kind whose value is a template has no keys of its own.
  if (kind.pieceId !== undefined) return { ...module, type: kind.type, value: numbered };
  const whole = { ...(numbered as Record<string, unknown>), ...sources };
  return shared.references.isTranslation
    ? { ...module, type: `Translated<${kind.type}>`, value: translatedValue(kind, whole, translated) }
    : { ...module, type: kind.type, value: { ...whole, ...(kind.isFolder && signed) } };
}
