/** How hard a text is to read: the Flesch-Kincaid grade. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from './english.ts';

// With fewer words, the grade means little, because one long name decides it.
const FEWEST = 30;
const TOLD = 3;

interface Counted {
  text: string;
  word: number;
  syllable: number;
}

/** The grade of all texts together, and their hardest sentences, hardest first. */
export function grade(texts: readonly string[]): { grade: number; hardest: string[] } {
  const sentences = texts.flatMap(counted);
  const word = sum(sentences.map((sentence) => sentence.word));
  if (word < FEWEST) return { grade: 0, hardest: [] };
  const hardest = sentences
    .map(({ text, ...counts }) => ({ text, grade: fleschKincaid({ ...counts, sentence: 1 }) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, TOLD)
    .map(({ text }) => text);
  const syllables = sum(sentences.map((sentence) => sentence.syllable));
  return { grade: fleschKincaid({ sentence: sentences.length, word, syllable: syllables }), hardest };
}

function counted(text: string): Counted[] {
  // Counts 1,000 as one word; the parser does so only for 1.000.
  return sentencesOf(text.replace(/(?<=\d),(?=\d)/g, '.'))
    .filter(({ words }) => words.length > 0)
    .map(({ start, end, words }) => ({
      text: text.slice(start, end),
      word: words.length,
      syllable: sum(words.map(syllablesOf)),
    }));
}

/** A number counts as one syllable, however it is read aloud. */
function syllablesOf(word: string): number {
  const numbers = word.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const letters = word.replace(/[\d.,]+/g, ' ').trim();
  return numbers.length + (/\p{L}/u.test(letters) ? syllable(letters) : 0) || 1;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
