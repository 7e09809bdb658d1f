/** Looks at files without following links. */
import { closeSync, fsyncSync, lstatSync, openSync, readdirSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export type Kind = 'file' | 'folder' | 'link' | 'device';

const kind = (entry: Dirent | Stats): Kind => {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'device';
};

/** Undefined if nothing has this path. */
export function kindOf(path: string): Kind | undefined {
  try {
    // A slash at the end would follow a link.
    return kind(lstatSync(resolve(path)));
  } catch (error) {
    // ENOTDIR: a part of the path is a file.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** All that is in a folder, by path below it, with slashes. Empty if there is no such folder. */
export function entriesIn(folder: string): ReadonlyMap<string, Kind> {
  if (kindOf(folder) !== 'folder') return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name));
    return [path.replaceAll('\\', '/'), kind(entry)] as const;
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asks the disk to keep the files of a folder through a power cut. */
export function flush(folder: string): void {
  for (const [path, kind] of entriesIn(folder)) {
    if (kind !== 'file') continue;
    const file = openSync(join(folder, path), 'r+');
    fsyncSync(file);
    closeSync(file);
  }
}
