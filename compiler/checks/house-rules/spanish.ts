/** Spanish text → its sentences, words and syllables. */

/** A vowel that always has a syllable of its own. An accent on i or u separates it from its neighbours. */
const STRONG = /[aeoáéóíú]/g;

/**
 * The syllables of a Spanish word, by the rules of spelling: i and u belong to the vowel beside them, u is silent in gue, gui and
 * qu, and h separates nothing. The packages on npm that count them are two small ones with one release each.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<!c)h/g, '')
    .replace(/(?<=q)u|(?<=g)u(?=[eiéí])/g, '')
    // At the end of a word or alone, y is a vowel.
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((total, group) => total + Math.max(group.match(STRONG)?.length ?? 0, 1), 0);
}

const sentences = new Intl.Segmenter('es', { granularity: 'sentence' });
const words = new Intl.Segmenter('es', { granularity: 'word' });

export const sentencesOf = (text: string): { text: string; words: string[] }[] =>
  [...sentences.segment(text)].map(({ segment }) => ({
    text: segment.trim(),
    words: [...words.segment(segment)].flatMap(({ segment: word, isWordLike }) => (isWordLike ? word : [])),
  }));
