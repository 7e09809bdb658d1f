/** How much may be in one paragraph, or in one value of YAML. */

const MOST_MARKS = 1_000;
const MARK = /[*_`]+|[[\]<]/g;
const LONGEST = 10_000;

/**
 * What is wrong with a paragraph that is too much. Parsers compare each mark with all that are open before it, and each
 * sign with its neighbours, which takes time by the square of their number.
 */
export function tooMuch(text: string): string | undefined {
  if (text.length > LONGEST)
    return `found ${text.length} characters in one paragraph, expected at most ${LONGEST}: split it`;
  const count = text.match(MARK)?.length ?? 0;
  return count > MOST_MARKS
    ? `found ${count} marks such as *, _ and [ in one paragraph, expected at most ${MOST_MARKS}: split it`
    : undefined;
}

/** The keys at the head of a file are YAML, whose values are looked at one by one. */
const FRONT = /^---[ \t]*\n[^]*?\n---[ \t]*$/m;

/** The first paragraph of a file that is too much, by the line that it begins in. It ends at a line without words. */
export function crowdedParagraph(file: string): { line: number; message: string } | undefined {
  const end = file.startsWith('---') ? (FRONT.exec(file)?.[0].length ?? 0) : 0;
  let line = file.slice(0, end).split('\n').length;
  for (const paragraph of file.slice(end).split(/^[ \t>]*$/m)) {
    const message = tooMuch(paragraph);
    // A paragraph begins with the end of the line before it.
    const before = /^\n*/.exec(paragraph)?.[0].length ?? 0;
    if (message) return { line: line + before, message };
    line += paragraph.split('\n').length - 1;
  }
  return undefined;
}
