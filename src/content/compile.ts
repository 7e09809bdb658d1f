/** A content folder → the modules that the widgets read. */
import { join } from 'node:path';
import { check } from './check.ts';
import { checkLinks, refuseCitations } from './claims.ts';
import { checkCrisis, crisisLine } from './crisis.ts';
import { indexText, moduleText } from './emit.ts';
import type { Module } from './emit.ts';
import { compileGlossary } from './glossary.ts';
import type { Glossary } from './glossary.ts';
import { jsonSchemas } from './json-schema.ts';
import { compileMedia } from './media.ts';
import { navigation } from './navigation.ts';
import { passagesIn } from './passages.ts';
import { compilePiece } from './piece.ts';
import type { CompiledPiece, Piece } from './piece.ts';
import { format, inOrder, oneOf, unlike } from './problem.ts';
import type { Problem, Report } from './problem.ts';
import { checkMarks, checkProse } from './prose.ts';
import { named, readContent } from './read.ts';
import type { ContentFile } from './read.ts';
import { requireFiles } from './required.ts';
import { crisis as crisisSchema } from './schema/crisis.ts';
import { navigation as navigationSchema } from './schema/navigation.ts';
import { compileShared } from './shared.ts';
import type { Shared } from './shared.ts';
import { checkStanding } from './standing.ts';
import type { Release, Standing } from './standing.ts';
import { writeFiles } from './write.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

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
  if (readable) requireFiles(from, files, locales, reportFor);

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

interface Compiled<Value> {
  piece: Piece;
  value: Value;
  module: Module | undefined;
  yaml: Yaml;
  report: Report;
}

/** A file of a locale that is YAML alone. */
function compileYaml(
  file: ContentFile,
  shared: Shared,
  release: Release,
  report: Report,
): Compiled<unknown> | undefined {
  const yaml = parseYaml(file.text, report);
  const made = yaml && COMPILERS[file.kind]?.(yaml, shared, report, file.path);
  if (!yaml || !made) return undefined;
  const passages = passagesIn(yaml, file.text.split('\n'));
  refuseCitations(passages, report);
  checkLinks(passages, shared.references.hosts, report);
  checkMarks(passages, report);
  checkStanding(made.standing, yaml, release, report);
  checkProse(passages, file.locale, made.standing.status === 'pending', report);
  const { type, value, standing } = made;
  const path = `${file.locale}/${file.kind}.ts`;
  return {
    ...{ value, yaml, report },
    piece: { piece: file.kind, locale: file.locale, ...standing },
    module: type ? { path, source: file.path, name: file.kind, type, value } : undefined,
  };
}

interface Made {
  standing: Standing;
  /** Of the module that it becomes, if it becomes one. */
  type?: string;
  value: unknown;
}

const COMPILERS: Partial<
  Record<ContentFile['kind'], (yaml: Yaml, shared: Shared, report: Report, path: string) => Made | undefined>
> = {
  navigation(yaml, { references }, report) {
    const checked = check(navigationSchema(references), yaml, report);
    return checked && { standing: checked, type: 'Navigation', value: navigation(checked) };
  },
  crisis(yaml, { references, region }, report, path) {
    const checked = check(crisisSchema(references), yaml, report);
    if (!checked || !region) return undefined;
    const line = checked.regions[region.id];
    if (!line) {
      const expected = `${oneOf(Object.keys(checked.regions))}, the regions of ${path}`;
      region.report(`region: ${unlike(region.id, expected)}`);
      return undefined;
    }
    checkCrisis(line, region.hrefs, (message, path) =>
      report(message, yaml.locate(['regions', region.id, ...path])),
    );
    return { standing: checked, type: 'Crisis', value: crisisLine(line) };
  },
  glossary(yaml, { references }, report) {
    const value = compileGlossary(yaml, references, report);
    return value && { standing: value, value };
  },
};
