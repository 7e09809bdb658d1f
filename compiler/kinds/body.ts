/** The body of a file → the content of its piece. */
import type { Nodes, RootContent } from 'mdast';
import type { Template, TreeWords } from '../html/tree.ts';
import { inLanguageOf, proseOf, wordsOf } from '../html/markdown.ts';
import type { Rules } from '../html/markdown.ts';
import type { Place, Report } from '../source/problem.ts';
import { isMarker } from '../source/urgent-help.ts';
import type { Terms } from '../html/terms.ts';

type Pages = readonly string[] | undefined;

const placeOf = (node: Nodes | undefined): Place => node?.position?.start ?? { line: 1, column: 1 };

const rulesFor = (report: Report, rules: Partial<Rules>): Rules => ({
  ...rules,
  refuse: (node, message) => report(message, placeOf(node)),
});

/** An article's prose. */
export function articleBody(body: RootContent[], pages: Pages, terms: Terms, report: Report): Template {
  if (body.every(isMarker))
    report('found no text below the front matter, expected paragraphs', { line: 1, column: 1 });
  let depth = 1;
  for (const node of body) {
    if (node.type !== 'heading') continue;
    if (node.depth > depth + 1) {
      const [found, expected] = ['#'.repeat(node.depth), '#'.repeat(depth + 1)];
      report(`found ${found}, expected ${expected} or fewer: a level is skipped`, placeOf(node));
    }
    depth = node.depth;
  }
  return proseOf(body, rulesFor(report, { pages: { known: pages }, headings: true, terms }));
}

/** A service's summary. */
export function summary(body: RootContent[], report: Report): TreeWords {
  const [paragraph, other] = body;
  if (paragraph?.type === 'paragraph' && !other)
    return inLanguageOf(paragraph, wordsOf(paragraph.children, rulesFor(report, {})));
  const wrong = paragraph?.type === 'paragraph' ? other : paragraph;
  report(
    `found ${wrong ? 'other text' : 'no text below the front matter'}, expected exactly one paragraph`,
    wrong && placeOf(wrong),
  );
  return '';
}

/** A panel's questions, each with the text after it as its answer. */
export function questions(
  body: RootContent[],
  pages: Pages,
  report: Report,
): { question: TreeWords; answer: Template }[] {
  const found: { heading: Extract<RootContent, { type: 'heading' }>; answer: RootContent[] }[] = [];
  for (const node of body) {
    if (node.type === 'heading' && node.depth === 2) found.push({ heading: node, answer: [] });
    else if (found.length > 0) found.at(-1)?.answer.push(node);
    else
      report('found text before the first question, expected a question that begins with ##', placeOf(node));
  }
  return found.map(({ heading, answer }) => {
    if (heading.children.length === 0)
      report('found a question without text, expected text', placeOf(heading));
    if (answer.every(isMarker))
      report('found a question without an answer, expected text below it', placeOf(heading));
    return {
      question: inLanguageOf(heading, wordsOf(heading.children, rulesFor(report, { isTitle: true }))),
      answer: proseOf(answer, rulesFor(report, { pages: { known: pages } })),
    };
  });
}
