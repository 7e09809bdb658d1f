/** Brings a folder of generated files up to date. */
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { HEADER } from './emit.ts';

/** Only what changed is written: a watcher reloads on each write. Only files with our own first line are deleted. */
export async function writeFiles(to: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(to, path);
    if ((await textOf(target)) === text) continue;
    await mkdir(dirname(target), { recursive: true });
    const part = `${target}.${process.pid}.part`;
    // Renamed into place, so that nobody ever reads half a file.
    await writeFile(part, text);
    await rename(part, target);
  }
  const found = await readdir(to, { recursive: true });
  for (const path of found) {
    if (!path.endsWith('.ts') || files.has(path.split(sep).join('/'))) continue;
    const target = join(to, path);
    if ((await textOf(target))?.startsWith(HEADER)) await rm(target);
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
