/** Checks passages of content against the house rules. */
import { expectedMessage } from '../../source/problem.ts';
import type { Place } from '../../source/problem.ts';
import { sentencesOf, slipsOf } from './english.ts';
import type { Span } from './english.ts';
import { has, plain, spansOf, spansOutside, unquoted } from './match.ts';
import type { HouseRules } from './rules.ts';
import type { Rule } from './schema.ts';
import { isSaidWrongly } from './subject-rule.ts';

export interface Passage {
  text: string;
  /** Text before it that it belongs to, such as the title of its list. */
  context?: string;
  /** The other texts of the same comparison. */
  comparison?: string;
  /** The key of a value in YAML. */
  key?: string | undefined;
  /** The place of a character of `text` in its file. */
  place(offset: number): Place;
}

export interface Finding {
  message: string;
  place: Place;
  level: 'error' | 'warning';
}

interface Reading {
  text: string;
  context: string;
  /** The context and the text. */
  whole: string;
  /** The same, with the comparison that it is a part of. */
  compared: string;
  /** Found on demand, because most rules need none. */
  sentences(): Span[];
}

/**
 * Without a rules file, nothing is found.
 *
 * @param isOurs Whether rules of style apply too.
 */
export function lintPassages(passages: readonly Passage[], house: HouseRules, isOurs = true): Finding[] {
  return house.language === undefined
    ? []
    : passages.flatMap((passage) => lintPassage(passage, house, isOurs));
}

function sentencesIn(text: string): () => Span[] {
  let found: Span[] | undefined;
  return () => (found ??= sentencesOf(text));
}

function lintPassage(passage: Passage, { rules, language }: HouseRules, isOurs: boolean): Finding[] {
  const text = plain(passage.text);
  const context = plain(passage.context ?? '');
  const whole = `${context} ${text}`;
  const compared = `${whole} ${plain(passage.comparison ?? '')}`;
  const reading = { text, context, whole, compared, sentences: sentencesIn(passage.text) };
  const applies = ({ style, except }: Rule): boolean =>
    (isOurs || !style) && !except?.includes(passage.key ?? '');
  const broken = rules.filter(applies).flatMap((rule) =>
    spansAgainst(rule, reading).map(({ start, end }) => ({
      start,
      message: `${expectedMessage(passage.text.slice(start, end), rule.expected)}: ${rule.reason} (${rule.source})`,
      level: 'error' as const,
    })),
  );
  // Mistakes in the language are warnings, and only found in English.
  const slips = isOurs && language === 'en' ? slipsOf(passage.text) : [];
  const warnings = slips.map((slip) => ({ ...slip, level: 'warning' as const }));
  return [...broken, ...warnings]
    .sort((a, b) => a.start - b.start)
    .map(({ start, message, level }) => ({ message, place: passage.place(start), level }));
}

function spansAgainst(rule: Rule, reading: Reading): Span[] {
  if (rule.when && !has(rule.when, reading.whole)) return [];
  if (rule.kind === 'needs') return withoutNeeded(rule, reading);
  if (rule.kind === 'subject') return ofWrongSubject(rule, reading);
  return spansOutside(rule.match, rule.allow, reading.text);
}

function ofWrongSubject(rule: Extract<Rule, { kind: 'subject' }>, reading: Reading): Span[] {
  const text = unquoted(reading.text);
  return spansOutside(rule.match, rule.allow, text).filter((span) => {
    const { start, end } = sentenceAt(span.start, reading);
    const word = { start: span.start - start, end: span.end - start };
    const before = `${unquoted(reading.context)} ${text.slice(0, start)}`;
    return isSaidWrongly(rule, word, text.slice(start, end), before);
  });
}

const sentenceAt = (offset: number, { sentences, text }: Reading): Span =>
  sentences().find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length };

/** At most one finding per sentence. */
function withoutNeeded(rule: Extract<Rule, { kind: 'needs' }>, reading: Reading): Span[] {
  if (has(rule.needs, reading.compared)) return [];
  const { text, context, sentences } = reading;
  const matches = spansOutside(rule.match, rule.allow, text);
  return sentences().flatMap((sentence) => {
    const inside = ({ start }: Span): boolean => sentence.start <= start && start < sentence.end;
    const match = matches.find(inside);
    if (!rule.beside) return match ?? [];
    const beside = spansOf(rule.beside, text).find(inside);
    // One of the two may be in the title, but the reported place is always in the text.
    if (match) return beside || has(rule.beside, context) ? match : [];
    return beside && spansOutside(rule.match, rule.allow, context).length > 0 ? beside : [];
  });
}
