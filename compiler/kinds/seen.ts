/** What of the source each translation was made from: `compiled/<locale>/translated.json`, written by the compiler alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hashes } from './units.ts';

export const SEEN_FILE = 'translated.json';

/** Hashes by locale and piece. */
export type Seen = ReadonlyMap<string, Readonly<Record<string, Hashes>>>;

/** A file that is missing or broken is no problem: without it, more of a stale translation is shown in English. */
export async function readSeen(from: string, locales: readonly string[]): Promise<Seen> {
  const seen = new Map<string, Record<string, Hashes>>();
  for (const locale of locales) {
    try {
      const text = await readFile(join(from, 'compiled', locale, SEEN_FILE), 'utf8');
      seen.set(locale, JSON.parse(text) as Record<string, Hashes>);
    } catch {
      continue;
    }
  }
  return seen;
}
