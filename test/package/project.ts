/**
 * A new project with the packed package. It needs no registry: the tarball is unpacked where npm would put it, and its declared
 * dependencies are linked from this repository. Undeclared packages are missing, so importing one fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';

export const root = resolve(import.meta.dirname, '../..');

interface Entry {
  types?: string;
  default?: string;
}

export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Entry>;
  files: string[];
  sideEffects: string[];
  customElements: string;
  'web-types': string;
  jsdelivr: string;
  unpkg: string;
  dependencies: Record<string, string>;
}

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
export const { name } = manifest;

/** `./article.js` → `@mindtherapyclinic/widgets/article.js` */
export const specifier = (key: string): string => name + key.slice(1);

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widgets-'));
  folders.push(folder);
  return folder;
}

let packed: string | undefined;

/** The files that `npm publish` would upload. */
export function tarball(): string {
  if (packed) return packed;
  const folder = temporary();
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const [{ filename }] = JSON.parse(execFileSync('npm', args, options)) as [{ filename: string }];
  return (packed = join(folder, filename));
}

/** @param others Other packages of the project, besides those that the package declares. */
export function project(files: Record<string, string>, others: string[] = []): string {
  const folder = temporary();
  const own = join(folder, 'node_modules', name);
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball(), '-C', own, '--strip-components=1']);
  for (const other of [...Object.keys(manifest.dependencies), ...others]) {
    const link = join(folder, 'node_modules', other);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', other), link, 'junction');
  }
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface Run {
  status: number | null;
  stdout: string;
  /** Both outputs, for the message of a failing test. */
  output: string;
}

/** Runs Node in a project. */
export function run(folder: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, output: stdout + stderr };
}

/** The strictest settings, which also check installed packages. */
export function typecheck(folder: string, options: Record<string, unknown> = {}): Run {
  const compilerOptions = {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', jsx: 'react-jsx' },
    ...{
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
    },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
    ...{ resolveJsonModule: true, verbatimModuleSyntax: true },
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  return run(folder, join(root, 'node_modules/typescript/bin/tsc'), '-p', folder);
}
