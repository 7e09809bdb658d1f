/** The limits for one paragraph or one YAML value. */

const MOST_MARKS = 1_000;
const MARK = /[*_`]+|[[\]<]/g;
const LONGEST = 10_000;

/**
 * A paragraph or value has at most 10,000 characters and 1,000 marks. Parsers compare each mark with all open marks before it,
 * and each character with its neighbours, which takes quadratic time.
 *
 * @title Paragraphs have a limit
 * @refused *a_ × 501
 * @refused a word × 2,000
 * @accepted *A* walk in the woods.
 */
export function tooMuch(text: string): string | undefined {
  if (text.length > LONGEST)
    return `found ${text.length} characters in one paragraph, expected at most ${LONGEST}: split it`;
  const count = text.match(MARK)?.length ?? 0;
  return count > MOST_MARKS
    ? `found ${count} marks such as *, _ and [ in one paragraph, expected at most ${MOST_MARKS}: split it`
    : undefined;
}

/** Front matter is YAML, whose values are checked one by one. */
const FRONT = /^---[ \t]*\n[^]*?\n---[ \t]*$/m;

/** The first paragraph of a file that is too large, with its first line. A paragraph ends at a blank line. */
export function crowdedParagraph(file: string): { line: number; message: string } | undefined {
  const end = file.startsWith('---') ? (FRONT.exec(file)?.[0].length ?? 0) : 0;
  let line = file.slice(0, end).split('\n').length;
  for (const paragraph of file.slice(end).split(/^[ \t>]*$/m)) {
    const message = tooMuch(paragraph);
    // A paragraph starts with the line break before it.
    const before = /^\n*/.exec(paragraph)?.[0].length ?? 0;
    if (message) return { line: line + before, message };
    line += paragraph.split('\n').length - 1;
  }
  return undefined;
}
