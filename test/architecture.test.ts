/** Checks the floors of docs/ARCHITECTURE.md: what each folder may import, and that there are no circles. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { circlesIn } from './helpers/circles.ts';

interface Floor {
  level: number;
  folder: string;
  packages: string[];
}

/** The rows of the table, as in `| 9 | \`src/server/\` | … | lit, parse5 |`. */
const floors: Floor[] = [
  ...readFileSync('docs/ARCHITECTURE.md', 'utf8').matchAll(
    /^\| (\d+) +\| `(src\/[\w-]+)\/` +\|.*\| ([^|]*?) *\|$/gm,
  ),
].map(([, level = '', folder = '', packages = '']) => ({
  level: Number(level),
  folder,
  packages: packages.split(/,\s*/).filter(Boolean),
}));

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file));

const files = filesIn('src');
const written = files.filter((file) => !file.startsWith('src/generated/'));

const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** What a file imports: paths of this repository, and names of packages. Types count. */
function imports(file: string): string[] {
  // The code that people paste has imports of its own.
  const isPasted = file.startsWith('src/embed-code/frameworks/');
  const statement = /^(?:import|export)\s+(?:type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...readFileSync(file, 'utf8').matchAll(statement)]
    .map(([, from = '', dynamic]) => {
      const target = dynamic ?? from;
      return target.startsWith('.') ? join(dirname(file), target).replaceAll('\\', '/') : target;
    })
    .filter((target) => !isPasted || target.startsWith('src/'));
}

const packageOf = (name: string): string => (/^@[^/]+\/[^/]+|^[^/]+/.exec(name) ?? [name])[0];

describe('the architecture', () => {
  it('has a row for each folder of src/, and a folder for each row', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map(({ name }) => `src/${name}`);
    assert.deepEqual(floors.map(({ folder }) => folder).sort(), folders.sort());
  });

  for (const { level, folder, packages } of floors) {
    it(`lets ${folder} import only lower floors`, () => {
      const below = new Set(floors.filter((floor) => floor.level < level).map((floor) => floor.folder));
      const wrong = files
        .filter((file) => folderOf(file) === folder)
        .flatMap((file) => imports(file).map((target) => ({ file, target })))
        .filter(({ target }) => {
          if (target.startsWith('src/')) return folderOf(target) !== folder && !below.has(folderOf(target));
          // Of a scope, all packages.
          return !packages.some((name) => packageOf(target) === name || target.startsWith(`${name}/`));
        })
        .map(({ file, target }) => `${file} imports ${target}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('lets no widget import another', () => {
    const home = (file: string): string => /^src\/widgets\/[^/]+\//.exec(file)?.[0] ?? '';
    const wrong = written
      .filter(home)
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => target.startsWith('src/widgets/') && home(target) !== home(file))
      .map(({ file, target }) => `${file} imports ${target}`);
    assert.deepEqual(wrong, []);
  });

  it('lets the compiler import only lib, i18n and the contrast of colours of src/', () => {
    const wrong = filesIn('compiler')
      .flatMap((file) => imports(file).map((target) => ({ file, target })))
      .filter(
        ({ target }) => target.startsWith('src/') && !/^src\/(lib\/|i18n\/|tokens\/contrast)/.test(target),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    assert.deepEqual(wrong, []);
  });

  for (const root of ['src', 'catalogue', 'tools', 'compiler']) {
    const graph = new Map(
      filesIn(root).map((file) => [file, imports(file).filter((target) => existsSync(target))]),
    );

    it(`has no circle of files in ${root}/`, () => {
      assert.deepEqual(circlesIn(graph), []);
    });

    it(`has no circle of folders in ${root}/`, () => {
      const folders = new Map<string, string[]>();
      for (const [file, targets] of graph)
        folders.set(dirname(file), [
          ...(folders.get(dirname(file)) ?? []),
          ...targets.map((target) => dirname(target)),
        ]);
      assert.deepEqual(circlesIn(folders), []);
    });
  }

  it('writes the extension in every import of a file', () => {
    const bare = files.flatMap(imports).filter((target) => /^src\//.test(target) && !target.endsWith('.ts'));
    assert.deepEqual(bare, []);
  });

  it('keeps every file at 200 lines or less', () => {
    const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    const all = [...written, ...['catalogue', 'tools', 'compiler'].flatMap(filesIn)];
    assert.deepEqual(
      all.filter((file) => lines(file) > 200).map((file) => `${file}: ${lines(file)}`),
      [],
    );
  });

  it('leaves what only the compiler, the catalogue and tests read out of every bundle', () => {
    const importing = files.filter((file) =>
      imports(file).some((target) => /\/(contrast|contrast-pairs|colors)\.ts$/.test(target)),
    );
    assert.deepEqual(importing, []);
  });

  it('names this clinic in content/ alone', () => {
    const { name, site } = parse(readFileSync('content/clinic.yaml', 'utf8')) as {
      name: string;
      site: string;
    };
    const { hostname } = new URL(site);
    const naming = written.filter((file) =>
      [name, hostname].some((word) => readFileSync(file, 'utf8').includes(word)),
    );
    assert.deepEqual(naming, []);
  });
});
