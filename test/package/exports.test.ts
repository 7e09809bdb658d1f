/** Tests each export of package.json. New ones are included automatically. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { tagOf, widgets } from '../../src/widgets/all.ts';
import { manifest, name, project, run, specifier } from './project.ts';

const entries = Object.entries(manifest.exports).filter(([key]) => !key.includes('*'));
const modules = entries.filter(([, entry]) => typeof entry === 'object' && entry.default);
const typed = entries.filter(([, entry]) => typeof entry === 'object' && entry.types);
const json = entries.filter(([, entry]) => typeof entry === 'string' && entry.endsWith('.json'));

let folder: string;
before(() => (folder = project({}, ['react'])));

describe('exports', () => {
  it('lead to files in the package', () => {
    const targets = entries.flatMap(([, entry]) =>
      typeof entry === 'string' ? [entry] : Object.values<string | undefined>({ ...entry }),
    );
    const own = join(folder, 'node_modules', name);
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(own, target ?? ''))),
      [],
    );
    for (const field of ['customElements', 'web-types', 'jsdelivr', 'unpkg'] as const)
      assert.ok(existsSync(join(own, manifest[field])), field);
  });

  it('include a definition and a class for each widget, each with types', () => {
    for (const widget of widgets)
      for (const path of [`${widget}.js`, `${widget}/element.js`])
        assert.ok(
          typed.some(([key]) => key === `./${path}`),
          path,
        );
  });

  it('with side effects are the entries and the module before Lit, as sideEffects says', () => {
    const defining = modules.map(([, entry]) => (typeof entry === 'object' && entry.default) || '');
    assert.deepEqual(
      manifest.sideEffects.filter((path) => path.startsWith('./dist/esm/')).sort(),
      // And the module that must come before Lit.
      [
        ...new Set(defining.filter((path) => path.startsWith('./dist/esm/entries/'))),
        './dist/esm/base/globals.js',
      ].sort(),
    );
  });

  for (const [key] of modules) {
    it(`${key} can be imported in Node without output, and defines no window`, () => {
      const code = `
        const before = [typeof window, typeof document];
        const names = Object.keys(await import('${specifier(key)}'));
        console.log(JSON.stringify({ before, after: [typeof window, typeof document], names }));`;
      const { status, output } = run(folder, '--input-type=module', '--eval', code);
      assert.equal(status, 0, output);
      const said = JSON.parse(output) as Record<'before' | 'after' | 'names', string[]>;
      assert.deepEqual(said.before, ['undefined', 'undefined']);
      assert.deepEqual(said.after, said.before);
      if (key.endsWith('/element.js')) assert.equal(said.names.length, 1, output);
    });
  }

  for (const [key] of json) {
    it(`${key} is JSON, without a path of the build machine`, () => {
      const code = `import value from '${specifier(key)}' with { type: 'json' }; console.log(JSON.stringify(value));`;
      const { status, stdout, output } = run(folder, '--no-warnings', '--input-type=module', '--eval', code);
      assert.equal(status, 0, output);
      assert.ok(!stdout.includes(process.cwd()));
    });
  }

  it('./react has a component for each widget', () => {
    const code = `console.log(JSON.stringify(Object.values(await import('${name}/react')).map((one) => one.displayName)))`;
    const tags = JSON.parse(run(folder, '--input-type=module', '--eval', code).output) as string[];
    assert.deepEqual(tags.sort(), widgets.map(tagOf).sort());
  });

  it('./cdn/* contains each file of dist/cdn', () => {
    const code = `console.log(import.meta.resolve('${name}/cdn/mtc.js'))`;
    assert.match(run(folder, '--input-type=module', '--eval', code).output, /dist\/cdn\/mtc\.js$/m);
  });

  it('are the module paths in the manifest', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { path: string }[];
    };
    assert.deepEqual(
      modules.filter(({ path }) => !(`./${path}` in manifest.exports)),
      [],
    );
  });
});
