/**
 * A project of a framework, installed from its own lock file, with the packed package on top. Its pages are the code of
 * docs/npm.md; `files` has only what a new project of that framework has anyway.
 *
 * `KEEP_HOSTS=1` keeps the installed projects in the folder for temporary files, so that the next run starts with the build.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import sirv from 'sirv';
import { hostCode } from '../../../src/embed-code/frameworks/host-code.ts';
import type { Framework } from '../../../src/embed-code/frameworks/host-code.ts';
import type { Widget } from '../../../src/widgets/all.ts';
import { publishedAt, wanted } from '../../helpers/paste.ts';
import { root, tarball } from '../project.ts';

/** A page of a host, with its widgets in order. */
export interface HostPage {
  path: string;
  widgets: readonly Widget[];
  /** The code of docs/npm.md that it shows, if not that of the host. */
  code?: Framework;
  /** Whether the words are only there with scripts, unlike on other pages of the host. */
  isInBrowser?: true;
}

/** What the host projects have in common: a later suite can run each of them by these alone. */
export interface HostProject {
  /** The folder in test/package/hosts/ with its package.json and package-lock.json. */
  name: string;
  /** Everything but the code of docs/npm.md: what a new project of that framework has anyway. */
  files: Readonly<Record<string, string>>;
  /** The code of docs/npm.md. */
  code: Framework;
  pages: readonly [HostPage, ...HostPage[]];
  /** Commands in order. The first word is a program in node_modules/.bin, or on the machine. */
  build: readonly (readonly string[])[];
  /** The type check of the framework, if the build has none. */
  check?: readonly string[];
  /** The folder that is built, or the command that serves it at `$PORT`. */
  serve: { folder: string } | { command: readonly string[] };
}

/** No host reports that it was used. */
const quiet = {
  ...{ NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  ...{ NG_CLI_ANALYTICS: 'false', DO_NOT_TRACK: '1', CI: '1', NO_COLOR: '1' },
};

const clean: (() => unknown)[] = [];
// One after the other: a server still writes into the folder that comes after it in this list.
after(async () => {
  for (const one of clean) await one();
});

export function run(folder: string, command: readonly string[], env: Record<string, string> = {}): string {
  const [program = '', ...args] = command;
  const bin = join(folder, 'node_modules/.bin', program);
  const { status, stdout, stderr, error } = spawnSync(existsSync(bin) ? bin : program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...quiet, ...env },
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command.join(' ')}: ${error ?? ''}${stdout}${stderr}`);
  return stdout + stderr;
}

const npm = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

/** An empty folder with the host's packages and ours. */
export function install(name: string): string {
  const source = join(root, 'test/package/hosts', name);
  const isKept = Boolean(process.env['KEEP_HOSTS']);
  const folder = isKept ? join(tmpdir(), 'mtc-hosts', name) : mkdtempSync(join(tmpdir(), `host-${name}-`));
  if (!isKept) clean.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  mkdirSync(folder, { recursive: true });
  const isInstalled = existsSync(join(folder, 'node_modules'));
  cpSync(source, folder, { recursive: true });
  if (!isInstalled) run(folder, ['npm', 'ci', ...npm]);
  run(folder, ['npm', 'install', '--no-save', ...npm, tarball()]);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The code of docs/npm.md for a widget, with scripts from the folder /v0/ of the host itself. */
export function codeFiles(code: Framework, widget: Widget, locale = 'en'): Record<string, string> {
  const files = hostCode(code, wanted(widget, {}, { locale }), publishedAt('/'));
  return Object.fromEntries(files.map(({ file, code }) => [file, code]));
}

/** The code of docs/npm.md that a page shows. */
export const codeOf = (host: HostProject, { code = host.code, widgets }: HostPage): Record<string, string> =>
  Object.assign({}, ...widgets.map((widget) => codeFiles(code, widget))) as Record<string, string>;

/** Installs and builds a host with its pages. */
export function build(host: HostProject): string {
  const folder = install(host.name);
  write(folder, Object.assign({}, ...host.pages.map((page) => codeOf(host, page))) as Record<string, string>);
  write(folder, host.files);
  for (const command of host.build) run(folder, command);
  return folder;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listen(handler: Parameters<typeof createServer>[1]): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, done));
  return server;
}

async function freePort(): Promise<number> {
  const server = await listen(undefined);
  const port = portOf(server);
  await new Promise((done) => server.close(done));
  return port;
}

/** Until the server answers, or ends. */
async function answers(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) assert.fail(`The server ended: ${printed()}`);
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Serves a built host. Returns its origin, and what its server has printed. */
export async function serve(
  folder: string,
  how: HostProject['serve'],
): Promise<{ origin: string; printed: () => string }> {
  if ('folder' in how) {
    const files = sirv(join(folder, how.folder), { dev: true });
    const server = await listen((request, response) => {
      files(request, response, () => {
        response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      });
    });
    clean.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { origin: `http://localhost:${portOf(server)}`, printed: () => '' };
  }
  const port = await freePort();
  const [program = '', ...args] = how.command;
  const bin = join(folder, 'node_modules/.bin', program);
  const child = spawn(existsSync(bin) ? bin : program, args, {
    cwd: folder,
    env: { ...process.env, ...quiet, PORT: `${port}`, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
  clean.unshift(
    () =>
      new Promise<void>((done) => {
        if (child.exitCode !== null || child.pid === undefined) return done();
        // Servers of frameworks start others. The pipes are closed when the last one has ended.
        child.on('close', () => done());
        process.kill(-child.pid, 'SIGKILL');
      }),
  );
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child, () => text);
  return { origin, printed: () => text };
}

interface Lock {
  packages: Record<string, { version?: string } | undefined>;
}

/** The version of a package in the lock file of a host. */
export function lockedVersion(name: string, dependency: string): string | undefined {
  const text = readFileSync(join(root, 'test/package/hosts', name, 'package-lock.json'), 'utf8');
  return (JSON.parse(text) as Lock).packages[`node_modules/${dependency}`]?.version;
}
