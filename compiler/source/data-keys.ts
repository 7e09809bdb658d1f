/** Which values of a file are prose, and which are data. */
/** Keys whose values are not prose, in every kind of content. */
const DATA_KEYS: readonly string[] = [
  ...[
    'status',
    'translation',
    'author',
    'written',
    'reviewer',
    'specialist',
    'reviewed',
    'nextReview',
    'audience',
    'successor',
  ],
];

export const isData = (key: string, dataKeys: readonly string[]): boolean =>
  DATA_KEYS.includes(key) || dataKeys.includes(key);

/** Decoration, which a translation takes from its source. A text is the same with another picture. */
export const PICTURE = 'picture';

/** Changes each text of a value, including the forms of glossary terms. */
export function mapWords(
  value: unknown,
  dataKeys: readonly string[],
  change: (words: string) => string,
): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapWords(item, dataKeys, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      isData(key, dataKeys) && key !== 'forms' ? item : mapWords(item, dataKeys, change),
    ]),
  );
}

/** Whether a value has keys. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
