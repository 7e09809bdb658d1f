/** What pieces may refer to. */

/** Undefined: the file that defines it can not be read. */
export interface References {
  pages: readonly string[] | undefined;
  sources: readonly string[] | undefined;
  media: readonly string[];
  /** Hosts that text may link to, besides the clinic's pages. */
  hosts: readonly string[] | undefined;
  /** ISO date, to tell what is overdue. */
  today: string;
  /** Whether the file is in another language than the source, and so a translation. */
  isTranslation: boolean;
}

/** Keys of a map in a value that may not be valid otherwise: one wrong line must not make every reference wrong. */
export function keysOf(value: unknown): string[] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).sort()
    : undefined;
}

/** What stands under a key of a value that has not been checked. */
export function at(value: unknown, key: string): unknown {
  return keysOf(value)?.includes(key) ? (value as Record<string, unknown>)[key] : undefined;
}
