/**
 * Brings `v1/` and `latest/` to their newest release, file by file. A folder can't be exchanged for another at once: it would be
 * missing for a moment, or for good if the run is stopped in that moment. Files can be, and browsers mix the files of two releases
 * anyway for as long as they keep copies.
 */
import {
  copyFileSync,
  constants,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { integrityOf } from '../build/hash.ts';
import { HASHED } from '../build/write-headers.ts';
import { entriesIn, kindOf } from './folder.ts';
import type { Kind } from './folder.ts';
import { refuse } from './refusal.ts';
import { floatingOf, releasesIn } from './release-index.ts';
import type { Index, Release } from './release-index.ts';

/** What must happen to a floating folder. */
export interface Move {
  folder: string;
  release: Release;
  isNew: boolean;
  /** Files to write, in an order in which every file on the disk finds the files that it names. */
  changed: string[];
  /** Files of earlier releases to remove, in the opposite order. */
  removed: string[];
}

const hashOf = (file: string): string => integrityOf(readFileSync(file));

/** Files with a hash in their name are named by all others, pages name scripts, and the loader names everything. */
function rank(path: string): number {
  if (HASHED.test(path)) return 0;
  if (path === 'cdn/loader.js') return 3;
  return /\.(html|json)$/.test(path) ? 2 : 1;
}

/** A link would lead the files out of the tree, and a folder can't take the name of a file. */
function checkWay(folder: string, entries: ReadonlyMap<string, Kind>, path: string): void {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const part = parts.slice(0, index + 1).join('/');
    const expected = part === path ? 'file' : 'folder';
    const found = entries.get(part);
    if (found !== undefined && found !== expected)
      refuse(`${join(folder, part)}: found a ${found}, expected a ${expected} or nothing: move it away.`);
  }
}

function planMove(to: string, folder: string, release: Release, index: Index): Move {
  const path = join(to, folder);
  const kind = kindOf(path);
  if (kind !== undefined && kind !== 'folder')
    refuse(`${path}: found a ${kind}, expected a folder: move it away.`);
  const entries = entriesIn(path);
  const earlier = releasesIn(index, folder).filter(({ version }) => version !== release.version);
  const changed = Object.keys(release.files).filter((file) => {
    checkWay(path, entries, file);
    return !entries.has(file) || hashOf(join(path, file)) !== release.files[file];
  });
  const isMoved = index.floating[folder] === release.version;
  const foreign = changed.find(
    (file) => entries.has(file) && !isMoved && !earlier.some(({ files }) => Object.hasOwn(files, file)),
  );
  if (foreign !== undefined)
    refuse(`${join(path, foreign)}: found a file that no release has, expected nothing there: move it away.`);
  const isOurs = (file: string): boolean =>
    earlier.some(({ files }) => Object.hasOwn(files, file)) &&
    earlier.some(({ files }) => files[file] === hashOf(join(path, file)));
  const removed = [...entries]
    .filter(([file, one]) => one === 'file' && !Object.hasOwn(release.files, file) && !HASHED.test(file))
    .map(([file]) => file)
    .filter(isOurs);
  return {
    folder,
    release,
    isNew: kind === undefined,
    changed: changed.sort((a, b) => rank(a) - rank(b)),
    removed: removed.sort((a, b) => rank(b) - rank(a)),
  };
}

/**
 * Every floating folder, because an earlier run may have been stopped between two files.
 * @param index With the release that is being published.
 */
export const planMoves = (to: string, index: Index): Move[] =>
  [...floatingOf(index)].map(([folder, release]) => planMove(to, folder, release, index));

/** Copies what a folder gets into the work folder. @param sourceOf The folder of a version. */
export function stageMove(
  work: string,
  { folder, release, changed }: Move,
  sourceOf: (version: string) => string,
): void {
  for (const file of changed) {
    const copy = join(work, folder, file);
    mkdirSync(dirname(copy), { recursive: true });
    // The copy shares its blocks where the disk can. A hard link would let a change of the one reach the other.
    copyFileSync(join(sourceOf(release.version), file), copy, constants.COPYFILE_FICLONE);
  }
}

/** Puts the copies into place. */
export function applyMove(to: string, work: string, { folder, isNew, changed }: Move): void {
  const path = join(to, folder);
  if (isNew) renameSync(join(work, folder), path);
  else
    for (const file of changed) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      renameSync(join(work, folder, file), join(path, file));
    }
}

/** Removes what the release of a folder doesn't have any more. */
export function removeEarlier(to: string, { folder, removed }: Move): void {
  const path = join(to, folder);
  for (const file of removed) {
    rmSync(join(path, file));
    removeEmptyFolders(path, dirname(file));
  }
}

function removeEmptyFolders(path: string, below: string): void {
  for (let folder = below; folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(path, folder)).length > 0) return;
    rmdirSync(join(path, folder));
  }
}
