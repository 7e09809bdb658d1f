/** What pieces can refer to. */

/** An undefined list means that the file that defines it cannot be read. */
export interface References {
  pages: readonly string[] | undefined;
  sources: readonly string[] | undefined;
  media: readonly string[];
  /** Hosts that texts may link to, besides the clinic's pages. */
  hosts: readonly string[] | undefined;
  /** ISO date, to find overdue reviews. */
  today: string;
  /** Whether the file is a translation. */
  isTranslation: boolean;
}

/** Keys of a map in a value that may be invalid otherwise, so that one wrong line does not make every reference wrong. */
export function keysOf(value: unknown): string[] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).sort()
    : undefined;
}

/** All texts in a value that has not been checked. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The value of a key in a value that has not been checked. */
export function at(value: unknown, key: string): unknown {
  return keysOf(value)?.includes(key) ? (value as Record<string, unknown>)[key] : undefined;
}
