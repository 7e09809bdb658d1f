/**
 * One run at a time. Each run first says that it is there, with a file of its own in `.publishing/`, and then looks for others. So
 * no run ever has to remove or replace the lock of another that may be alive, and two can't both think that they are alone.
 */
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { kindOf } from './folder.ts';
import { refuse } from './refusal.ts';

/** In the folder of the tree, because a rename works only within one disk. */
export const WORK = '.publishing';

/** How long a run waits for another. */
const PATIENCE = 5000;

interface Holder {
  pid: number;
  /** In milliseconds. */
  since: number;
  host: string;
}

/** The name says it all, because a file could be found before its text is written. */
const nameOf = ({ pid, since, host }: Holder): string => `lock.${pid}.${since}.${encodeURIComponent(host)}`;

function holderOf(name: string): Holder | undefined {
  const [, pid, since, host = ''] = /^lock\.([1-9]\d*)\.(\d+)\.([\w.~%!'()*-]+)$/.exec(name) ?? [];
  return pid === undefined
    ? undefined
    : { pid: Number(pid), since: Number(since), host: decodeURIComponent(host) };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Nobody can ask another host whether a process is running there. */
function isAlive({ pid, since, host }: Holder): boolean {
  if (host !== hostname()) return true;
  // The numbers of processes start again when the machine does, or in another container.
  const started = Date.now() - uptime() * 1000;
  return since >= started && pid !== process.pid && isRunning(pid);
}

/** Creates the folder too, which a run that ends at this moment may remove. */
function createLock(folder: string, name: string): void {
  for (let tries = 0; ; tries++)
    try {
      mkdirSync(folder, { recursive: true });
      closeSync(openSync(join(folder, name), 'wx'));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 9) throw error;
    }
}

const othersIn = (folder: string, own: string): string[] =>
  readdirSync(folder).filter((name) => {
    const holder = holderOf(name);
    return name !== own && holder !== undefined && isAlive(holder);
  });

export interface Lock {
  /** An empty folder for files that are not published yet. */
  work: string;
  release(): void;
}

export async function takeLock(target: string, log: (line: string) => void): Promise<Lock> {
  const folder = join(target, WORK);
  if (kindOf(folder) === 'link') refuse(`${folder}: found a link, expected nothing or a folder: remove it.`);
  const isNew = kindOf(target) === undefined;
  const name = nameOf({ pid: process.pid, since: Date.now(), host: hostname() });
  const until = Date.now() + PATIENCE;
  for (let isFirst = true; ; isFirst = false) {
    createLock(folder, name);
    const [other] = othersIn(folder, name);
    if (other === undefined) break;
    // If two runs look at the same time, one of them must come back alone.
    rmSync(join(folder, name), { force: true });
    if (Date.now() > until) refuseFor(join(folder, other), other);
    if (isFirst) log(`Another run is publishing to ${target}: waiting.`);
    await wait(100 + Math.random() * 200);
  }
  // What runs left that were stopped. The file of one that is about to look must stay, or a third would not see it.
  const kept = [name, ...othersIn(folder, name)];
  for (const left of readdirSync(folder).filter((entry) => !kept.includes(entry)))
    rmSync(join(folder, left), { recursive: true, force: true });
  const work = join(folder, 'work');
  mkdirSync(work);
  return {
    work,
    release() {
      rmSync(work, { recursive: true, force: true });
      rmSync(join(folder, name), { force: true });
      removeEmpty(folder);
      if (isNew) removeEmpty(target);
    },
  };
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is in use.
  }
}

function refuseFor(file: string, name: string): never {
  const { pid, since, host } = holderOf(name) ?? { pid: 0, since: 0, host: '' };
  const time = new Date(since).toISOString().replace(/\.\d+Z$/, 'Z');
  return refuse(
    `Process ${pid} on ${host} has been publishing there since ${time}: try again when it has ended. If it is not running ` +
      `any more, remove ${file}.`,
  );
}
