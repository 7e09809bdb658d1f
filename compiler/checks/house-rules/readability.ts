/** How hard a text is to read. Each language that has a measure is in one table. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from './english.ts';
import * as spanish from './spanish.ts';

// With fewer words, the score means little, because one long name decides it.
const FEWEST = 30;
const TOLD = 3;

type Counts = Record<'word' | 'syllable' | 'sentence', number>;

type Counted = Omit<Counts, 'sentence'> & { text: string };

interface Measure {
  name: string;
  score(counts: Counts): number;
  count(text: string): Counted[];
  /** Whether a higher score is easier. */
  isEase: boolean;
  /** The limit, where no house rule gives one. */
  limit?: number;
}

/** By language. Others have no measure, so their texts are not checked. */
const MEASURES: Readonly<Record<string, Measure>> = {
  en: { name: 'Flesch-Kincaid', score: fleschKincaid, count: englishCounts, isEase: false },
  es: {
    // Szigriszt-Pazos, on the scale of Barrio-Cantalejo: from 55 on, a text is of normal difficulty.
    name: 'INFLESZ',
    score: ({ sentence, word, syllable }) => 206.835 - (62.3 * syllable) / word - word / sentence,
    count: spanishCounts,
    isEase: true,
    limit: 55,
  },
};

export const measureOf = (locale: string): Measure | undefined => MEASURES[locale.split('-')[0] ?? ''];

/** Whether a score is on the wrong side of a limit. */
export const isHarder = (score: number, limit: number, { isEase }: Measure): boolean =>
  isEase ? score < limit : score > limit;

/** The score of all texts together, and their hardest sentences, hardest first. Undefined: there is too little text. */
export function scoreOf(
  texts: readonly string[],
  { score, count, isEase }: Measure,
): { score: number; hardest: string[] } | undefined {
  const sentences = texts.flatMap(count).filter(({ word }) => word > 0);
  const word = sum(sentences.map((sentence) => sentence.word));
  if (word < FEWEST) return undefined;
  const hardest = sentences
    .map(({ text, ...counts }) => ({ text, score: score({ ...counts, sentence: 1 }) }))
    .sort((a, b) => (isEase ? a.score - b.score : b.score - a.score))
    .slice(0, TOLD)
    .map(({ text }) => text);
  const all = { sentence: sentences.length, word, syllable: sum(sentences.map(({ syllable }) => syllable)) };
  return { score: score(all), hardest };
}

/** The grade of English texts together. */
export function grade(texts: readonly string[]): { grade: number; hardest: string[] } {
  const { score = 0, hardest = [] } = (MEASURES['en'] && scoreOf(texts, MEASURES['en'])) ?? {};
  return { grade: score, hardest };
}

function englishCounts(text: string): Counted[] {
  // Counts 1,000 as one word; the parser does so only for 1.000.
  return sentencesOf(text.replace(/(?<=\d),(?=\d)/g, '.')).map(({ start, end, words }) => ({
    text: text.slice(start, end),
    word: words.length,
    syllable: sum(words.map((word) => syllablesOf(word, syllable))),
  }));
}

function spanishCounts(text: string): Counted[] {
  return spanish.sentencesOf(text).map(({ text, words }) => ({
    text,
    word: words.length,
    syllable: sum(words.map((word) => syllablesOf(word, spanish.syllablesOf))),
  }));
}

/** A number counts as one syllable, however it is read aloud. */
function syllablesOf(word: string, count: (letters: string) => number): number {
  const numbers = word.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const letters = word.replace(/[\d.,]+/g, ' ').trim();
  return numbers.length + (/\p{L}/u.test(letters) ? count(letters) : 0) || 1;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
