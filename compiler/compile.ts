/** A content folder → the modules that the widgets read. */
import { join } from 'node:path';
import { sourceLocale } from '../src/i18n/locale.ts';
import {
  idsText,
  indexText,
  kindsText,
  localeText,
  localesText,
  moduleText,
  noneText,
} from './output/emit.ts';
import type { Glossary } from './kinds/glossary.ts';
import { jsonSchemas } from './output/json-schema.ts';
import { compileMedia } from './media/media.ts';
import { compilePiece } from './kinds/piece.ts';
import type { CompiledPiece, Piece } from './kinds/piece.ts';
import { format, inOrder } from './source/problem.ts';
import type { Problem } from './source/problem.ts';
import { named, pieceOf, readContent } from './source/find-files.ts';
import type { ContentFile, ReportFor } from './source/find-files.ts';
import { pseudoFile, pseudoLocale } from './output/pseudo.ts';
import { requireFiles } from './checks/required.ts';
import { hashOf } from './checks/translation.ts';
import { compileShared, sharedFor } from './shared.ts';
import type { Shared } from './shared.ts';
import type { WordsCode } from './html/code.ts';
import { writeFiles } from './output/write.ts';
import { compileYaml } from './kinds/yaml-piece.ts';
import type { Compiled } from './kinds/yaml-piece.ts';

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
}

export interface Result {
  pieces: Piece[];
  problems: Problem[];
  /** Text or bytes by path within `to`. */
  files: Map<string, string | Uint8Array>;
}

const INDEXES = [
  { kind: 'articles', piece: 'article', type: 'Article' },
  { kind: 'services', piece: 'service', type: 'Service' },
  { kind: 'panels', piece: 'panel', type: 'Panel' },
] as const;

/** Kinds that are one file in each language. */
const SINGLES = { navigation: 'Navigation', crisis: 'Crisis' } as const;

/** Swedish dates have the ISO format. */
const isoToday = (): string => new Date().toLocaleDateString('sv');

