/** The words by which an editor looks for a text. Counted, so that new content needs no list. */

/** The most words to keep of one text. */
const MOST = 40;

/** Shorter words are mostly articles and prepositions. Chinese words are written with few characters. */
const SHORTEST = 5;
const SHORTEST_OF_HAN = 2;

const isLong = (word: string): boolean =>
  word.length >= (/^\p{Script=Han}+$/u.test(word) ? SHORTEST_OF_HAN : SHORTEST);

/** The words of HTML that occur most often, in small letters. */
export function frequentWords(html: string, locale: string): string[] {
  const text = html.replace(/<[^>]*>|&\w+;/g, ' ').toLocaleLowerCase(locale);
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text))
    if (isWordLike && /^\p{L}+$/u.test(segment) && isLong(segment))
      counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, MOST).map(([word]) => word);
}
