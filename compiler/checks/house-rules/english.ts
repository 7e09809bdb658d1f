/** English text → its sentences, words and mistakes. */
import type { Root, Sentence as NlcstSentence } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
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

const checker = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).freeze();

/** Walks by hand, because a general visitor takes several times as long, and most of the time of a check is spent here. */
function* sentenceNodes(root: Root): Generator<NlcstSentence> {
  for (const paragraph of root.children)
    if (paragraph.type === 'ParagraphNode')
      for (const node of paragraph.children) if (node.type === 'SentenceNode') yield node;
}

export const sentencesOf = (text: string): Sentence[] =>
  [...sentenceNodes(checker.parse(text))].map(({ children, position }) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? text.length,
    words: children.flatMap((node) => (node.type === 'WordNode' ? toString(node) : [])),
  }));

/** Words written twice, and "a" where "an" belongs. */
export function slipsOf(text: string): Slip[] {
  const file = new VFile(text);
  checker.runSync(checker.parse(file), file);
  return file.messages.map(({ place, actual, expected, ruleId }) => {
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
