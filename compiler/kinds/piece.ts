/** One file of a locale → its piece, with the module that it becomes. */
import { checkCitations, checkClaims, checkLinks, refuseCitations } from '../checks/claims.ts';
import { checkOpened, webLinks } from '../checks/followable.ts';
import { checkMarks, checkProse, reportHardTranslation } from '../checks/prose.ts';
import { checkReviewStatus } from '../checks/review-status.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import { isolateNodes, isolateValues } from '../html/bidi-isolate.ts';
import { numberCitations } from '../html/citations.ts';
import type { Module } from '../html/module.ts';
import { pseudoLocale } from '../source/pseudo-locale.ts';
import { sharedFor } from './shared.ts';
import type { Shared } from './shared.ts';
import { pieceOf } from '../source/find-files.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import { direction } from '../../src/i18n/locale.ts';
import type { Checked, KindValue, LocaleParts, PieceInput } from './kind.ts';
import { parsePiece } from './parse.ts';
import type { Parsed } from './parse.ts';
import { sourceItems } from './sources.ts';
import { isOrphan, translatedValue, translationOf, withSource } from './translation.ts';
import type { Translated } from './translation.ts';
import { isMap } from '../source/data-keys.ts';
import { checkUrgent, withUrgentHelp } from './urgent.ts';
import { at } from '../schema/references.ts';
import type { Hashes } from './units.ts';

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
  /** Addresses on the web that it links to. */
  links: readonly string[];
  /** Ids of the glossary terms that it explains. */
  terms: readonly string[];
  /** What it shows, with its citations numbered. */
  value: unknown;
  /** Of a translation: what it was made from. */
  seen?: Hashes | undefined;
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
  const shared = sharedFor(input.shared, file.locale);
  const { isTranslation, hosts, sources: known } = shared.references;
  const text = parsePiece(kind, file, report);
  if (!isTranslation && !text) shared.broken.add(pieceOf(file));
  if (!text || isOrphan({ ...input, shared })) return undefined;
  const { front, runs } = text;
  if (!isTranslation) shared.originals.set(pieceOf(file), text);

  const { translating, ...shown } = withSource({ ...input, shared }, isolated(text, input));
  const isStale = translating?.isFresh === false;
  const body = isStale ? withUrgentHelp({ ...input, shared }, shown.body) : shown.body;
  const compiled = kind.compile({ ...input, ...shown, body, shared, runs, isStale });
  // What is shown of a stale translation has the links and citations of its source.
  const linking = isStale && !kind.isAlwaysTranslated ? translating.source.runs : runs;
  checkLinks(linking, hosts, report);
  const web = webLinks(linking, shared.crisis);
  checkOpened(web, shared.opened, release.release, report);
  checkMarks(runs, report);
  refuseCitations(kind.hasSources ? linking.filter(({ block }) => block === 'reason') : linking, report);
  const cited = kind.hasSources ? checkCitations(linking, known, report) : [];
  if (!compiled && !isTranslation) shared.broken.add(pieceOf(file));
  if (!compiled) return undefined;

  const { checked, result } = compiled;
  const house = shared.rulesFor(file.locale);
  // Without clinic.yaml, the numbers of the crisis line would be taken for claims.
  if (shared.crisis && kind.needsSources?.(checked)) checkClaims(runs, house.claims, shared.crisis, report);
  const translated = translationOf(text, checked, translating, { kind, file, shared, report });
  checkUrgent({ ...input, shared }, text, shown.front, checked, translating);
  checkReviewStatus(checked, front, release, report);
  if (file.locale !== pseudoLocale)
    checkProse(runs, house, checked.status === 'pending' && !isTranslation, report);
  // The clinic's own texts are hard in every language.
  if (translating && at(translating.source.front.value, 'status') === 'pending')
    reportHardTranslation(runs, file.locale, release.release, report);
  const { status, reviewed, nextReview, translation } = checked;
  const value = shownValue(input, shared, checked, result);
  return {
    piece: {
      ...{ status, reviewed, nextReview, translation, translated },
      piece: pieceOf(file),
      locale: file.locale,
    },
    value,
    module: moduleOf(input, value, checked, translated),
    provides: result.provides ?? {},
    sources: [...cited, ...(checked.sources ?? [])],
    terms: result.terms ?? [],
    links: web.map(({ text }) => text),
    ...{ path: file.path, front, report, seen: translating?.seen },
  };
}

/** In a right-to-left language, with Latin words and ranges isolated. */
function isolated(text: Parsed, { kind, file }: PieceInput): Parsed {
  if (direction(file.locale) === 'ltr') return text;
  isolateNodes(text.body);
  const values = isolateValues(text.units.values, kind.dataKeys) as Parsed['units']['values'];
  return { ...text, front: { ...text.front, value: values }, units: { ...text.units, values } };
}

/** What a piece shows: its text with numbered citations and the list of their sources, or a notice that it was withdrawn. */
function shownValue({ kind }: PieceInput, shared: Shared, checked: Checked, { value }: KindValue): unknown {
  const { status, reason, successor, sources = [] } = checked;
  if (status === 'withdrawn' && kind.isFolder) {
    const title = (checked as unknown as Record<string, unknown>)[kind.titleKey ?? ''];
    return { status, title, reason, page: successor };
  }
  const keys: string[] = [];
  const numbered = numberCitations(value, keys);
  if (!kind.hasSources) return numbered;
  return { ...(numbered as object), sources: sourceItems(keys, sources, shared.citations) };
}

function moduleOf(
  { kind, file }: PieceInput,
  value: unknown,
  { status, reviewer, specialist }: Checked,
  translated: Translated | undefined,
): Module | undefined {
  const { name, isFolder, type, exportName } = kind;
  if (type === undefined) return undefined;
  const path = isFolder ? `${file.locale}/${name}/${file.id}.ts` : `${file.locale}/${name}.ts`;
  const module = { path, source: file.path, name: exportName, type, value };
  // A kind whose value is a template has no keys of its own.
  if (!isMap(value) || kind.pieceId !== undefined) return module;
  if (status === 'withdrawn') return { ...module, type: 'Withdrawn' };
  if (translated)
    return { ...module, type: `Translated<${type}>`, value: translatedValue(kind, value, translated) };
  const signed = Object.entries({ reviewer, specialist }).map(([key, person]) => [
    key,
    person && isFolder ? `${person.name}, ${person.credential}` : undefined,
  ]);
  return { ...module, value: { ...value, ...Object.fromEntries(signed) } };
}
