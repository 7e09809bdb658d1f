/** Finds the subject of a word: the nearest of the things that a rule distinguishes. */
import type { Span } from './english.ts';
import { has, spansOf } from './match.ts';
import type { Rule } from './schema.ts';

type SubjectRule = Extract<Rule, { kind: 'subject' }>;

interface Subject extends Span {
  wrong: boolean;
}

function subjectsOf(rule: SubjectRule, text: string): Subject[] {
  const found = (pattern: RegExp, wrong: boolean): Subject[] =>
    spansOf(pattern, text).map((span) => ({ ...span, wrong }));
  return [...found(rule.of, true), ...found(rule.other, false)].sort((a, b) => a.start - b.start);
}

/** The number of words between, where a comma counts as one. */
const distance = (between: string): number =>
  between.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*|,/gu)?.length ?? 0;

/**
 * Whether `word`, a place in `sentence`, has a subject that the rule forbids. `before` is the text before the sentence, which
 * decides for sentences such as "It is approved".
 */
export function isSaidWrongly(rule: SubjectRule, word: Span, sentence: string, before: string): boolean {
  const subjects = subjectsOf(rule, sentence);
  const ahead = subjects.findLast(({ end }) => end <= word.start);
  const behind = subjects.find(({ start }) => start >= word.end);
  const gap = behind ? sentence.slice(word.start, behind.start).split(/[,:]/) : [];
  // In "approved for people whom medicine has not helped", medicine is not the object.
  const object = has(rule.between, gap.at(-1) ?? '') ? undefined : behind;
  const near = gap.length === 1 ? object : undefined;

  if (ahead && near) {
    const back = distance(sentence.slice(ahead.end, word.start));
    return (distance(sentence.slice(word.end, near.start)) < back ? near : ahead).wrong;
  }
  // "Approved in 2008, the device …" comes last, because the subject is more often what was mentioned before.
  return (ahead ?? near ?? subjectsOf(rule, before).at(-1) ?? object)?.wrong ?? false;
}
