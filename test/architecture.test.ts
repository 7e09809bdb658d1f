/**
 * Checks that each folder of src/ imports only what docs/ARCHITECTURE.md allows.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

const lit = /^lit(\/|$)/;
const types = /^type (lit$|schema-dts$|src\/lib\/)/;
const anyPackage = /^(node:|@?[a-z])(?!rc\/)/;
const crisisAndClinic = /^src\/generated\/(clinic|[\w-]+\/crisis)\.ts$/;

/** By folder: what its modules may import, besides their neighbours in it. `type x` is an import of types only. */
const arrows: Record<string, RegExp[]> = {
  lib: [types],
  content: [/^src\/lib\//, anyPackage],
  generated: [lit, types, /^(type )?src\/strings\//],
  strings: [/^@lit\/localize$/, /^src\/lib\//],
  styles: [lit],
  // Modules that are loaded later, and only if needed, may be anywhere.
  element: [lit, /^src\/(lib|styles|strings)\//, crisisAndClinic, /^src\/locale\/index\.ts$/],
  locale: [lit, /^src\/(lib|styles)\//, /^type src\/(element|strings)\//, /^src\/generated\/locales\.ts$/],
  widgets: [lit, /^src\/(lib|styles|strings|element)\//, crisisAndClinic],
  embed: [
    /^src\/(widgets|generated|lib|strings)\//,
    /^src\/element\/(content|define|globals)\.ts$/,
    /^src\/chunks\/files\.ts$/,
    /^type src\/element\/events\.ts$/,
  ],
  chunks: [/^(type )?src\/(widgets|element|embed|lib)\//, /^src\/generated\/en\/ids\//],
  react: [/^(type )?react$/, /^src\/embed\//, /^type src\/(types|element)\//],
  types: [/^type (react|vue|svelte\/elements)$/, /^type src\/(element|widgets)\//],
  server: [
    /^src\/(widgets|element|locale|generated|lib)\//,
    lit,
    /^(@lit-labs\/ssr(-dom-shim)?(\/|$)|(type )?parse5$)/,
  ],
  site: [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const written = files.filter((file) => !file.startsWith('src/generated/'));

/** The folder that counts as one module. Each widget is one. */
const home = (file: string): string => /^src\/(widgets\/[^/]+|[^/]+)/.exec(file)?.[0] ?? file;

function imports(file: string): string[] {
  const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(([, type = '', from = '', dynamic]) => {
    const target = dynamic ?? from;
    return type + (target.startsWith('.') ? join(dirname(file), target).replaceAll('\\', '/') : target);
  });
}

describe('architecture', () => {
  for (const [folder, allowed] of Object.entries(arrows)) {
    it(`src/${folder} imports only folders that it may import`, () => {
      const wrong = files
        .filter((file) => file.startsWith(`src/${folder}/`))
        .flatMap((file) => imports(file).map((target) => ({ file, target })))
        .filter(({ file, target }) => home(target.replace('type ', '')) !== home(file))
        .filter(
          ({ target }) =>
            !allowed.some((arrow) => arrow.test(target) || arrow.test(target.replace('type ', ''))),
        )
        .map(({ file, target }) => `${file} imports ${target}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('draws every folder of src/', () => {
    const folders = new Set(files.map((file) => file.split('/')[1] ?? ''));
    assert.deepEqual(
      [...folders].filter((folder) => !(folder in arrows)),
      [],
    );
  });

  it('writes the extension in every import of a file', () => {
    const bare = files
      .flatMap(imports)
      .filter((target) => /(^|\s)src\//.test(target) && !target.endsWith('.ts'));
    assert.deepEqual(bare, []);
  });

  it('keeps every file at 200 lines or less', () => {
    const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    assert.deepEqual(
      written.filter((file) => lines(file) > 200).map((file) => `${file}: ${lines(file)}`),
      [],
    );
  });

  it('keeps code that only the catalogue and tests use out of every bundle', () => {
    const importing = files.filter((file) =>
      imports(file).some((target) => /styles\/pairs\.ts$/.test(target)),
    );
    assert.deepEqual(importing, []);
  });

  it('names this clinic only in content/', () => {
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
