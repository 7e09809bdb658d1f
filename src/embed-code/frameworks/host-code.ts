/**
 * The shortest code for each framework and test runner. docs/npm.md shows it, and test/package/ builds and runs the same files in
 * host projects.
 */
import type { Embedded } from '../embedded.ts';
import type { Published } from '../published.ts';
import { inBrowser } from './in-browser.ts';
import { onServer } from './on-server.ts';
import { shownAs } from './shown.ts';
import type { Writer } from './shown.ts';
import { testRunners } from './test-runners.ts';

const writers = { ...onServer, ...inBrowser, ...testRunners };

export type Framework = keyof typeof writers;
export const frameworks = Object.keys(writers) as Framework[];

/** A file of a host project. */
export interface HostFile {
  file: string;
  code: string;
}

/** The code that shows a widget in a framework, file by file. */
export function hostCode(framework: Framework, embedded: Embedded, published: Published): HostFile[] {
  const writer: Writer = writers[framework];
  return Object.entries(writer(shownAs(embedded), published)).map(([file, code]) => ({
    file,
    code: `${code.trim()}\n`,
  }));
}
