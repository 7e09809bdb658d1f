/** English text → its sentences, words and mistakes. */
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { expectedMessage } from '../../source/problem.ts';

/** A range of a text: `end` is the offset after it. */
export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  words: string[];
}

interface Slip extends Span {
  message: string;
}

// A compiler that writes nothing, because only the messages matter.
function nothing(this: Processor): void {
  this.compiler = () => '';
}

const parser = unified().use(retextEnglish).freeze();
const checker = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(nothing)
  .freeze();

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  visit(parser.parse(text), 'SentenceNode', (sentence) => {
    const words: string[] = [];
    visit(sentence, 'WordNode', (word) => {
      words.push(toString(word));
    });
    const { start, end } = sentence.position ?? {};
    sentences.push({ start: start?.offset ?? 0, end: end?.offset ?? text.length, words });
  });
  return sentences;
}

/** Words written twice, and "a" where "an" belongs. */
export function slipsOf(text: string): Slip[] {
  return checker.processSync(text).messages.map(({ place, actual, expected, ruleId }) => {
    const at = place && 'start' in place ? place : undefined;
    const start = at?.start.offset ?? 0;
    const end = at?.end.offset ?? start;
    // The message includes the next word, because the article alone does not show which one is meant.
    const next =
      ruleId === 'retext-indefinite-article' ? (/^\W+[\w'’-]+/.exec(text.slice(end))?.[0] ?? '') : '';
    const right = `"${expected?.[0] ?? ''}${next.replace(/\s+/g, ' ')}"`;
    return { start, end, message: expectedMessage(`${actual ?? ''}${next}`, right) };
  });
}
