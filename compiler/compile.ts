/** A content folder → the modules that the widgets read. */
import { join } from 'node:path';
import { houseRules } from './checks/house-rules/rules.ts';
import { requireFiles } from './checks/required.ts';
import type { KeptPieces } from './kept-pieces.ts';
import { folderKinds, kinds } from './kinds/all.ts';
import type { LocaleParts } from './kinds/kind.ts';
import { compilePiece } from './kinds/piece.ts';
import type { CompiledPiece, Piece } from './kinds/piece.ts';
import { readSeen } from './kinds/seen.ts';
import { sourceHashOf } from './kinds/units.ts';
import { compileMedia } from './media/media.ts';
import { compiledWords } from './output/compiled-words.ts';
import { filesOf } from './output/files.ts';
import { pseudoFile } from './output/pseudo.ts';
import { pseudoLocale } from './source/pseudo-locale.ts';
import { writeFiles } from './output/write.ts';
import { compileShared } from './kinds/shared.ts';
import type { Shared } from './kinds/shared.ts';
import { named, pieceOf, readContent } from './source/find-files.ts';
import type { ContentFile, ReportFor } from './source/find-files.ts';
import { Problem, format, inOrder } from './source/problem.ts';
import { sourceLocale } from '../src/i18n/locale.ts';

export interface Options {
  from: string;
  /** The folder to write to. Nothing is written without it, or if there are errors. */
  to?: string;
  /** Whether content that must not be published is an error. */
  release?: boolean;
  /** ISO date. The default is today. */
  today?: string;
  /** Whether to compile the pseudo-locale too. */
  pseudo?: boolean;
  /** Locales that have interface strings. */
  strings?: readonly string[];
  /** Pieces of earlier compilations in this process. */
  kept?: KeptPieces;
}

export interface Result {
  pieces: Piece[];
  problems: Problem[];
  /** Text or bytes by path within `to`. */
  files: Map<string, string | Uint8Array>;
  /** The words as a reader gets them, by path within `compiled/`. */
  words: Map<string, string>;
  /** Addresses on the web that readers are sent to, each once. */
  addresses: string[];
}

/** Swedish dates have the ISO format. */
const isoToday = (): string => new Date().toLocaleDateString('sv');

export async function compileContent({
  from,
  to,
  release = false,
  today = isoToday(),
  pseudo = false,
  strings = [],
  kept,
}: Options): Promise<Result> {
  const problems: Problem[] = [];
  const { files, locales, readable } = await readContent(from, kinds, problems);
  const reportFor: ReportFor = (file) => (message, place, level) => {
    problems.push(new Problem(file.path, message, level, place));
  };
  /** A mistake that a translation repeats is reported in its source alone. */
  const reportOwn: ReportFor = (file) => {
    const source = file.path.replace(/[^/]+(?=\/([^/]+\/[^/]+\.md|[^/]+\.yaml)$)/, sourceLocale);
    const report = reportFor(file);
    return (message, ...rest) => {
      if (!problems.some((other) => other.file === source && other.message === message))
        report(message, ...rest);
    };
  };
  if (readable) requireFiles(from, files, locales, reportFor, [...problems]);

  const rules = { release, today };
  const rulesFor = houseRules(files, reportFor);
  const media = await compileMedia(files, locales, rulesFor(sourceLocale), reportFor);
  const seen = await readSeen(from, locales);
  const isUnread = problems.some(({ file }) => file === named(join(from, 'sources.yaml')));
  const shared = compileShared({
    files,
    folders: folderKinds,
    media,
    seen,
    rulesFor,
    release: rules,
    reportFor,
    isUnread,
  });
  const parts = new Map<string, LocaleParts>();
  const compiled: CompiledPiece[] = [];
  const compileOne = kept?.compilerOf(files, problems) ?? compilePiece;
  const compileFiles = (some: readonly ContentFile[], reportFor: ReportFor): void => {
    for (const kind of kinds) {
      for (const file of some.filter((file) => file.kind === kind.name)) {
        const own = parts.get(file.locale) ?? {};
        const input = { kind, file, shared, parts: own, release: rules, report: reportFor(file) };
        const piece = compileOne(input);
        parts.set(file.locale, { ...own, ...piece?.provides });
        if (piece) compiled.push(piece);
      }
    }
  };
  // The source comes first, because translations are checked against it.
  const isSource = ({ locale }: ContentFile): boolean => locale === sourceLocale;
  compileFiles(files.filter(isSource), reportFor);
  // Without it, each would be one without its source.
  if (locales.includes(sourceLocale))
    compileFiles(
      files.filter((file) => !isSource(file)),
      reportOwn,
    );
  const isWhole = !problems.some(({ level }) => level === 'error');
  if (isWhole) reportUnused(compiled, shared);
  // In the order of the files, as in the problems.
  const places = new Map(files.map(({ path }, index) => [path, index]));
  const pieces = compiled
    .toSorted((a, b) => (places.get(a.path) ?? 0) - (places.get(b.path) ?? 0))
    .map(({ piece }) => piece);
  const words = compiledWords(compiled);
  const pseudoFiles = pseudo && isWhole ? inPseudo(files.filter(isSource), shared) : [];
  // Problems in generated texts are not reported, because nobody can fix them.
  compileFiles(pseudoFiles, () => () => undefined);

  const unique = [...new Map(problems.map((problem) => [format(problem), problem])).values()].sort(inOrder);
  const written = filesOf({
    ...{ from, files: [...files, ...pseudoFiles], compiled, shared, strings },
    locales: pseudoFiles.length ? [...locales, pseudoLocale] : locales,
  });
  const isSound = !unique.some(({ level }) => level === 'error');
  if (to !== undefined && isSound) await writeFiles(to, written);
  const addresses = [...new Set([...shared.addresses, ...compiled.flatMap(({ links }) => links)])];
  return { pieces, problems: unique, files: written, words, addresses };
}

/** The source's files in the pseudo-locale. */
function inPseudo(files: readonly ContentFile[], { originals, media }: Shared): ContentFile[] {
  const alt = Object.fromEntries([...media.alt].map(([id, alts]) => [id, alts[sourceLocale]]));
  return files.flatMap((file) => {
    const text = originals.get(pieceOf(file));
    const hero = String((text?.front.value as { hero?: unknown } | undefined)?.hero);
    return (text && pseudoFile(file, sourceHashOf(text.seen), alt[hero])) ?? [];
  });
}

/** Reports sources that no text cites and terms that no article uses, which is known only after everything is compiled. */
function reportUnused(compiled: readonly CompiledPiece[], { citations, unused }: Shared): void {
  const cited = new Set(compiled.flatMap(({ sources }) => sources));
  for (const key of citations.keys()) if (!cited.has(key)) unused(key);
  const explained = new Set(
    compiled.flatMap(({ piece, terms }) => terms.map((id) => `${piece.locale} ${id}`)),
  );
  // What is shown in English explains none of the terms.
  const stale = new Set(
    compiled.flatMap(({ piece: { locale, translated } }) => (translated === 'stale' ? locale : [])),
  );
  for (const { piece, provides, front, report } of compiled) {
    if (stale.has(piece.locale)) continue;
    for (const { id } of provides.glossary?.terms ?? []) {
      if (explained.has(`${piece.locale} ${id}`)) continue;
      report(`${id}: found a term that no article uses`, front.locateKey(['terms', id]), 'warning');
    }
  }
}
