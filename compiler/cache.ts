/**
 * Skips a run that would change nothing. The key is a hash of all that the run reads and of all that it writes, so that neither an
 * edit nor a deleted file can be missed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run printed, and its exit code. */
export interface Run {
  lines: readonly (readonly [level: 'log' | 'warn' | 'error', line: string])[];
  code: number;
}

const FOLDER = 'node_modules/.cache/mtc-widgets';

/** Files at a path, itself or below it, in the same order on every machine. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @param parts Whatever else the result depends on, such as flags and today's date. */
function keyOf(paths: readonly string[], parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...parts]));
  for (const file of paths.flatMap(filesAt)) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([file, bytes.length])).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Returns the result of an earlier run if nothing has changed since, or else runs. */
export async function runOnce(
  paths: readonly string[],
  parts: readonly string[],
  run: () => Promise<Run>,
): Promise<Run & { isKept: boolean }> {
  const place = (key: string): string => join(FOLDER, `${key}.json`);
  try {
    return { ...(JSON.parse(readFileSync(place(keyOf(paths, parts)), 'utf8')) as Run), isKept: true };
  } catch {
    const result = await run();
    try {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(place(keyOf(paths, parts)), JSON.stringify(result));
    } catch {
      // Without a place to keep it, the next run takes as long as this one.
    }
    return { ...result, isKept: false };
  }
}
