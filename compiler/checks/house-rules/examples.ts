/** The examples of a rule, as in `Our device | [Approved] in 2008`. */

export interface Example {
  /** The title that the text belongs to. */
  context: string;
  text: string;
  /** What the rule finds, and where it is in the text. Undefined in an accepted example. */
  found: { words: string; start: number } | undefined;
}

export function parseExample(example: string): Example {
  const [before = '', after] = example.split(' | ');
  const [context, marked] = after === undefined ? ['', before] : [before, after];
  const match = /\[([^\]]*)\]/.exec(marked);
  return {
    context,
    text: marked.replace(/[[\]]/g, ''),
    found: match ? { words: match[1] ?? '', start: match.index } : undefined,
  };
}
