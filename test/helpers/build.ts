/** Builds the complete bundle, as for a release, from another content folder. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { rollup } from 'rollup';
import type { Plugin, RollupOptions } from 'rollup';
import { compileContent } from '../../compiler/compile.ts';
import { format } from '../../compiler/source/problem.ts';
import { contentFolder } from './content-folder.ts';
import type { Changes } from './content-folder.ts';
import type { HostFile } from './page.ts';

const generated = resolve('src/generated');

/** Reads the modules of another folder instead of src/generated. */
const instead = (folder: string): Plugin => ({
  name: 'instead',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const path = resolve(importer.replace(folder, generated), '..', source);
    if (path.startsWith(`${generated}/`)) return path.replace(generated, folder);
    return importer.startsWith(`${folder}/`) ? path : null;
  },
});

interface Built {
  /** Files for a host page, by path: `/cdn/mtc.js`, its photographs. */
  files: Record<string, HostFile>;
  code: string;
}

/** A compiled content folder: the folder of its modules, and their paths. */
async function compiled(test: TestContext, changes: Changes): Promise<{ to: string; paths: string[] }> {
  const from = await contentFolder(test, changes);
  const to = join(from, '../generated');
  const { problems, files } = await compileContent({ from, to });
  const wrong = problems.filter(({ level }) => level === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(format).join('\n'));
  return { to, paths: [...files.keys()] };
}

/** Builds the loader and its chunks, as for a release, from another content folder. */
export async function buildLoader(test: TestContext, changes: Changes): Promise<Record<string, HostFile>> {
  const { to } = await compiled(test, changes);
  const { bundles, chunks } = (await import(resolve('tools/build/rollup/bundles.mjs'))) as {
    bundles(generated: string, chunksName: string): RollupOptions[];
    chunks(generated: string, own: Plugin[]): Promise<{ name: string; files: Map<string, string> }>;
  };
  const { name, files } = await chunks(to, [instead(to)]);
  const options = bundles(to, name).find(({ input }) => input === 'src/entries/loader.ts');
  const loader = await rollup({ ...options, plugins: [instead(to), options?.plugins] });
  const [{ code }] = (await loader.generate({ format: 'es' })).output;
  return Object.fromEntries(
    [...files, ['loader.js', code] as const].map(([file, body]) => [`/cdn/${file}`, { body }]),
  );
}

/** @param kind A module or a classic script. For content in other languages, files that it loads later are built too. */
export async function build(test: TestContext, changes: Changes, kind: 'es' | 'iife' = 'es'): Promise<Built> {
  const { to, paths } = await compiled(test, changes);

  const name = kind === 'es' ? 'mtc.js' : 'mtc.classic.js';
  const { bundles } = (await import(resolve('tools/build/rollup/bundles.mjs'))) as {
    bundles(generated: string): RollupOptions[];
  };
  const hasLocales = Object.keys(changes).some((path) => /^(?!en|media)[a-z]{2}[\w-]*\//.test(path));
  const served: Record<string, HostFile> = {};
  for (const options of bundles(to)) {
    const { output } = options;
    if (!output || Array.isArray(output)) throw new Error('expected one output');
    // Files that are loaded later, and the bundle itself.
    const isLater = !output.file;
    if (isLater ? !hasLocales : !output.file?.endsWith(`/${name}`)) continue;
    const bundle = await rollup({ ...options, plugins: [instead(to), options.plugins] });
    const [{ fileName, code }] = (await bundle.generate({ ...output, sourcemap: false })).output;
    await bundle.close();
    served[`/cdn/${fileName}`] = { body: code };
  }
  for (const path of paths) {
    const photo = /^media\/(.*\.(avif|webp|jpg))$/.exec(path)?.[1];
    if (photo) served[`/cdn/${photo}`] = { body: await readFile(join(to, path)) };
  }
  return { files: served, code: String(served[`/cdn/${name}`]?.body) };
}
