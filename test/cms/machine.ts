/**
 * The machine on which the systems run: its Debian packages, temporary folders and free ports, and servers without systemd.
 * Servers are stopped when the process ends, however it ends.
 */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface Server {
  stop(): Promise<void>;
}

/** The packages that are not installed. On a system without dpkg, all of them. */
export function missing(packages: string[]): string[] {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  const installed = new Set((stdout ?? '').split('\n'));
  return packages.filter((name) => !installed.has(`installed ${name}`));
}

/** A temporary folder. Its path is short, because the path of a socket must be. */
export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `mtc-${name}-`));

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a program, and returns its output. Fails with its error output. */
export async function run(
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<string> {
  const { cwd, env } = options;
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      ...(cwd && { cwd }),
      env: { ...process.env, ...env },
      maxBuffer: 2 ** 26,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.slice(0, 3).join(' ')}: ${stderr ?? ''}\n${stdout ?? String(error)}`, {
      cause: error,
    });
  }
}

const groups = new Set<number>();

function endGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has already ended.
  }
}

process.on('exit', () => {
  for (const group of groups) endGroup(group, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Starts a server, and waits until it answers. */
export async function startServer(
  program: string,
  args: string[],
  isReady: () => Promise<unknown>,
  env: Record<string, string> = {},
): Promise<Server> {
  // In a separate process group, because PHP's server leaves its workers running when only it is stopped.
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => (said = `${said}${String(data)}`.slice(-4000)));
  }
  const ended = once(child, 'exit').catch((error: unknown) => (said += String(error)));
  const group = child.pid;
  if (group === undefined) {
    await ended;
    throw new Error(`${program} does not start: ${said}`);
  }
  groups.add(group);

  async function stop(): Promise<void> {
    endGroup(group as number, 'SIGTERM');
    await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
    endGroup(group as number, 'SIGKILL');
    groups.delete(group as number);
  }

  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    if (await isReady().then(Boolean, () => false)) return { stop };
    // A server is ready when it answers, so this asks it ten times a second.
    await sleep(100);
  }
  await stop();
  throw new Error(`${program} does not answer: ${said}`);
}

/** PHP's built-in web server for a folder. */
export async function servePhp(
  folder: string,
  port: number,
  options: { settings?: Record<string, string>; env?: Record<string, string> } = {},
): Promise<Server> {
  const settings = Object.entries({ display_errors: '0', memory_limit: '512M', ...options.settings });
  const flags = settings.flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  return startServer(
    'php',
    [...flags, '-S', `127.0.0.1:${port}`, '-t', folder],
    async () => fetch(`http://127.0.0.1:${port}/a-page-that-is-not-there.txt`),
    { PHP_CLI_SERVER_WORKERS: '4', ...options.env },
  );
}

/** Stops everything, one after the other, then removes the folder. */
export async function clear(folder: string, servers: Server[]): Promise<void> {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
