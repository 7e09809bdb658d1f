/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The heading level that a value names, or `undefined` where it names none. */
export function headingLevel(value: unknown): HeadingLevel | undefined {
  return /^[1-6]$/.test(String(value).trim()) ? (Number(value) as HeadingLevel) : undefined;
}

/** The level of a heading `depth` levels below another; HTML ends at 6. */
export function below(level: HeadingLevel, depth: number): HeadingLevel {
  return Math.min(level + depth, 6) as HeadingLevel;
}

/** The words of a space-separated attribute, told apart by whether they are known. */
export function tokens<Token extends string>(
  value: string,
  known: readonly Token[],
): { known: Set<Token>; unknown: string[] } {
  const words = value.split(/\s+/).filter(Boolean);
  return {
    known: new Set(known.filter((token) => words.includes(token))),
    unknown: words.filter((word) => !known.some((token) => token === word)),
  };
}

/** Whether a boolean attribute is set: Vue and React 18 write `"false"` for one that is not. */
export const isOn = (value: unknown): boolean =>
  value !== null && value !== undefined && `${value}` !== 'false';

const between = /[^\s"'«»‘-‟″](.*[^\s"'«»‘-‟″])?/s;

/** A value without the marks that editors and word processors put around it, as in `topic=”tms”`. */
export const stripQuotes = (value: string): string => between.exec(value)?.[0] ?? '';

/** A value as it was meant. A label may well begin with a quotation mark. */
export const meant = (name: string, value: string | null): string | null =>
  value && name !== 'label' ? stripQuotes(value) : value;
