/**
 * Adds a version to a tree. Everything is written into the work folder first. From then on files are only renamed and removed, so
 * that a run that is stopped leaves what was published, and the next run goes on.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../src/embed-code/delivery.ts';
import { integrityOf } from '../build/hash.ts';
import { FLOATING, FOREVER, everywhere, rule } from '../build/write-headers.ts';
import { applyMove, planMoves, removeEarlier, stageMove } from './floating.ts';
import { flush, kindOf } from './folder.ts';
import type { Files } from './read-build.ts';
import { refuse } from './refusal.ts';
import { readIndex, textOf, withRelease } from './release-index.ts';
import type { Index, Release } from './release-index.ts';
import { stageFile, writeNew } from './stage-file.ts';

export interface Publication {
  to: string;
  version: string;
  files: Files;
  license: string;
  /** On the disk of the tree. */
  work: string;
}

function checkUnchanged({ version, files }: Release, hashes: Release['files']): void {
  const paths = [...new Set([...Object.keys(files), ...Object.keys(hashes)])].sort();
  const changed = paths.filter((path) => files[path] !== hashes[path]);
  if (changed.length > 0)
    refuse(
      `Version ${version} is already published, and these files would change: ${changed.slice(0, 5).join(', ')}` +
        `${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}. Increase the version in package.json.`,
    );
}

/** Files beside the index belong to whoever had the folder before it had an index. */
function checkBesideIndex(to: string, { versions }: Index, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    const file = join(to, name);
    const kind = kindOf(file);
    if (kind !== undefined && kind !== 'file')
      refuse(`${file}: found a ${kind}, expected a file: move it away.`);
    if (kind === 'file' && versions.length === 0 && readFileSync(file, 'utf8') !== text)
      refuse(`${file}: found a file that no release has, expected nothing there: move it away.`);
  }
}

function headersOf({ floating, versions }: Index): string {
  const rules = [
    rule('/*', ...everywhere),
    ...Object.keys(floating).map((folder) => rule(`/${folder}/*`, `Cache-Control: ${FLOATING}`)),
    ...versions.map(({ version }) => rule(`/${folderOf(version, 'exact')}*`, `Cache-Control: ${FOREVER}`)),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** Asks the disk to keep the names of a folder through a power cut. Not every system can. */
function flushNames(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch {
    // Windows doesn't open folders.
  }
}

/** @returns The folders that have the version now. @param onListed Called as soon as the version is published. */
export function publishVersion(publication: Publication, onListed: () => void): string[] {
  const { to, version, files, license, work } = publication;
  const index = readIndex(to);
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, integrityOf(bytes)]));
  const known = index.versions.find((release) => release.version === version);
  if (known) checkUnchanged(known, hashes);
  const release = known ?? { version, date: new Date().toISOString().slice(0, 10), files: hashes };
  const listed = withRelease(index, release);
  const moves = planMoves(to, listed);
  const moved = {
    ...listed,
    floating: Object.fromEntries(moves.map((move) => [move.folder, move.release.version])),
  };
  const texts = { _headers: headersOf(moved), LICENSE: license };
  checkBesideIndex(to, index, texts);
  const folder = folderOf(version, 'exact');
  const [staged, exact] = [join(work, folder), join(to, folder)];
  // A run that was stopped has left it: nothing lists it.
  const left = known ? undefined : kindOf(exact);
  if (left !== undefined && left !== 'folder')
    refuse(`${join(to, folder)}: found a ${left}, expected a folder or nothing: move it away.`);

  if (!known) for (const [path, bytes] of files) writeNew(join(staged, path), bytes);
  for (const move of moves)
    stageMove(work, move, (one) => (one === version && !known ? staged : join(to, folderOf(one, 'exact'))));
  const putListed = stageFile(work, join(to, 'index.json'), textOf(listed));
  const putBeside = Object.entries(texts).map(([name, text]) => stageFile(work, join(to, name), text));
  const putMoved = stageFile(work, join(to, 'index.json'), textOf(moved));
  flush(work);

  if (left) renameSync(exact, join(work, 'left'));
  if (!known) renameSync(staged, exact);
  flushNames(to);
  putListed();
  onListed();
  for (const put of putBeside) put();
  for (const move of moves) applyMove(to, work, move);
  putMoved();
  for (const move of moves) removeEarlier(to, move);
  flushNames(to);
  return [
    folder,
    ...moves.filter((move) => move.release.version === version).map((move) => `${move.folder}/`),
  ];
}
