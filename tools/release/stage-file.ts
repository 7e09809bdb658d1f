/** Writes a file beside the tree, so that it can be put into place at once. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOf } from './folder.ts';

export function writeNew(path: string, bytes: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    // A full disk doesn't say which file it had no room for.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** @returns Puts the file into place, unless the same one is there. */
export function stageFile(work: string, path: string, text: string): () => void {
  const bytes = Buffer.from(text);
  if (kindOf(path) === 'file' && readFileSync(path).equals(bytes)) return () => undefined;
  const staged = join(work, `file-${(number += 1)}`);
  writeNew(staged, bytes);
  return () => renameSync(staged, path);
}

let number = 0;
