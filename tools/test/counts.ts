/**
 * The counts of a suite, and the closing line of every test command.
 */
import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A step that counts as one check. */
export const wholly = {
  passed: { passed: 1, failed: 0, skipped: 0 },
  failed: { passed: 0, failed: 1, skipped: 0 },
};

/**
 * Reads the counts from the reporters' files, never from printed text.
 * @param maySkip Whether it is fine if every test was skipped.
 */
export function readCounts(path: string, exitCode: number, maySkip = false): Counts {
  let counts: Counts;
  try {
    counts = JSON.parse(readFileSync(path, 'utf8')) as Counts;
  } catch {
    console.error(`It stopped before it wrote its counts to ${path}.`);
    return wholly.failed;
  }
  const ran = counts.passed + counts.failed + (maySkip ? counts.skipped : 0);
  if (ran === 0) console.error('It ran no test, which counts as a failure.');
  return counts.failed === 0 && (exitCode !== 0 || ran === 0) ? { ...counts, failed: 1 } : counts;
}

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
