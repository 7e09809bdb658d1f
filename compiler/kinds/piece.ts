/** One Markdown file of a locale → the module that it becomes. */
import { direction } from '../../src/i18n/locale.ts';
import { checkLinks, refuseCitations } from '../checks/claims.ts';
import { parseDocument } from '../source/document.ts';
import type { Module } from '../output/emit.ts';
import { textRunsIn, textRunsOf } from '../checks/text-runs.ts';
import { checkMarks, checkProse } from '../checks/prose.ts';
import { pieceOf } from '../source/find-files.ts';
import { checkReviewStatus } from '../checks/review-status.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import { isolateText } from '../html/bidi-isolate.ts';
import { translatedValue, translationOf } from './translation.ts';
import type { Translated } from './translation.ts';
import type { Yaml } from '../source/yaml.ts';
import type { CompileInput } from './compile-input.ts';
import { contentCompilers } from './compilers.ts';

export interface Piece extends ReviewStatus {
  /** `articles/medication-management` */
  piece: string;
  locale: string;
  /** Of a translation: whether it was checked, and its source is still the same. */
  translated?: Translated | undefined;
}

export interface CompiledPiece {
  piece: Piece;
  module: Module;
  /** Keys of the sources that it rests on. */
  sources: string[];
  /** Words of the glossary that it explains. */
  terms: string[];
}

export function compilePiece(work: CompileInput): CompiledPiece | undefined {
  try {
    return compile(work);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    work.report('found quotes or lists nested too deeply, expected a few levels');
    return undefined;
  }
}

function compile(work: CompileInput): CompiledPiece | undefined {
  const { file, shared, release, report } = work;
  const { front, body } = parseDocument(file.text, report);
  if (!front) return undefined;
  const passages = [...textRunsIn(front, file.text.split('\n')), ...textRunsOf(body)];
  const { isTranslation } = shared.references;
  const text = { path: file.path, front, passages };
  if (!isTranslation) shared.originals.set(pieceOf(file), text);
  const isolate = direction(file.locale) === 'rtl' ? isolateText : (yaml: Yaml): Yaml => yaml;
  const compiled = contentCompilers[file.kind]?.({ ...work, front: isolate(front, body), body, passages });
  checkLinks(passages, shared.references.hosts, report);
  checkMarks(passages, report);
  refuseCitations(
    passages.filter(({ block }) => block === 'reason'),
    report,
  );
  if (!compiled) return undefined;
  const { reviewer, ...standing } = compiled.standing;
  const translation = translationOf(text, standing, work);
  checkReviewStatus(standing, front, release, report);
  checkProse(passages, shared.rulesFor(file.locale), standing.status === 'pending' && !isTranslation, report);
  const signed = reviewer && `${reviewer.name}, ${reviewer.credential}`;
  const isWithdrawn = standing.status === 'withdrawn';
  const { title, reason, successor } = compiled.withdrawn;
  return {
    piece: { ...standing, piece: pieceOf(file), locale: file.locale, translated: translation },
    sources: compiled.sources,
    terms: compiled.terms ?? [],
    module: {
      path: `${file.locale}/${file.kind}/${file.id}.ts`,
      source: file.path,
      name: compiled.name,
      ...(isWithdrawn
        ? { type: 'Withdrawn', value: { status: 'withdrawn', title, reason, page: successor } }
        : isTranslation
          ? { type: `Translated<${compiled.type}>`, value: translatedValue(compiled.value, translation) }
          : {
              type: compiled.type,
              value: { ...compiled.value, reviewer: signed },
              imports: [compiled.imports],
            }),
    },
  };
}
