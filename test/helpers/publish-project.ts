/** A project with a small dist/, for tests of `npm run release`. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { integrityOf } from '../../tools/build/hash.ts';
import { takeLock } from '../../tools/release/lock.ts';
import { publishVersion } from '../../tools/release/publish-version.ts';
import { Refusal } from '../../tools/release/refusal.ts';

export interface Index {
  floating: Record<string, string>;
  versions: { version: string; date: string; files: Record<string, string> }[];
}

export interface Run {
  status: number | null;
  signal?: NodeJS.Signals | null;
  /** What it printed. */
  text: string;
}

export interface PublishOptions {
  to?: string;
  /** More arguments. */
  args?: readonly string[];
  /** A module that is loaded first. */
  preload?: string;
  env?: NodeJS.ProcessEnv;
}

export type Texts = Readonly<Record<string, string>>;

/** As in the scripts of a build. */
export const banner = (version: string): string => `/*! a-clinic ${version} | MIT */`;

/** The files of a project, with a loader that knows its version, and with the hashes of its scripts. */
export function filesOf(version: string, texts: Texts, built = version): Texts {
  const files = { 'cdn/loader.js': banner(built), ...texts };
  const hashes = Object.entries(files)
    .filter(([path]) => path.startsWith('cdn/'))
    .map(([path, text]) => [path.slice('cdn/'.length), integrityOf(Buffer.from(text))]);
  return { 'cdn/integrity.json': JSON.stringify(Object.fromEntries(hashes)), ...files };
}

const tool = resolve('tools/release/publish-static.ts');

const argumentsOf = ({ to = 'site', args = [], preload }: PublishOptions): string[] => [
  ...['--import', import.meta.resolve('tsx')],
  ...(preload === undefined ? [] : ['--import', preload]),
  ...[tool, '--to', to, ...args],
];

export class PublishProject {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));

  /** @param test The test, or the suite, with which it ends. */
  constructor(test: { after(clean: () => void): void }) {
    test.after(() => rmSync(this.folder, { recursive: true, force: true }));
    writeFileSync(this.path('LICENSE'), 'MIT');
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  write(path: string, text: string): void {
    mkdirSync(this.path(path, '..'), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  /** Writes dist/ as a build of this version would. */
  build(version: string, texts: Texts = {}, built = version): void {
    rmSync(this.path('dist'), { recursive: true, force: true });
    this.write('package.json', JSON.stringify({ version }));
    for (const [path, text] of Object.entries(filesOf(version, texts, built)))
      this.write(`dist/${path}`, text);
  }

  /** Publishes what is in dist/. */
  run(options: PublishOptions = {}): Run {
    const { env } = options;
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, argumentsOf(options), {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { status, signal, text: stdout + stderr };
  }

  /** The same, without waiting for its end. */
  start(options: PublishOptions = {}): ChildProcess & { ended: Promise<Run> } {
    const child = spawn(process.execPath, argumentsOf(options), {
      cwd: this.folder,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
    const ended = new Promise<Run>((done) =>
      child.on('close', (status, signal) => done({ status, signal, text })),
    );
    return Object.assign(child, { ended });
  }

  publish(version: string, texts: Texts = {}, ...args: string[]): Run {
    this.build(version, texts);
    return this.run({ args });
  }

  /** A file of the tree. */
  read(path: string): string {
    return readFileSync(this.path('site', path), 'utf8');
  }

  index(): Index {
    return JSON.parse(this.read('index.json')) as Index;
  }

  list(path: string): string[] {
    return readdirSync(this.path('site', path)).sort();
  }

  has(path: string): boolean {
    return existsSync(this.path('site', path));
  }
}

/** What is in a folder, without following links. */
export const listing = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? `${path}: ${readFileSync(path, 'utf8')}` : path;
    })
    .sort();

/** Publishes files in this process, without a build and its checks. */
export async function addVersion(to: string, version: string, texts: Texts = {}): Promise<void> {
  const files = Object.entries(filesOf(version, texts)).map(
    ([path, text]) => [path, Buffer.from(text)] as const,
  );
  const lock = await takeLock(to, () => undefined);
  try {
    publishVersion({ to, version, files: new Map(files), license: 'MIT', work: lock.work }, () => undefined);
  } finally {
    lock.release();
  }
}

/** A version is refused in a sentence, and no file of the folder has changed. */
export async function assertRefused(to: string, sentence: RegExp, texts: Texts = {}): Promise<void> {
  const before = listing(to);
  await assert.rejects(addVersion(to, '1.1.0', texts), (error) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.match(error.message, sentence);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
  assert.deepEqual(listing(to), before);
}