export async function compileContent({
  from,
  to,
  release = false,
  today = isoToday(),
  pseudo = false,
  strings = [],
}: Options): Promise<Result> {
  const problems: Problem[] = [];
  const { files, locales, readable } = await readContent(from, problems);
  const reportFor: ReportFor =
    (file) =>
    (message, place, level = 'error') => {
      problems.push({ file: file.path, message, level, ...place });
    };
  if (readable) requireFiles(from, files, locales, reportFor, [...problems]);

  const media = await compileMedia(files, locales, reportFor);
  const rules = { release, today };
  const isUnread = problems.some(({ file }) => file === named(join(from, 'sources.yaml')));
  const shared = compileShared(files, media, rules, reportFor, isUnread);
  const lists = new Map<string, Compiled<Glossary>>();
  const urgent = new Map<string, WordsCode>();
  const compiled: (Compiled<unknown> | CompiledPiece)[] = [];
  const compileFiles = (some: readonly ContentFile[], reportFor: ReportFor): void => {
    for (const file of some.filter(({ kind }) => /^(glossary|navigation|crisis)$/.test(kind))) {
      const found = compileYaml(file, sharedFor(shared, file.locale), rules, reportFor(file));
      if (file.kind === 'glossary' && found) lists.set(file.locale, found as Compiled<Glossary>);
      if (found?.urgent !== undefined) urgent.set(file.locale, found.urgent);
      if (found) compiled.push(found);
    }
    for (const file of some.filter(({ kind }) => /^(articles|services|panels)$/.test(kind))) {
      const glossary = lists.get(file.locale)?.value;
      const own = sharedFor(shared, file.locale);
      const found = compilePiece({
        ...{ file, shared: own, glossary, urgent: urgent.get(file.locale) ?? '' },
        ...{ release: rules, report: reportFor(file) },
      });
      if (found) compiled.push(found);
    }
  };
  // The source comes first, because translations are checked against it.
  const isSource = ({ locale }: ContentFile): boolean => locale === sourceLocale;
  compileFiles(files.filter(isSource), reportFor);
  compileFiles(
    files.filter((file) => !isSource(file)),
    reportFor,
  );
  const whole = !problems.some(({ level }) => level === 'error');
  if (whole) tellUnused(compiled, lists, shared);
  const pieces = compiled.map(({ piece }) => piece);
  const pseudoFiles = pseudo && whole ? inPseudo(files.filter(isSource), shared) : [];
  // Problems in generated texts are not reported, because nobody can fix them.
  compileFiles(pseudoFiles, () => () => undefined);

  const texts = new Map<string, string | Uint8Array>([...media.files, ...jsonSchemas(shared.references)]);
  for (const { module } of compiled) if (module) texts.set(module.path, moduleText(module));
  const clinic = files.find(({ kind }) => kind === 'clinic');
  if (clinic && shared.clinic) {
    const module = { path: 'clinic.ts', source: clinic.path, name: 'clinic', type: 'Clinic' };
    texts.set(module.path, moduleText({ ...module, value: shared.clinic }));
    const ids = { path: 'defaults.ts', source: clinic.path, name: 'defaults', type: 'Defaults' };
    texts.set(ids.path, moduleText({ ...ids, value: shared.defaults }));
    // A separate module, because pages do not need to know where their widgets come from.
    const from = { path: 'delivery.ts', source: clinic.path, name: 'delivery', type: 'Delivery' };
    texts.set(from.path, moduleText({ ...from, value: shared.delivery }));
  }
  const kinds = [...INDEXES.map(({ kind }) => kind), ...Object.keys(SINGLES)].filter((kind) =>
    [...texts.keys()].some((path) => new RegExp(`^${sourceLocale}/${kind}[/.]`).test(path)),
  );
  texts.set('kinds.ts', kindsText(named(from), kinds));
  for (const locale of pseudoFiles.length ? [...locales, pseudoLocale] : locales) {
    const isTranslated = locale !== sourceLocale;
    for (const { kind, piece, type } of INDEXES) {
      const own = [...files, ...pseudoFiles].filter(
        (file) =>
          file.kind === kind && file.locale === locale && texts.has(`${locale}/${kind}/${file.id}.ts`),
      );
      const source = `${named(join(from, locale, kind))}/`;
      const index = { path: `${locale}/${kind}`, source, piece, type, name: kind, isTranslated };
      const ids = own.map(({ id }) => id);
      texts.set(`${locale}/${kind}.ts`, indexText({ ...index, ids }));
      if (!isTranslated) texts.set(`${locale}/ids/${kind}.ts`, idsText(source, ids));
    }
    const source = `${named(join(from, locale))}/`;
    const own = kinds.filter((kind) => texts.has(`${locale}/${kind}.ts`));
    if (isTranslated) {
      const words = strings.includes(locale) ? `../strings/${locale}.ts` : '../../i18n/strings.ts';
      texts.set(`${locale}/locale.ts`, localeText(source, own, words));
      continue;
    }
    texts.set(`${locale}/content.ts`, localeText(source, own));
    for (const [kind, type] of Object.entries(SINGLES))
      if (!own.includes(kind)) texts.set(`${locale}/${kind}.ts`, noneText(source, kind, type));
  }
  const others = locales.filter((locale) => locale !== sourceLocale);
  texts.set('locales.ts', localesText(named(from), others));

  const unique = [...new Map(problems.map((problem) => [format(problem), problem])).values()].sort(inOrder);
  const sound = !unique.some(({ level }) => level === 'error');
  if (to !== undefined && sound) await writeFiles(to, texts);
  return { pieces, problems: unique, files: texts };
}

/** The source's files in the pseudo-locale. */
function inPseudo(files: readonly ContentFile[], { originals, media }: Shared): ContentFile[] {
  const alt = Object.fromEntries([...media.alt].map(([id, alts]) => [id, alts[sourceLocale]]));
  return files.flatMap((file) => {
    const text = originals.get(pieceOf(file));
    const hero = String((text?.front.value as { hero?: unknown } | undefined)?.hero);
    return (text && pseudoFile(file, hashOf(text), alt[hero])) ?? [];
  });
}

/** Reports sources that no text cites and terms that no article uses, which is known only after everything is compiled. */
function tellUnused(
  compiled: readonly (Compiled<unknown> | CompiledPiece)[],
  lists: ReadonlyMap<string, Compiled<Glossary>>,
  { citations, unused }: Shared,
): void {
  const pieces = compiled.filter((found): found is CompiledPiece => 'sources' in found);
  const cited = new Set(pieces.flatMap(({ sources }) => sources));
  for (const key of citations.keys()) if (!cited.has(key)) unused(key);
  for (const [locale, { value, yaml, report }] of lists) {
    const explained = pieces.filter(({ piece }) => piece.locale === locale).flatMap(({ terms }) => terms);
    for (const { id } of value.terms) {
      if (explained.includes(id)) continue;
      report(`${id}: found a term that no article uses`, yaml.locateKey(['terms', id]), 'warning');
    }
  }
}
