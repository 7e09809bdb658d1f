/** Reads `rules.<language>.yaml`: the house rules, as data. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { check } from '../../check.ts';
import { ID, IDS, recordOf, strictObject, nonEmptyList, text } from '../../source/fields.ts';
import { format, oneOf } from '../../source/problem.ts';
import type { Problem, Report } from '../../source/problem.ts';
import { named } from '../../source/find-files.ts';
import { at } from '../references.ts';
import { parseYaml } from '../../source/yaml.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

const KINDS = ['forbid', 'subject', 'needs'];

const lists = () => recordOf(ID, IDS, nonEmptyList(text()));

/** Several patterns, joined into one that matches any of them. */
const patterns = (known: Lists) =>
  nonEmptyList(text()).transform((sources, context) => {
    const refuse = (message: string): typeof z.NEVER => {
      context.addIssue({ code: 'custom', message, input: sources });
      return z.NEVER;
    };
    const unknown = sources
      .join()
      .match(/\{[a-z][a-z-]*\}/g)
      ?.find((name) => !(name.slice(1, -1) in known));
    if (unknown) return refuse(`found ${unknown}, expected ${oneOf(Object.keys(known))}`);
    try {
      const whole = wholeWords(filled(anyOf(sources), known));
      return ''.search(whole) < 0
        ? whole
        : refuse('found a pattern that matches empty text, expected one that matches words');
    } catch (error) {
      return refuse(
        `found an invalid regular expression (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  });

const anyOf = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

const filled = (source: string, known: Lists): string =>
  source.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => anyOf(known[name] ?? []));

// A space inside square brackets stays a character of that class.
const wholeWords = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${source.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '(?: +)' : part))}(?![\\p{L}\\p{N}])`,
    'giu',
  );

function rule(known: Lists) {
  const any = {
    match: patterns(known),
    allow: patterns(known).optional(),
    when: patterns(known).optional(),
    expected: text(),
    reason: text(),
    source: text(),
  };
  const subjects = { of: patterns(known), other: patterns(known), between: patterns(known) };
  const needs = { beside: patterns(known).optional(), needs: patterns(known) };
  return z.discriminatedUnion(
    'kind',
    [
      strictObject({ kind: z.literal('forbid'), ...any }),
      strictObject({ kind: z.literal('subject'), ...any, ...subjects }),
      strictObject({ kind: z.literal('needs'), ...any, ...needs }),
    ],
    { error: `found an unknown kind, expected ${oneOf(KINDS)}` },
  );
}

export type Rule = z.output<ReturnType<typeof rule>> & { id: string };

/** @throws If something is wrong with the rules, with each place. */
export function parseRules(yamlText: string, file: string): readonly Rule[] {
  const problems: Problem[] = [];
  const report: Report = (message, place) => problems.push({ file, message, level: 'error', ...place });
  const yaml = parseYaml(yamlText, report);
  const known = lists().safeParse(at(yaml?.value, 'lists')).data ?? {};
  const schema = strictObject({ lists: lists(), rules: recordOf(ID, IDS, rule(known)) });
  const rules = yaml && check(schema, yaml, report)?.rules;
  if (!rules) throw new Error(problems.map(format).join('\n'));
  return Object.entries(rules).map(([id, rest]) => ({ id, ...rest }));
}

const read = new Map<string, readonly Rule[]>();

/** No rules for a language without a rules file. A region has the rules of its language. */
export function rulesFor(language: string): readonly Rule[] {
  const base = /^[a-z]{2,3}(?=-|$)/.exec(language)?.[0];
  if (base === undefined) return [];
  const path = fileURLToPath(new URL(`rules.${base}.yaml`, import.meta.url));
  const rules =
    read.get(base) ?? (existsSync(path) ? parseRules(readFileSync(path, 'utf8'), named(path)) : []);
  read.set(base, rules);
  return rules;
}
