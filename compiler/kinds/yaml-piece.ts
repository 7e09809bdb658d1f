/** One YAML file of a locale → the module that it becomes. */
import { check } from '../check.ts';
import { checkLinks, refuseCitations } from '../checks/claims.ts';
import { direction } from '../../src/i18n/locale.ts';
import { checkCrisis, crisisLine } from './crisis.ts';
import type { Module } from '../output/emit.ts';
import { compileGlossary } from './glossary.ts';
import { navigation } from './navigation.ts';
import { textRunsIn } from '../checks/text-runs.ts';
import type { Piece } from './piece.ts';
import { oneOf, expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';
import { checkMarks, checkProse } from '../checks/prose.ts';
import { pieceOf } from '../source/find-files.ts';
import type { ContentFile } from '../source/find-files.ts';
import { crisis as crisisSchema } from './schema/crisis.ts';
import { navigation as navigationSchema } from './schema/navigation.ts';
import type { Shared } from '../shared.ts';
import { checkReviewStatus } from '../checks/review-status.ts';
import type { Release, ReviewStatus } from '../checks/review-status.ts';
import type { WordsCode } from '../html/code.ts';
import { isolateText } from '../html/bidi-isolate.ts';
import { isPending, translationOf } from './translation.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Yaml } from '../source/yaml.ts';

export interface Compiled<Value> {
  piece: Piece;
  value: Value;
  module: Module | undefined;
  /** From a crisis file: the urgent help in panels. */
  urgent?: WordsCode | undefined;
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
  if (!yaml) return undefined;
  const passages = textRunsIn(yaml, file.text.split('\n'));
  const text = { path: file.path, front: yaml, passages };
  const { isTranslation } = shared.references;
  if (!isTranslation) shared.originals.set(pieceOf(file), text);
  const shown = direction(file.locale) === 'rtl' ? isolateText(yaml) : yaml;
  const made = COMPILERS[file.kind]?.(shown, shared, report, file.path);
  if (!made) return undefined;
  refuseCitations(passages, report);
  checkLinks(passages, shared.references.hosts, report);
  checkMarks(passages, report);
  checkReviewStatus(made.standing, yaml, release, report);
  const { type, value, standing, urgent } = made;
  const translation = translationOf(text, standing, { file, shared, release, report });
  checkProse(passages, shared.rulesFor(file.locale), standing.status === 'pending' && !isTranslation, report);
  const path = `${file.locale}/${file.kind}.ts`;
  const isNoted = file.kind === 'navigation' && isPending(translation);
  const marked = isNoted ? { ...(value as object), translation: 'pending' } : value;
  return {
    ...{ value, urgent, yaml, report },
    piece: { ...standing, piece: pieceOf(file), locale: file.locale, translated: translation },
    module: type
      ? {
          ...{ path, source: file.path, name: file.kind, value: marked },
          type: isTranslation && file.kind === 'navigation' ? `Translated<${type}>` : type,
        }
      : undefined,
  };
}

interface YamlInput {
  standing: ReviewStatus;
  /** The type in its module, if it becomes a module. */
  type?: string;
  value: unknown;
  urgent?: WordsCode;
}

const COMPILERS: Partial<
  Record<
    ContentFile['kind'],
    (yaml: Yaml, shared: Shared, report: Report, path: string) => YamlInput | undefined
  >
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
      region.report(`region: ${expectedMessage(region.id, expected)}`);
      return undefined;
    }
    checkCrisis(line, region.hrefs, (message, path) =>
      report(message, yaml.locate(['regions', region.id, ...path])),
    );
    return { standing: checked, type: 'Crisis', value: crisisLine(line), urgent: line.urgent };
  },
  glossary(yaml, { references }, report) {
    const value = compileGlossary(yaml, references, report);
    return value && { standing: value, value };
  },
};
