/**
 * `npm run publish:static -- --to DIR [--base URL]`: copies dist/ into a tree of versions that any static host can serve.
 *
 *     v1.4.2/   this version, which never changes
 *     v1/       the newest release of the major version, which receives corrections
 *     latest/   the newest release
 *     index.json, _headers
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prerelease, rcompare, valid } from 'semver';
import { delivery } from '../../src/generated/delivery.ts';
import { baseUrl } from '../../src/lib/base-url.ts';
import { folderOf } from '../../src/embed-code/delivery.ts';
import { integrityOf } from '../build/hash.ts';
import { differingTexts } from './compare-texts.ts';
import { FLOATING, FOREVER, HASHED, everywhere, rule } from '../build/write-headers.ts';

interface Release {
  version: string;
  /** The day on which it was published. */
  date: string;
  /** By path: `sha384-…`. */
  files: Record<string, string>;
}

interface Index {
  floating: Record<string, string>;
  versions: Release[];
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values } = parseArgs({ options: { to: { type: 'string' }, base: { type: 'string' } } });
const to = values.to ?? fail('Missing --to, expected npm run publish:static -- --to DIR');
const base =
  values.base === undefined
    ? delivery.base
    : (baseUrl(values.base) ??
      fail(
        `--base ${JSON.stringify(values.base)}: expected a web address such as https://cdn.example/widgets/, ` +
          'without user, query, fragment, quotes, brackets or spaces.',
      ));
if (!existsSync('dist/cdn/integrity.json')) fail('There is no dist/ yet: run "npm run build" first.');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Compares with the text as written, because a folder gets this name, and `valid` ignores a "v" and what follows a "+". */
function checkVersion(file: string, found: string): void {
  if (valid(found) !== found)
    fail(
      `${file}: found the version ${JSON.stringify(found)}, expected SemVer such as 1.4.2 or 2.0.0-beta.1, ` +
        'without "v" and "+". Nothing was written.',
    );
}
checkVersion('package.json', version);

const differing = differingTexts('dist');
if (differing.length > 0)
  fail(
    `${differing.join('\n')}\nExpected the same sentences in the element and in its plain text. What plain text may leave out ` +
      'is in src/server/left-out.ts. Nothing was written.',
  );

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** Only code to copy contains addresses; scripts never do. */
function bytesOf(file: string): Buffer {
  const bytes = readFileSync(`dist/${file}`);
  const hasAddress =
    base !== delivery.base && /^(embed|snippets|builder)\/.*\.(html|json)$|^index\.html$/.test(file);
  return hasAddress ? Buffer.from(bytes.toString('utf8').replaceAll(delivery.base, () => base)) : bytes;
}

const release = new Map(
  filesIn('dist')
    .filter((file) => file !== '_headers')
    .map((file) => [file, bytesOf(file)]),
);

const exact = join(to, folderOf(version, 'exact'));
if (existsSync(exact)) {
  const known = filesIn(exact);
  const changed = [...new Set([...known, ...release.keys()])].filter((file) => {
    const bytes = release.get(file);
    return !bytes || !known.includes(file) || !readFileSync(join(exact, file)).equals(bytes);
  });
  if (changed.length > 0)
    fail(
      `Version ${version} is already published, and these files would change: ${changed.slice(0, 5).join(', ')}` +
        `${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}. Increase the version in package.json. Nothing was written.`,
    );
}

function write(folder: string): void {
  for (const [file, bytes] of release) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

const indexFile = join(to, 'index.json');
const index: Index = existsSync(indexFile)
  ? (JSON.parse(readFileSync(indexFile, 'utf8')) as Index)
  : { floating: {}, versions: [] };
for (const known of index.versions) checkVersion(indexFile, known.version);
const date = new Date().toISOString().slice(0, 10);

if (!existsSync(exact)) write(exact);
if (!index.versions.some((known) => known.version === version)) {
  const files = Object.fromEntries([...release].map(([file, bytes]) => [file, integrityOf(bytes)]));
  index.versions.push({ version, date, files });
}
index.versions.sort((a, b) => rcompare(a.version, b.version));

for (const folder of [folderOf(version, 'floating'), 'latest/']) {
  const isOfIt = ({ version: other }: Release): boolean =>
    prerelease(other) === null && (folder === 'latest/' || folderOf(other, 'floating') === folder);
  const newest = index.versions.find(isOfIt)?.version;
  if (newest !== version && newest !== undefined) continue;
  const path = join(to, folder);
  // A page that was opened earlier may still request hashed files of an older version.
  for (const file of existsSync(path) ? filesIn(path) : [])
    if (!release.has(file) && !HASHED.test(file)) rmSync(join(path, file));
  write(path);
  index.floating[folder.slice(0, -1)] = version;
}

writeFileSync(indexFile, `${JSON.stringify(index, null, 2)}\n`);
const rules = [
  rule('/*', ...everywhere),
  ...Object.keys(index.floating).map((folder) => rule(`/${folder}/*`, `Cache-Control: ${FLOATING}`)),
  ...index.versions.map((known) =>
    rule(`/${folderOf(known.version, 'exact')}*`, `Cache-Control: ${FOREVER}`),
  ),
];
writeFileSync(join(to, '_headers'), `${rules.join('\n\n')}\n`);
cpSync('LICENSE', join(to, 'LICENSE'));
console.log(
  `${version} is in ${to}: ${release.size} files in v${version}/, ${Object.keys(index.floating).join('/, ')}/`,
);
