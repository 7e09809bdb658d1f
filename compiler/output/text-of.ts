/** Reads a file that may not exist. */
import { readFile } from 'node:fs/promises';

/** Undefined if it cannot be read. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
