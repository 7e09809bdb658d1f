/**
 * `npm run release -- --to DIR [--base URL]`: copies dist/ into a tree of versions that any static host can serve.
 *
 *     v1.4.2/   this version, which never changes
 *     v1/       the newest release of the major version, which receives corrections
 *     latest/   the newest release
 *     index.json, _headers, LICENSE
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { delivery } from '../../src/generated/delivery.ts';
import { baseUrl } from '../../src/lib/base-url.ts';
import { checkTarget } from './check-target.ts';
import { differingTexts } from './compare-texts.ts';
import { takeLock } from './lock.ts';
import { publishVersion } from './publish-version.ts';
import { checkBuild, readBuild } from './read-build.ts';
import { Refusal, refuse, systemReason } from './refusal.ts';
import { VERSION, isVersion } from './release-index.ts';

const USAGE = 'npm run release -- --to DIR [--base URL]';

function readOptions(): { to: string; base: string } {
  const options = { to: { type: 'string' }, base: { type: 'string' } } as const;
  let values: { to?: string | undefined; base?: string | undefined };
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}. Expected ${USAGE}.`);
  }
  const { to, base = delivery.base } = values;
  if (to === undefined) return refuse(`Missing --to, expected ${USAGE}.`);
  return {
    to,
    base:
      base === delivery.base
        ? base
        : (baseUrl(base) ??
          refuse(
            `--base ${JSON.stringify(base)}: expected a web address such as https://cdn.example/widgets/, ` +
              'without user, query, fragment, quotes, brackets or spaces.',
          )),
  };
}

function readVersion(file: string): string {
  const text = readFileSync(file, 'utf8');
  let found: unknown;
  try {
    ({ version: found } = JSON.parse(text) as { version?: unknown });
  } catch {
    return refuse(`${file}: found text that is not JSON, expected the version to publish.`);
  }
  return isVersion(found)
    ? found
    : refuse(`${file}: found the version ${JSON.stringify(found) ?? 'undefined'}, expected ${VERSION}.`);
}

function checkTexts(dist: string): void {
  const differing = differingTexts(dist);
  if (differing.length > 0)
    refuse(
      `${differing.join('\n')}\nExpected the same sentences in the element and in its plain text. What plain text may leave out ` +
        'is in src/server/left-out.ts.',
    );
}

let listed = '';

async function publish(): Promise<string> {
  const { to, base } = readOptions();
  const version = readVersion('package.json');
  const files = readBuild('dist', base);
  checkBuild(files, { dist: 'dist', version, base });
  checkTexts('dist');
  const license = readFileSync('LICENSE', 'utf8');
  checkTarget(to, process.cwd());
  const lock = await takeLock(to, console.log);
  try {
    const folders = publishVersion({ to, version, files, license, work: lock.work }, () => {
      listed = version;
    });
    return `${version} is in ${to}: ${files.size} files in ${folders.join(', ')}`;
  } finally {
    lock.release();
  }
}

try {
  console.log(await publish());
} catch (error) {
  const reason = systemReason(error);
  if (error instanceof Refusal) console.error(`${error.message} Nothing was written.`);
  else if (reason === undefined) throw error;
  else if (listed)
    console.error(`${reason} ${listed} is published, but not yet in all folders: run the command again.`);
  else console.error(`${reason} Nothing was published, and what was published before is as it was.`);
  process.exitCode = 1;
}
