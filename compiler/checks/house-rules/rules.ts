/** Reads `rules.<locale>.yaml`: the house rules, as data. */
import { check } from '../../schema/check.ts';
import type { ContentFile, ReportFor } from '../../source/find-files.ts';
import type { Report } from '../../source/problem.ts';
import { parseYaml } from '../../source/yaml.ts';
import { at, keysOf, textsIn } from '../../schema/references.ts';
import { joinLists } from './patterns.ts';
import type { Lists } from './patterns.ts';
import { NO_PRESET, presetNames, readPreset } from './presets.ts';
import { rulesFile } from './schema.ts';
import type { Rule, RuleBody } from './schema.ts';

/** The house rules for texts in a language. */
export interface HouseRules {
  /** `en`, also for `en-GB`. Undefined without a rules file. */
  language: string | undefined;
  rules: readonly Rule[];
  /** Words that need a source next to them. */
  claims: RegExp | undefined;
  /** Words that name suicide, besides those that the compiler knows. */
  urgent: RegExp | undefined;
  /** The highest reading grade of a text that the clinic did not write itself. */
  grade: number | undefined;
}

/** No rules file means no house rules. */
export const NO_RULES: HouseRules = {
  ...{ language: undefined, rules: [], claims: undefined, urgent: undefined, grade: undefined },
};

const languageOf = (locale: string): string | undefined => /^[a-z]{2,3}(?=-|$)/.exec(locale)?.[0];

/** The lists of a value that has not been checked. */
const listsIn = (value: unknown): Lists => {
  const lists = at(value, 'lists');
  return Object.fromEntries((keysOf(lists) ?? []).map((name) => [name, textsIn(at(lists, name))]));
};

/** What a preset has, under the names by which a rules file can switch it off. */
const idsOf = (preset: unknown): string[] => [
  ...(keysOf(at(preset, 'rules')) ?? []),
  ...(keysOf(at(preset, 'lists')) ?? []),
  ...['claims', 'grade'].filter((key) => at(preset, key) !== undefined),
];

/** A pattern that matches what one of these does. */
function anyOf(...patterns: (RegExp | undefined)[]): RegExp | undefined {
  const sources = patterns.flatMap((pattern) => pattern?.source ?? []);
  return sources.length ? new RegExp(sources.join('|'), 'giu') : undefined;
}

/** Undefined after a report. @param reportFor Takes problems of the preset, which come from lists that the file replaces. */
export function parseRules(
  text: string,
  locale: string,
  report: Report,
  reportFor: ReportFor,
): HouseRules | undefined {
  const yaml = parseYaml(text, report);
  if (!yaml) return undefined;
  const language = languageOf(locale) ?? '';
  const presets = presetNames(language);
  const name = at(yaml.value, 'preset') ?? NO_PRESET;
  const isKnown = typeof name === 'string' && presets.includes(name);
  const preset = isKnown ? readPreset(name, language, reportFor) : undefined;
  const off = textsIn(at(yaml.value, 'off'));

  const presetLists = listsIn(preset?.yaml.value);
  const known = {
    lists: joinLists(
      presetLists,
      listsIn(yaml.value),
      off.filter((id) => Object.hasOwn(presetLists, id)),
    ),
    ...{ presetLists, presets },
    ids: isKnown ? idsOf(preset?.yaml.value) : undefined,
  };
  const own = check(rulesFile(known), yaml, report);
  if (!own) return undefined;
  if (own.grade !== undefined && language !== 'en')
    report(
      `grade: found ${own.grade}, expected it only for English, whose syllables are counted`,
      yaml.locateKey(['grade']),
    );
  const base = preset && check(rulesFile(known), preset.yaml, preset.report);
  const keeps = (id: string): boolean => !off.includes(id);
  const bodies: [string, RuleBody][] = Object.entries({ ...base?.rules, ...own.rules });
  return {
    language,
    rules: bodies.filter(([id]) => keeps(id)).map(([id, rest]) => ({ ...rest, id })),
    claims: anyOf(keeps('claims') ? base?.claims : undefined, own.claims),
    urgent: anyOf(base?.urgent, own.urgent),
    grade: own.grade ?? (keeps('grade') ? base?.grade : undefined),
  };
}

/** The house rules for each locale. A region has the rules of its language, unless it has a file. */
export function houseRules(
  files: readonly ContentFile[],
  reportFor: ReportFor,
): (locale: string) => HouseRules {
  const byLocale = new Map(
    files
      .filter(({ kind }) => kind === 'rules')
      .map((file) => [file.locale, parseRules(file.text, file.locale, reportFor(file), reportFor)]),
  );
  return (locale) => byLocale.get(locale) ?? byLocale.get(languageOf(locale) ?? '') ?? NO_RULES;
}
