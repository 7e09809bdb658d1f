/** A content folder → the modules that the widgets read. */
import { join } from 'node:path';
import { indexText, moduleText } from './emit.ts';
import type { Glossary } from './glossary.ts';
import { jsonSchemas } from './json-schema.ts';
import { compileMedia } from './media/media.ts';
import { compilePiece } from './piece.ts';
import type { CompiledPiece, Piece } from './piece.ts';
import { format, inOrder } from './problem.ts';
import type { Problem, Report } from './problem.ts';
import { named, readContent } from './read.ts';
import type { ContentFile } from './read.ts';
import { requireFiles } from './required.ts';
import { compileShared } from './shared.ts';
import type { Shared } from './shared.ts';
import { writeFiles } from './write.ts';
import { compileYaml } from './yaml-piece.ts';
import type { Compiled } from './yaml-piece.ts';

export interface Options {
  from: string;
  /** Where to write. Nothing is written without it, nor while there is any error. */
  to?: string;
  /** What may not be published becomes an error. */
  release?: boolean;
  /** ISO date; the machine's own if it is left out. */
  today?: string;
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

/** Sweden writes dates as ISO does. */
const isoToday = (): string => new Date().toLocaleDateString('sv');

export async function compileContent({
  from,
  to,
  release = false,
  today = isoToday(),
}: Options): Promise<Result> {
  const problems: Problem[] = [];
  const { files, locales, readable } = await readContent(from, problems);
  const reportFor =
    (file: Pick<ContentFile, 'path'>): Report =>
    (message, place, level = 'error') => {
      problems.push({ file: file.path, message, level, ...place });
    };
  if (readable) requireFiles(from, files, locales, reportFor, [...problems]);

  const media = await compileMedia(files, locales, reportFor);
  const rules = { release, today };
  const shared = compileShared(files, media, rules, reportFor);
  const lists = new Map<string, Compiled<Glossary>>();
  const compiled: (Compiled<unknown> | CompiledPiece)[] = [];
  for (const file of files.filter(({ kind }) => /^(glossary|navigation|crisis)$/.test(kind))) {
    const found = compileYaml(file, shared, rules, reportFor(file));
    if (file.kind === 'glossary' && found) lists.set(file.locale, found as Compiled<Glossary>);
    if (found) compiled.push(found);
  }
  for (const file of files.filter(({ kind }) => /^(articles|services|panels)$/.test(kind))) {
    const glossary = lists.get(file.locale)?.value;
    const found = compilePiece({ file, shared, glossary, release: rules, report: reportFor(file) });
    if (found) compiled.push(found);
  }
  const whole = !problems.some(({ level }) => level === 'error');
  if (whole) tellUnused(compiled, lists, shared);

  const texts = new Map<string, string | Uint8Array>([...media.files, ...jsonSchemas(shared.references)]);
  for (const { module } of compiled) if (module) texts.set(module.path, moduleText(module));
  const clinic = files.find(({ kind }) => kind === 'clinic');
  if (clinic && shared.clinic) {
    const module = { path: 'clinic.ts', source: clinic.path, name: 'clinic', type: 'Clinic' };
    texts.set(module.path, moduleText({ ...module, value: shared.clinic }));
  }
  for (const locale of locales) {
    for (const { kind, piece, type } of INDEXES) {
      const ids = files.filter((file) => file.kind === kind && file.locale === locale).map(({ id }) => id);
      const source = `${named(join(from, locale, kind))}/`;
      const index = { path: `${locale}/${kind}`, source, piece, type, name: kind, ids };
      texts.set(`${locale}/${kind}.ts`, indexText(index));
    }
  }

  const unique = [...new Map(problems.map((problem) => [format(problem), problem])).values()].sort(inOrder);
  const sound = !unique.some(({ level }) => level === 'error');
  if (to !== undefined && sound) await writeFiles(to, texts);
  return { pieces: compiled.map(({ piece }) => piece), problems: unique, files: texts };
}

/** A source that nothing rests on, a word that no article has: only known once everything is. */
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
      report(`${id}: found a word that no article has`, yaml.locateKey(['terms', id]), 'warning');
    }
  }
}
