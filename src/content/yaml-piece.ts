/** One YAML file of a locale → the module that it becomes. */
import { check } from './check.ts';
import { checkLinks, refuseCitations } from './rules/claims.ts';
import { checkCrisis, crisisLine } from './crisis.ts';
import type { Module } from './emit.ts';
import { compileGlossary } from './glossary.ts';
import { navigation } from './navigation.ts';
import { passagesIn } from './rules/passages.ts';
import type { Piece } from './piece.ts';
import { oneOf, unlike } from './problem.ts';
import type { Report } from './problem.ts';
import { checkMarks, checkProse } from './rules/prose.ts';
import type { ContentFile } from './read.ts';
import { crisis as crisisSchema } from './schema/crisis.ts';
import { navigation as navigationSchema } from './schema/navigation.ts';
import type { Shared } from './shared.ts';
import { checkStanding } from './rules/standing.ts';
import type { Release, Standing } from './rules/standing.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

export interface Compiled<Value> {
  piece: Piece;
  value: Value;
  module: Module | undefined;
  yaml: Yaml;
  report: Report;
}

export function compileYaml(
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
