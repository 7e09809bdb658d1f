/** Updates a folder of generated files. */
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { HEADER } from '../html/module.ts';
import { textOf } from './text-of.ts';

/** Writes only changed files, because a watcher reloads on each write. Deletes only files that start with our header. */
export async function writeFiles(to: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const target = join(to, path);
    if (await has(target, content)) continue;
    await mkdir(dirname(target), { recursive: true });
    const part = `${target}.${process.pid}.part`;
    // Renamed into place, so that nobody reads an incomplete file.
    await writeFile(part, content);
    await rename(part, target);
  }
  const found = await readdir(to, { recursive: true });
  for (const path of found) {
    if (files.has(path.split(sep).join('/'))) continue;
    const target = join(to, path);
    const isOurs = path.endsWith('.ts') && isHeaded((await textOf(target)) ?? '');
    if (isOurs || PHOTO.test(path)) await rm(target);
  }
}

/** Older versions began with other words. */
const isHeaded = (text: string): boolean =>
  text.startsWith(HEADER) || text.startsWith('// Written by npm run content');

/** The names of compiled photographs. */
const PHOTO = /^media[\\/][a-z0-9-]+-\d+-[0-9a-f]{8}\.(avif|webp|jpg)$/;

async function has(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(Buffer.from(content));
  } catch {
    return false;
  }
}
