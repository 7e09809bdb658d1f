/** Reads rules for tests: those of a clinic or a preset, and of a text. */
import { readFileSync } from 'node:fs';
import type { Passage } from '../../compiler/checks/house-rules/lint.ts';
import { parseRules } from '../../compiler/checks/house-rules/rules.ts';
import type { HouseRules } from '../../compiler/checks/house-rules/rules.ts';
import { Problem, format } from '../../compiler/source/problem.ts';
import type { Report } from '../../compiler/source/problem.ts';

/** The rules of a text, and its problems as printed. A problem of a preset has the name of its file. */
export function rulesIn(text: string, locale = 'en'): { house: HouseRules | undefined; problems: string[] } {
  const problems: string[] = [];
  const reportFor =
    ({ path }: { path: string }): Report =>
    (message, place, level: Problem['level'] = 'error') => {
      problems.push(format(new Problem(path.replace(/^.*\//, ''), message, level, place)));
    };
  const house = parseRules(text, locale, reportFor({ path: `rules.${locale}.yaml` }), reportFor);
  return { house, problems };
}

/** @throws If something is wrong with the rules. */
export function soundRules(text: string, locale = 'en'): HouseRules {
  const { house, problems } = rulesIn(text, locale);
  if (!house || problems.length > 0) throw new Error(problems.join('\n'));
  return house;
}

export const clinicRules = (locale: string): HouseRules =>
  soundRules(readFileSync(`content/rules.${locale}.yaml`, 'utf8'), locale);

export const passage = (text: string, context?: string): Passage => ({
  text,
  ...(context === undefined ? {} : { context }),
  place: (offset) => ({ line: 1, column: offset + 1 }),
});
