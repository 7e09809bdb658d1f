/** `index.json` of a tree of versions. What it lists is published, and nothing else is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prerelease, rcompare, valid } from 'semver';
import { z } from 'zod';
import { folderOf } from '../../src/embed-code/delivery.ts';
import { integrityOf } from '../build/hash.ts';
import { entriesIn, kindOf } from './folder.ts';
import { refuse } from './refusal.ts';

const INDEX = 'index.json';

const like =
  (expected: string) =>
  ({ input }: { input?: unknown }): string =>
    `found ${JSON.stringify(input)?.slice(0, 80) ?? 'nothing'}, expected ${expected}`;

const text = (expected: string, test: (value: string) => boolean) =>
  z.string({ error: like(expected) }).refine(test, { error: like(expected) });

/** Compares with the text as written, because a folder gets this name, and `valid` ignores a "v" and what follows a "+". */
export const isVersion = (found: unknown): found is string =>
  typeof found === 'string' && valid(found) === found;

export const VERSION = 'SemVer such as 1.4.2 or 2.0.0-beta.1, without "v" and "+"';

/** It must not lead out of its folder. */
const isPath = (path: string): boolean =>
  !/[\\:\0]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));

const version = text(VERSION, isVersion);

const Shape = z.strictObject(
  {
    floating: z.record(
      text('a folder such as v1 or latest', (name) => /^(v\d+|latest)$/.test(name)),
      version,
      { error: like('an object of folders and their versions') },
    ),
    versions: z.array(
      z.strictObject(
        {
          version,
          date: text('a day such as 2026-02-28', (day) => /^\d{4}-\d\d-\d\d$/.test(day)),
          files: z.record(
            text('the path of a file', isPath),
            text('a hash such as sha384-…', (hash) => /^sha384-[\w+/]{64}$/.test(hash)),
            { error: like('an object of files and their hashes') },
          ),
        },
        { error: like('{"version": …, "date": …, "files": …}') },
      ),
      { error: like('a list of versions') },
    ),
  },
  { error: like('{"floating": …, "versions": …}') },
);

export type Index = z.infer<typeof Shape>;
export type Release = Index['versions'][number];

function parse(file: string): Index {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(
      `${file}: found text that is not JSON (${error.message}), expected the list of what is published.`,
    );
  }
  const { data, error } = Shape.safeParse(value);
  if (data) return data;
  const [first] = error.issues;
  // The message of a wrong key is inside that of its object.
  const issue = first?.code === 'invalid_key' ? { ...first, message: first.issues[0]?.message } : first;
  const place = issue?.path.map(String).join(' → ');
  return refuse(`${file}${place ? `, ${place}` : ''}: ${issue?.message}.`);
}

/** The index of a tree, checked against the folders that it lists. */
export function readIndex(to: string): Index {
  const file = join(to, INDEX);
  const kind = kindOf(file);
  if (kind === undefined) {
    checkUnlisted(to);
    return { floating: {}, versions: [] };
  }
  if (kind !== 'file') refuse(`${file}: found a ${kind}, expected a file.`);
  const index = parse(file);
  const versions = index.versions.map((release) => release.version);
  const twice = versions.find((one, at) => versions.indexOf(one) !== at);
  if (twice !== undefined) refuse(`${file}: found the version ${twice} twice, expected it once.`);
  for (const [folder, one] of Object.entries(index.floating))
    if (!versions.includes(one))
      refuse(`${file}: found the version ${one} in ${folder}/, expected one that "versions" lists.`);
  for (const release of index.versions) checkRelease(to, release);
  return index;
}

/** The folders that move are written after the index, so without it the index was lost. */
function checkUnlisted(to: string): void {
  const folders = readdirSync(to).filter((name) => /^(v\d+|latest)$/.test(name));
  if (folders.length > 0)
    refuse(
      `${to}: found ${folders.join('/, ')}/ but no ${INDEX}, expected the list of what is published beside them: put it back, ` +
        'or choose an empty folder.',
    );
}

function checkRelease(to: string, { version, files }: Release): void {
  const folder = join(to, folderOf(version, 'exact'));
  const remedy = `Put it back, or remove the version from ${INDEX}`;
  const kind = kindOf(folder);
  if (kind !== 'folder')
    refuse(
      `${folder}: found ${kind ? `a ${kind}` : 'nothing'}, expected the folder of a version that ${INDEX} lists. ${remedy}.`,
    );
  const entries = entriesIn(folder);
  for (const [path, hash] of Object.entries(files)) {
    const found = entries.get(path);
    const file = join(folder, path);
    if (found !== 'file')
      refuse(
        `${file}: found ${found ? `a ${found}` : 'nothing'}, expected a file that ${INDEX} lists. ${remedy}.`,
      );
    const bytes = integrityOf(readFileSync(file));
    if (bytes !== hash)
      refuse(`${file}: found the hash ${bytes}, expected ${hash} as in ${INDEX}. ${remedy}.`);
  }
}

/** The index with one more version, the newest first. */
export const withRelease = ({ floating, versions }: Index, release: Release): Index => ({
  floating,
  versions: [...versions.filter(({ version }) => version !== release.version), release].sort((a, b) =>
    rcompare(a.version, b.version),
  ),
});

/** The releases that belong in a floating folder, the newest first. */
export const releasesIn = ({ versions }: Index, folder: string): Release[] =>
  versions.filter(({ version }) => folder === 'latest' || folderOf(version, 'floating') === `${folder}/`);

/** What each floating folder should have: the newest release, or the newest pre-release as long as there is no release. */
export function floatingOf(index: Index): Map<string, Release> {
  const folders = index.versions.map(({ version }) => folderOf(version, 'floating').slice(0, -1));
  return new Map(
    [...new Set([...folders.sort(), 'latest'])].flatMap((folder) => {
      const all = releasesIn(index, folder);
      const newest = all.find(({ version }) => prerelease(version) === null) ?? all[0];
      return newest ? [[folder, newest] as const] : [];
    }),
  );
}

export const textOf = (index: Index): string => `${JSON.stringify(index, null, 2)}\n`;
