import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { integrityOf } from '../../tools/build/hash.ts';
import { HASHED } from '../../tools/build/write-headers.ts';
import { PublishProject } from '../helpers/publish-project.ts';
import type { Index, Run, Texts } from '../helpers/publish-project.ts';

const preload = resolve('test/helpers/stop-at.ts');

/** A release whose files name each other, as those of a real one do. */
const releaseOf = (hash: string): Texts => ({
  [`cdn/core-${hash}.js`]: `core ${hash}`,
  [`cdn/article.words-${hash}.js`]: `import "./core-${hash}.js"`,
  'cdn/loader.js': `/*! a-clinic 1.${hash === 'aaaaaaaa' ? 0 : 1}.0 | MIT */ import "./core-${hash}.js" "./article.words-${hash}.js"`,
  'cdn/article.js': `import "./core-${hash}.js"`,
  [`cdn/only-${hash}.css`]: hash,
  [`storybook/assets/page-${hash.toUpperCase()}.js`]: hash,
  'storybook/index.html': `"./assets/page-${hash.toUpperCase()}.js"`,
  [`embed/${hash}/index.html`]: `"../../cdn/article.js" "../../cdn/only-${hash}.css"`,
  'embed/frame.js': `frame ${hash}`,
  'embed/article/index.html': `"../frame.js" "../../cdn/article.js" ${hash}`,
});
const [old, next] = [releaseOf('aaaaaaaa'), releaseOf('bbbbbbbb')];

type Tree = Record<string, string>;

/** All files of the tree, without what is being written. */
function treeOf(site: string): Tree {
  if (!existsSync(site)) return {};
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(site, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.publishing/'))
    .sort();
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
}

/** What a reader gets: each listed version has its bytes, and each file in a moving folder finds those that it names. */
function assertWhole(tree: Tree, earlier: Index): void {
  const text = tree['index.json'];
  if (text === undefined && earlier.versions.length === 0) return;
  const { floating, versions } = JSON.parse(text ?? '') as Index;
  for (const { version } of earlier.versions)
    assert.ok(
      versions.some((one) => one.version === version),
      `${version} is not listed any more`,
    );
  for (const { version, files } of versions)
    for (const [path, hash] of Object.entries(files))
      assert.equal(integrityOf(Buffer.from(tree[`v${version}/${path}`] ?? '')), hash, `v${version}/${path}`);
  for (const folder of Object.keys(earlier.floating)) {
    const release = versions.find(({ version }) => version === floating[folder]);
    assert.ok(release, `${folder}/ has no release`);
    for (const path of Object.keys(release.files))
      assert.ok(`${folder}/${path}` in tree, `${folder}/${path} is missing`);
    for (const [path, text] of Object.entries(tree)) {
      if (!path.startsWith(`${folder}/`)) continue;
      const hashes = versions.map(({ files }) => files[path.slice(folder.length + 1)]);
      assert.ok(hashes.includes(integrityOf(Buffer.from(text))), `${path} is of no release`);
      if (isEntry(path)) assertFinds(tree, path);
    }
  }
}

/** A file with a hash in its name isn't asked for until another file names it. */
const isEntry = (path: string): boolean => !HASHED.test(path);

function assertFinds(tree: Tree, path: string): void {
  for (const [, name = ''] of (tree[path] ?? '').matchAll(/"(\.[^"]+)"/g)) {
    const file = posix.join(dirname(path), name);
    assert.ok(file in tree, `${path} names ${name}, which is missing`);
    if (!isEntry(file)) assertFinds(tree, file);
  }
}

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `PUBLISH_MOMENTS=all` tries every moment; `PUBLISH_SEED` repeats a run. */
const { PUBLISH_MOMENTS = '', PUBLISH_SEED = String(Date.now() % 1_000_000) } = process.env;

function momentsOf(changes: number, count: number): number[] {
  if (PUBLISH_MOMENTS === 'all') return Array.from({ length: changes }, (_, index) => index + 1);
  const random = randomFrom(Number(PUBLISH_SEED));
  // One in each tenth of the run, so that all of it is met.
  return Array.from({ length: count }, (_, index) => 1 + Math.floor(((index + random()) * changes) / count));
}

/** A tree before a run, what the run must lead to, and how many changes that takes. */
interface Scenario {
  name: string;
  /** A copy of the tree before. Undefined if there is none. */
  before?: string;
  index: Index;
  after: Tree;
  changes: number;
}

describe('npm run release, stopped', () => {
  const project = new PublishProject({ after });
  const site = project.path('site');
  const scenarios: Scenario[] = [];

  function restore({ before }: Pick<Scenario, 'before'>): void {
    rmSync(site, { recursive: true, force: true });
    if (before !== undefined) cpSync(before, site, { recursive: true });
  }

  const runUntil = (at: number | 'never', fault = 'kill'): Run =>
    project.run({ preload, env: { STOP_IN: site, STOP_AT: String(at), STOP_WITH: fault } });

  function addScenario(name: string, from: Pick<Scenario, 'before'>): void {
    restore(from);
    const index = from.before === undefined ? { floating: {}, versions: [] } : project.index();
    const { status, text } = runUntil('never');
    assert.equal(status, 0, text);
    const changes = Number(/^(\d+) changes$/m.exec(text)?.[1]);
    scenarios.push({ ...from, name, index, after: treeOf(site), changes });
  }

  before(() => {
    project.build('1.0.0', old);
    addScenario('the first release', {});
    cpSync(site, project.path('before'), { recursive: true });
    project.build('1.1.0', next);
    addScenario('the second release', { before: project.path('before') });
  });

  async function stopAtMoments(
    context: TestContext,
    { fault, counts }: { fault: string; counts: readonly [first: number, second: number] },
    check: (run: Run) => void,
  ): Promise<void> {
    context.diagnostic(`PUBLISH_SEED=${PUBLISH_SEED}`);
    for (const scenario of scenarios) {
      const isFirst = scenario.before === undefined;
      project.build(isFirst ? '1.0.0' : '1.1.0', isFirst ? old : next);
      const moments = momentsOf(scenario.changes, counts[isFirst ? 0 : 1]);
      context.diagnostic(`${scenario.name}, at ${moments.join(', ')} of ${scenario.changes} changes`);
      for (const moment of moments)
        await context.test(`${scenario.name}, at change ${moment} of ${scenario.changes}`, () => {
          restore(scenario);
          const run = runUntil(moment, fault);
          check(run);
          assertWhole(treeOf(site), scenario.index);
          const again = project.run();
          assert.equal(again.status, 0, again.text);
          assert.deepEqual(treeOf(site), scenario.after);
          assert.ok(!existsSync(join(site, '.publishing')), 'it left .publishing/');
        });
    }
  }

  it('leaves the last release whole when it is killed at any moment, and goes on in the next run', (context) =>
    stopAtMoments(context, { fault: 'kill', counts: [3, 10] }, ({ signal, text }) =>
      assert.equal(signal, 'SIGKILL', text),
    ));

  it('does the same when the disk is full at any moment, and says so in a sentence', (context) =>
    stopAtMoments(context, { fault: 'ENOSPC', counts: [2, 4] }, ({ status, text }) => {
      assert.equal(status, 1, text);
      assert.match(text, /^[^\n]*: the disk is full \(\w+: ENOSPC\)\. [^\n]+\n$/);
    }));
});
