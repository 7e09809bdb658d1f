/** Writes or compares the folder `compiled/`, which is committed. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Problem, show } from '../source/problem.ts';
import { named } from '../source/find-files.ts';
import { textOf } from './text-of.ts';

type Words = ReadonlyMap<string, string>;

/** Paths in a folder, in the form of this project. None if there is no such folder. */
async function pathsIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      );
  } catch {
    return [];
  }
}

/** Writes only files that differ, and removes those of texts that no longer exist. */
export async function writeWords(folder: string, words: Words): Promise<void> {
  for (const [path, text] of words) {
    const target = join(folder, path);
    if ((await textOf(target)) === text) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  for (const path of await pathsIn(folder)) if (!words.has(path)) await rm(join(folder, path));
}

const LINES = ', expected what npm run content writes: run it, and review the difference';

/** Reports each file that is missing, stale or left over, at its first line that differs. */
export async function compareWords(folder: string, words: Words): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (path: string, message: string, line = 1): void => {
    const place = { line, column: 1 };
    problems.push(new Problem(named(join(folder, path)), `${message}${LINES}`, 'error', place));
  };
  const paths = await pathsIn(folder);
  if (paths.length === 0) {
    report('', 'found no words of the content');
    return problems;
  }
  for (const [path, text] of words) {
    const found = await textOf(join(folder, path));
    if (found === text) continue;
    if (found === undefined) {
      report(path, 'missing');
      continue;
    }
    const [own, expected] = [found.split('\n'), text.split('\n')];
    const index = expected.findIndex((line, place) => line !== own[place]);
    const at = index < 0 ? expected.length : index;
    report(path, `found ${show(own[at])}`, at + 1);
  }
  for (const path of paths) if (!words.has(path)) report(path, 'found a file of no text');
  return problems;
}
