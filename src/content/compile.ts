/** A content folder → the modules that the widgets read. */
import { join } from 'node:path';
import { check } from './check.ts';
import { indexText, moduleText } from './emit.ts';
import type { Module } from './emit.ts';
import { compilePiece } from './piece.ts';
import type { Piece } from './piece.ts';
import { format, inOrder, oneOf, unlike } from './problem.ts';
import type { Problem, Report } from './problem.ts';
import { named, readContent } from './read.ts';
import type { ContentFile } from './read.ts';
import { requireFiles } from './required.ts';
import { crisisLine } from './crisis.ts';
import { navigation } from './navigation.ts';
import { crisis as crisisSchema } from './schema/crisis.ts';
import { navigation as navigationSchema } from './schema/navigation.ts';
import { compileShared } from './shared.ts';
import type { Shared } from './shared.ts';
import { writeFiles } from './write.ts';
import { parseYaml } from './yaml.ts';

export interface Options {
  from: string;
  /** Where to write. Nothing is written without it, nor while there is any error. */
  to?: string;
  /** What may not be published becomes an error. */
  release?: boolean;
}

export interface Result {
  pieces: Piece[];
  problems: Problem[];
  /** Text by path within `to`. */
  files: Map<string, string>;
}

const INDEXES = [
  { kind: 'articles', piece: 'article', type: 'Article' },
  { kind: 'services', piece: 'service', type: 'Service' },
  { kind: 'panels', piece: 'panel', type: 'Panel' },
] as const;

export async function compileContent({ from, to, release = false }: Options): Promise<Result> {
  const problems: Problem[] = [];
  const { files, locales, readable } = await readContent(from, problems);
  const reportFor =
    (file: Pick<ContentFile, 'path'>): Report =>
    (message, place, level = 'error') => {
      problems.push({ file: file.path, message, level, ...place });
    };
  if (readable) requireFiles(from, files, locales, reportFor);

  const shared = compileShared(files, locales, release, reportFor);
  const modules: Module[] = [];
  const pieces: Piece[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const report = reportFor(file);
    if (file.kind === 'navigation' || file.kind === 'crisis') {
      modules.push(...compileYaml(file, shared, report));
    } else if (file.locale !== '') {
      const compiled = compilePiece(file, shared, release, report);
      if (compiled) {
        pieces.push(compiled.piece);
        modules.push(compiled.module);
      }
    }
  }
  const clinic = files.find(({ kind }) => kind === 'clinic');
  if (clinic && shared.clinic) {
    modules.push({
      path: 'clinic.ts',
      source: clinic.path,
      name: 'clinic',
      type: 'Clinic',
      value: shared.clinic,
    });
  }
  for (const [id, drawing] of shared.drawings) {
    const source = named(join(from, 'media', `${id}.svg`));
    modules.push({ path: `media/${id}.ts`, source, name: 'drawing', value: drawing });
  }
  for (const module of modules) texts.set(module.path, moduleText(module));
  for (const locale of locales) {
    for (const { kind, piece, type } of INDEXES) {
      const ids = files.filter((file) => file.kind === kind && file.locale === locale).map(({ id }) => id);
      const source = `${named(join(from, locale, kind))}/`;
      texts.set(
        `${locale}/${kind}.ts`,
        indexText({ path: `${locale}/${kind}`, source, piece, type, name: kind, ids }),
      );
    }
  }

  const unique = [...new Map(problems.map((problem) => [format(problem), problem])).values()].sort(inOrder);
  const sound = !unique.some(({ level }) => level === 'error');
  if (to !== undefined && sound) await writeFiles(to, texts);
  return { pieces, problems: unique, files: texts };
}

function compileYaml(file: ContentFile, shared: Shared, report: Report): Module[] {
  const yaml = parseYaml(file.text, report);
  if (!yaml) return [];
  const module = { path: `${file.locale}/${file.kind}.ts`, source: file.path, name: file.kind };
  if (file.kind === 'navigation') {
    const value = check(navigationSchema(shared.references), yaml, report);
    return value ? [{ ...module, type: 'Navigation', value: navigation(value) }] : [];
  }
  const regions = check(crisisSchema(), yaml, report);
  if (!regions || !shared.region) return [];
  const value = regions[shared.region.id];
  if (!value) {
    const expected = `${oneOf(Object.keys(regions))}, the regions of ${file.path}`;
    shared.region.report(`region: ${unlike(shared.region.id, expected)}`);
  }
  return value ? [{ ...module, type: 'Crisis', value: crisisLine(value) }] : [];
}
