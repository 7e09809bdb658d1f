/** Reads dist/, and refuses one that does not belong to the version in package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { delivery } from '../../src/generated/delivery.ts';
import { integrityOf } from '../build/hash.ts';
import { entriesIn, kindOf } from './folder.ts';
import { refuse } from './refusal.ts';

/** By path below dist/. */
export type Files = ReadonlyMap<string, Buffer>;

const BUILD = 'run "npm run build"';

/** The files as they are published, with the address of the host in code to copy. */
export function readBuild(dist: string, base: string): Files {
  if (kindOf(dist) === 'link') refuse(`${dist}: found a link, expected the folder that the build writes.`);
  if (kindOf(join(dist, 'cdn/integrity.json')) !== 'file')
    refuse(`There is no ${dist}/ yet: ${BUILD} first.`);
  const entries = [...entriesIn(dist)].filter(([path]) => path !== '_headers');
  for (const [path, kind] of entries) {
    const isHidden = path.split('/').some((name) => name.startsWith('.'));
    const found = kind === 'link' || kind === 'device' ? `a ${kind}` : isHidden ? `a hidden ${kind}` : '';
    if (found)
      refuse(`${dist}/${path}: found ${found}, expected only files that the build writes: remove it.`);
  }
  const paths = entries.filter(([, kind]) => kind === 'file').map(([path]) => path);
  return new Map(paths.map((path) => [path, withBase(path, readFileSync(join(dist, path)), base)]));
}

/** Code to copy. Scripts contain no address. */
const hasAddress = (path: string): boolean => /^(embed|snippets)\/.*\.(html|json)$|^index\.html$/.test(path);

const withBase = (path: string, bytes: Buffer, base: string): Buffer =>
  base === delivery.base || !hasAddress(path)
    ? bytes
    : Buffer.from(bytes.toString('utf8').replaceAll(delivery.base, () => base));

/** A version that a file names, and where it must be the version of the build. */
function* versionsIn(path: string, bytes: Buffer, base: string): Generator<string> {
  const all = (pattern: RegExp): string[] =>
    [...bytes.toString('utf8').matchAll(pattern)].map(([, version = '']) => version);
  if (/^cdn\/.*\.js$/.test(path)) yield* all(/\/\*! \S+ (\S+) \| MIT/g);
  if (path === 'web-types.json') yield* all(/^ {2}"version": "([^"]*)"/gm);
  if (!hasAddress(path)) return;
  for (const part of bytes.toString('utf8').split(`${base}v`).slice(1))
    yield* [/^\d+\.\d+\.\d+[^/"'\s]*(?=\/)/.exec(part)?.[0]].filter((version) => version !== undefined);
}

function checkVersions(files: Files, { dist, version, base }: Expected): void {
  let isNamed = false;
  for (const [path, bytes] of files)
    for (const found of versionsIn(path, bytes, base)) {
      isNamed = true;
      if (found !== version)
        refuse(
          `${dist}/${path}: found the version ${found}, expected ${version} as in package.json: ${BUILD} first.`,
        );
    }
  if (!isNamed)
    refuse(`${dist}/cdn/: found no script with a version, expected ${version} as in package.json: ${BUILD}.`);
}

function readHashes(file: string, bytes: Buffer | undefined): Record<string, unknown> {
  try {
    const hashes: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
    if (typeof hashes === 'object' && hashes !== null) return hashes as Record<string, unknown>;
  } catch {
    // Not JSON.
  }
  return refuse(`${file}: expected a list of hashes: ${BUILD}.`);
}

/** A build that was stopped leaves scripts of one build with hashes, or pages, of another. Browsers would refuse the scripts. */
function checkHashes(files: Files, { dist }: Expected): void {
  const list = `${dist}/cdn/integrity.json`;
  const hashes = readHashes(list, files.get('cdn/integrity.json'));
  const scripts = [...files.keys()].filter((path) => /^cdn\/(?!integrity\.json$)/.test(path));
  const wrong = [...new Set([...scripts, ...Object.keys(hashes).map((name) => `cdn/${name}`)])].find(
    (path) => hashes[path.slice('cdn/'.length)] !== integrityOf(files.get(path) ?? Buffer.alloc(0)),
  );
  if (wrong !== undefined)
    refuse(`${dist}/${wrong} is not the file whose hash is in ${list}: ${BUILD} again.`);
  for (const [path, bytes] of files) {
    if (!hasAddress(path)) continue;
    const tags = bytes.toString('utf8').matchAll(/\/(cdn\/[\w.-]+)" integrity="([^"]*)"/g);
    for (const [, script = '', hash = ''] of tags)
      if (hashes[script.slice('cdn/'.length)] !== hash)
        refuse(`${dist}/${path} has the hash of another ${script}: ${BUILD} again.`);
  }
}

interface Expected {
  dist: string;
  version: string;
  base: string;
}

export function checkBuild(files: Files, expected: Expected): void {
  checkVersions(files, expected);
  checkHashes(files, expected);
}
