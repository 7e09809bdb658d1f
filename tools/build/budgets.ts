/**
 * The largest size of each file in dist/cdn/, in Brotli. The files of the article and the panel contain text, sources and
 * explanations, so they may exceed the 13 KB of the others: docs/decisions/bytes.md.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

import { prefix } from '../../src/generated/delivery.ts';
import { records, widgets } from '../../src/widgets/all.ts';

const KB = 1024;

/** A file of the loader that defines an element. */
export const elementChunk = new RegExp(`^(${widgets.join('|')})-\\w{8}\\.js$`);

const budgets: Record<string, number> = {
  [`${prefix}.js`]: 26_400,
  [`${prefix}.classic.js`]: 26_500,
  ...Object.fromEntries(records.map(({ name, budget = 13 }) => [`${name}.js`, budget * KB])),
  'loader.js': 2.875 * KB,
  'resize.js': 0.6 * KB,
};

/** Files that are loaded later or contain two languages, by the pattern of their names. */
const families: [name: RegExp, budget: number][] = [
  [new RegExp(`^${prefix}\\.[\\w-]+\\.js$`), 36 * KB],
  [/^locales-\w{8}\.js$/, 1.75 * KB],
  [/^description-\w{8}\.js$/, KB],
  [/^core-\w{8}\.js$/, 13.75 * KB],
  [elementChunk, 2.25 * KB],
  [/^languages-\w{8}\.js$/, 1.75 * KB],
  [/^words\.[\w-]+-\w{8}\.js$/, 3 * KB],
  [/-\w{8}\.js$/, 10 * KB],
];

export const budgetOf = (file: string): number =>
  budgets[file] ?? families.find(([name]) => name.test(file))?.[1] ?? 13 * KB;

/** The size of bytes in Brotli. */
export const compressed = (bytes: string | Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const weigh = (file: string): number => compressed(readFileSync(`dist/cdn/${file}`));

/** Files that contain all pieces of their elements, so that they grow with the clinic's content. */
const grows = new RegExp(
  `^(${[`${prefix}(\\.[\\w-]+)?`, ...records.flatMap(({ kind, name }) => (kind ? [name] : []))].join('|')})\\.js$`,
);

export const growsWithContent = (file: string): boolean => grows.test(file);

/** Says how far a file is over its budget, and what to use instead. Undefined if the file is within its budget. */
export function overBudget(file: string, weight: number): string | undefined {
  const budget = budgetOf(file);
  if (weight <= budget) return undefined;
  const size = `dist/cdn/${file}: ${weight} bytes in Brotli, expected at most ${budget}.`;
  return growsWithContent(file)
    ? `${size} This file contains all pieces of content of its elements, so each new piece makes it larger. ` +
        'Use cdn/loader.js on pages instead. It loads only what a page shows, however many pieces there are.'
    : size;
}
